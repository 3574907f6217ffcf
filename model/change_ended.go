package model

import (
	"strconv"
	"time"
)

// ChangeEnded ends a change, or takes an ended one back (outcome reverted).
type ChangeEnded struct {
	Change  string      `json:"change"` // event id of its beginning
	Outcome ChangeState `json:"outcome"`
	Text    string      `json:"text,omitempty"`
	Signal  Measure     `json:"signal,omitzero"`
}

func (ChangeEnded) kind() string { return "change-ended" }

func (b ChangeEnded) apply(s *State, e Event) {
	c := s.change(b.Change)
	if c == nil || c.State == ChangeReverted {
		return
	}
	c.State, c.Ended, c.Result = b.Outcome, e.At, b.result()
	if b.Outcome == ChangeVerified && b.Signal.Proves() {
		c.Signal = b.Signal
	}
	mark := Mark{e.At, e.ID}
	if b.Outcome == ChangeVerified && b.Signal.Text != "" {
		s.Board.Proof = append(s.Board.Proof, Proof{mark, "change", b.Signal})
	}
	if c.Step == "" {
		return
	}
	state := StepDone
	if b.Outcome != ChangeVerified {
		state = StepNoEffect
	}
	s.setStep(c.Step, Step{mark, state, e.By, b.result(), false})
}

func (b ChangeEnded) result() string {
	if b.Signal.Text != "" {
		return b.Signal.String()
	}
	return b.Text
}

func (b ChangeEnded) entry(s *State) (EntryKind, string) {
	c := s.change(b.Change)
	if c == nil {
		return b.entryKind(""), with("a change that is not in this log", b.result())
	}
	return b.entryKind(c.Step), with(c.label(), b.result())
}

// entryKind is how the end reads in the timeline: a mitigation works, another
// change is verified.
func (b ChangeEnded) entryKind(step StepID) EntryKind {
	switch {
	case b.Outcome == ChangeNoEffect:
		return EntryNoEffect
	case b.Outcome == ChangeReverted:
		return EntryReverted
	case step != "":
		return EntryWorked
	}
	return EntryVerified
}

// label names a change in an entry about its end: a mitigation by its step.
func (c Change) label() string {
	if c.Step != "" {
		return c.Step.Title()
	}
	return c.Name()
}

func (s *State) change(id string) *Change {
	for i := range s.Board.Changes {
		if s.Board.Changes[i].ID == id {
			return &s.Board.Changes[i]
		}
	}
	return nil
}

// EndChange ends change N, the newest open one where N is 0, as verified
// (Text is the signal), without effect, or reverted.
type EndChange struct {
	Outcome ChangeState `arg:"outcome"`
	N       int         `arg:"n,optional"`
	Text    string      `arg:"text,optional,rest"`
}

func (c EndChange) decide(s *State, x Act) ([]Body, error) {
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	if c.Outcome == ChangeVerified && text == "" {
		return nil, Refused("What shows it?", "Give the signal before and after, e.g. /verified 5xx: 94 % -> 0.2 %.")
	}
	target, err := s.pick(c.N, c.Outcome)
	if err != nil {
		return nil, err
	}
	if err := x.notBefore(x.At, target.Begun, "Its end", "its beginning"); err != nil {
		return nil, err
	}
	return one(ended(target.ID, c.Outcome, text))
}

func ended(change string, outcome ChangeState, text string) ChangeEnded {
	b := ChangeEnded{Change: change, Outcome: outcome, Text: text}
	if outcome == ChangeVerified {
		b.Text, b.Signal = "", ReadMeasure(text)
	}
	return b
}

// pick finds the change that is meant. An ended one that is still in place can
// be reverted, by its number.
func (s *State) pick(n int, outcome ChangeState) (Change, error) {
	if err := checkOutcome(outcome); err != nil {
		return Change{}, err
	}
	open := s.OpenChanges()
	if n == 0 {
		if len(open) == 0 {
			return Change{}, Refused("No change is open.", "Begin one with /change TEXT, or name an ended one: /reverted N TEXT.")
		}
		return open[len(open)-1], nil
	}
	if n < 0 || n > len(s.Board.Changes) {
		return Change{}, Refused("There is no change "+strconv.Itoa(n)+".", "The changes are numbered from 1 to "+strconv.Itoa(len(s.Board.Changes))+".")
	}
	c := s.Board.Changes[n-1]
	if c.State == ChangeReverted || c.State != ChangeOpen && outcome != ChangeReverted {
		return Change{}, Refused("Change "+strconv.Itoa(n)+" has ended.", "What is still in place can be reverted: /reverted "+strconv.Itoa(n)+" TEXT.")
	}
	return c, nil
}

func checkOutcome(outcome ChangeState) error {
	switch outcome {
	case ChangeVerified, ChangeNoEffect, ChangeReverted:
		return nil
	}
	return Refused("There is no outcome “"+string(outcome)+"”.", "Use verified, no_effect or reverted.")
}

// EndMitigation ends a step of the Mitigate phase; one that was not started in
// the console is entered as begun and ended at once.
type EndMitigation struct {
	Outcome ChangeState `arg:"outcome"`
	Step    string      `arg:"step"`
	Text    string      `arg:"text,optional,rest"`
}

func (c EndMitigation) decide(s *State, x Act) ([]Body, error) {
	id, err := mitigation(c.Step)
	if err != nil {
		return nil, err
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	if err := checkOutcome(c.Outcome); err != nil {
		return nil, err
	}
	for _, open := range s.OpenChanges() {
		if open.Step == id {
			if err := x.notBefore(x.At, open.Begun, "Its end", "its beginning"); err != nil {
				return nil, err
			}
			return one(ended(open.ID, c.Outcome, text))
		}
	}
	if err := s.running("a mitigation"); err != nil {
		return nil, err
	}
	return one(ChangeBegun{Step: id, Outcome: c.Outcome, Signal: ReadMeasure(text)})
}

// Lasting is how long a change has been open, or was.
func (c Change) Lasting(now time.Time) time.Duration {
	if c.Ended.IsZero() {
		return max(0, now.Sub(c.Begun))
	}
	return max(0, c.Ended.Sub(c.Begun))
}
