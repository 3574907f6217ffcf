package model

import (
	"strings"
	"time"
)

// StepID names a step of the process as phase/step, e.g. mitigate/rollback.
type StepID string

// Step is how a step of the checklist stands.
type Step struct {
	Mark
	State StepState
	By    string
	Text  string // what was said with it: a result, or why it is not applicable
	Fact  bool   // a fact answered it, nobody ticked it: a known impact answers Assess
}

// StepState is how a step stands.
type StepState string

// The states of a step. Only a mitigation can be running or without effect.
const (
	StepOpen     StepState = "open"
	StepRunning  StepState = "running"
	StepDone     StepState = "done"
	StepNoEffect StepState = "no_effect"
	StepNA       StepState = "na"
)

// StepText is a step in the words of the process text.
type StepText struct {
	ID    StepID
	Title string
	Text  string
}

// Checklist is the process text's list of steps, by phase, in its order and,
// for Mitigate, in its priority.
var Checklist = []struct {
	Phase Phase
	Title string
	Aim   string
	Steps []StepText
}{
	{Triage, "Triage", "Four answers in five minutes.", []StepText{
		{"triage/assess", "Assess", "how bad is it, for whom?"},
		{"triage/classify", "Classify", "P0, P1, P2 or P3"},
		{"triage/communicate", "Communicate", "alert the stakeholders with the impact"},
		{"triage/decide", "Decide", "can it be mitigated at once?"},
	}},
	{Mitigate, "Mitigate", "Restore service first. The bug comes later.", []StepText{
		{"mitigate/rollback", "Rollback", "if a recent deploy caused it"},
		{"mitigate/scale", "Scale", "if it is capacity"},
		{"mitigate/failover", "Failover", "if it is infrastructure"},
		{"mitigate/disable", "Disable", "if a feature flag can switch it off"},
		{"mitigate/redirect", "Redirect", "to the maintenance page"},
	}},
	{Investigate, "Investigate", "Look at facts before you touch anything.", []StepText{
		{"investigate/when", "When", "when did it start? deploys, config, traffic"},
		{"investigate/what", "What", "what changed? deploy diff, config, dependency"},
		{"investigate/where", "Where", "where does it fail? service, endpoint, query"},
		{"investigate/why", "Why", "why does it fail? the root cause"},
	}},
	{Fix, "Fix", "Make it permanent, and prove it.", []StepText{
		{"fix/test", "Test", "write a failing test that reproduces it"},
		{"fix/implement", "Implement", "the fix that turns the test green"},
		{"fix/staging", "Staging", "verify it there first"},
		{"fix/deploy", "Deploy", "with careful monitoring"},
		{"fix/confirm", "Confirm", "the incident is resolved, by its signal"},
	}},
	{PostMortem, "Post-mortem", "Learn from it while it is fresh.", []StepText{
		{"postmortem/write", "Write", "timeline, cause, what went well and poorly"},
		{"postmortem/review", "Review", "with those who were there"},
		{"postmortem/publish", "Publish", "with actions, owners and dates"},
	}},
}

// StepsOf returns the steps of a phase in their order.
func StepsOf(p Phase) []StepText {
	for _, c := range Checklist {
		if c.Phase == p {
			return c.Steps
		}
	}
	return nil
}

// Phase is the part of the process that a step belongs to.
func (id StepID) Phase() Phase {
	phase, _, _ := strings.Cut(string(id), "/")
	return Phase(phase)
}

// Title is the step's name on the screen.
func (id StepID) Title() string {
	for _, t := range StepsOf(id.Phase()) {
		if t.ID == id {
			return t.Title
		}
	}
	return string(id)
}

// Title is the phase's name on the screen.
func (p Phase) Title() string {
	for _, c := range Checklist {
		if c.Phase == p {
			return c.Title
		}
	}
	return string(p)
}

// FindStep reads what a person types for a step: mitigate/scale or scale.
func FindStep(typed string) (StepID, bool) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	for _, c := range Checklist {
		for _, t := range c.Steps {
			_, short, _ := strings.Cut(string(t.ID), "/")
			if typed == string(t.ID) || typed == short {
				return t.ID, true
			}
		}
	}
	return "", false
}

// Step returns how a step stands; one that was never touched is open.
func (s *State) Step(id StepID) Step {
	if step, ok := s.Steps[id]; ok {
		return step
	}
	return Step{State: StepOpen}
}

// PhaseDone reports when every step of a phase was done or set not applicable;
// it is false while one is open.
func (s *State) PhaseDone(p Phase) (time.Time, bool) {
	var last time.Time
	for _, t := range StepsOf(p) {
		step := s.Step(t.ID)
		if step.State != StepDone && step.State != StepNA {
			return time.Time{}, false
		}
		if step.At.After(last) {
			last = step.At
		}
	}
	return last, true
}
