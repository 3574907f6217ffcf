package model

import (
	"slices"
	"strings"
)

// PhaseEntered opens a part of the process. Phases guide, they lock nothing.
type PhaseEntered struct {
	Phase Phase `json:"phase"`
}

func (PhaseEntered) kind() string { return "phase-entered" }

func (b PhaseEntered) apply(s *State, e Event) { s.enter(b.Phase, Mark{e.At, e.ID}) }

func (s *State) enter(p Phase, m Mark) {
	s.Phase = p
	s.Entered = append(s.Entered, PhaseAt{m, p})
}

func (b PhaseEntered) entry(*State) (EntryKind, string) { return EntryPhase, b.Phase.Title() }

// strayed reports whether a step of Investigate or Fix was done since the phase
// was entered: then Mitigate can be entered again, which is the way back.
func (s *State) strayed() bool {
	var entered Mark
	if n := len(s.Entered); n > 0 {
		entered = s.Entered[n-1].Mark
	}
	for _, p := range []Phase{Investigate, Fix} {
		for _, t := range StepsOf(p) {
			if step := s.Step(t.ID); step.State == StepDone && step.After(entered) {
				return true
			}
		}
	}
	return false
}

// EnterPhase opens a part of the process.
type EnterPhase struct {
	Phase Phase `arg:"phase"`
}

func (c EnterPhase) decide(s *State, _ Act) ([]Body, error) {
	p := Phase(strings.ReplaceAll(strings.ToLower(string(c.Phase)), "-", ""))
	if !slices.Contains(Phases, p) {
		return nil, Refused("There is no phase “"+string(c.Phase)+"”.", meant(string(p), texts(Phases), "Phases: triage, mitigate, investigate, fix, postmortem."))
	}
	if p == s.Phase && !(p == Mitigate && s.strayed()) {
		return nil, Refused("The phase is "+p.Title()+" already.", "Enter another one: triage, mitigate, investigate, fix, postmortem.")
	}
	return one(PhaseEntered{p})
}
