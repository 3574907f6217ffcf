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

// EnterPhase opens a part of the process.
type EnterPhase struct {
	Phase Phase `arg:"phase"`
}

func (c EnterPhase) decide(s *State, _ Act) ([]Body, error) {
	p := Phase(strings.ReplaceAll(strings.ToLower(string(c.Phase)), "-", ""))
	if !slices.Contains(Phases, p) {
		return nil, Refused("There is no phase “"+string(c.Phase)+"”.", "Phases: triage, mitigate, investigate, fix, postmortem.")
	}
	if p == s.Phase {
		return nil, Refused("The phase is "+p.Title()+" already.", "Enter another one: triage, mitigate, investigate, fix, postmortem.")
	}
	return one(PhaseEntered{p})
}
