package model

import "time"

// Mitigated says that the impact has ended, and by which signal.
type Mitigated struct {
	Signal Measure `json:"signal,omitzero"`
}

func (Mitigated) kind() string { return "mitigated" }

func (b Mitigated) apply(s *State, e Event) {
	s.Times.Mitigated = e.At
	s.prove("mitigated", b.Signal, e)
}

func (b Mitigated) entry(*State) (EntryKind, string) {
	return EntryMitigated, orWords(b.Signal, "service is back")
}

func orWords(m Measure, words string) string {
	if m.Text == "" {
		return words
	}
	return m.String()
}

// prove keeps a measured signal with the milestone that it came with.
func (s *State) prove(with string, m Measure, e Event) {
	if m.Text != "" {
		s.Board.Proof = append(s.Board.Proof, Proof{Mark{e.At, e.ID}, with, m})
	}
}

// MarkMitigated says that the impact has ended, and what shows it. Words without
// a value before and after are kept, and prove nothing.
type MarkMitigated struct {
	Signal string `arg:"signal,rest"`
}

func (c MarkMitigated) decide(s *State, x Act) ([]Body, error) {
	if err := s.running("mitigated"); err != nil {
		return nil, err
	}
	if s.Mitigated() {
		return nil, Refused("It is mitigated since "+x.clock(s.Times.Mitigated)+".", "If the impact is back: /reopen REASON.")
	}
	if err := x.notBefore(x.At, s.Times.Started, "Mitigated", "the start"); err != nil {
		return nil, err
	}
	text, err := required(c.Signal, "Which signal shows it?", "Give it before and after, e.g. /mitigated 5xx: 94 % -> 0.2 %, or say what is seen.")
	if err != nil {
		return nil, err
	}
	return one(Mitigated{ReadMeasure(text)})
}

// Resolved ends the incident. Reason says why it was resolved before every
// condition held; it is empty where they did. Mitigated is set where the
// incident was never mitigated: then this is both.
type Resolved struct {
	Signal Measure `json:"signal,omitzero"`
	Reason string  `json:"reason,omitempty"`
}

func (Resolved) kind() string { return "resolved" }

func (b Resolved) apply(s *State, e Event) {
	s.Times.Resolved, s.Phase = e.At, PostMortem
	if !s.Mitigated() {
		s.Times.Mitigated = e.At
	}
	s.tick("fix/confirm", e, b.Signal.String())
	s.prove("resolved", b.Signal, e)
}

func (b Resolved) entry(*State) (EntryKind, string) {
	text := orWords(b.Signal, "without a signal")
	if b.Reason != "" {
		text += "; resolved now because " + b.Reason
	}
	return EntryResolved, text
}

// Resolve ends the incident, with the signal that shows it. A reason resolves it
// before every condition holds, and overrides the red flag for that.
type Resolve struct {
	Signal string `arg:"signal,optional,rest"`
	Reason string `arg:"reason,optional"`
}

func (c Resolve) decide(s *State, x Act) ([]Body, error) {
	if err := s.running("resolving"); err != nil {
		return nil, err
	}
	if err := x.notBefore(x.At, s.Times.Started, "Resolved", "the start"); err != nil {
		return nil, err
	}
	if err := x.notBefore(x.At, s.Times.Mitigated, "Resolved", "mitigated"); err != nil {
		return nil, err
	}
	signal, err := cleanText(c.Signal)
	if err != nil {
		return nil, err
	}
	reason, err := cleanText(c.Reason)
	if err != nil {
		return nil, err
	}
	resolved := Resolved{ReadMeasure(signal), reason}
	if reason == "" {
		return one(resolved)
	}
	return []Body{resolved, FlagOverridden{"unverified-resolution", reason}}, nil
}

// Reopened says that the impact is back, or that the end was called too early.
type Reopened struct {
	Reason string `json:"reason"`
}

func (Reopened) kind() string { return "reopened" }

func (b Reopened) apply(s *State, e Event) {
	s.Times.Mitigated, s.Times.Resolved, s.Times.Closed = time.Time{}, time.Time{}, time.Time{}
	s.Times.Reopened, s.Status = e.At, ""
	delete(s.Steps, "fix/confirm")
	s.enter(Mitigate, Mark{e.At, e.ID})
}

func (b Reopened) entry(*State) (EntryKind, string) { return EntryReopened, b.Reason }

// Reopen says that the impact is back. The earlier milestones stay in the timeline.
type Reopen struct {
	Reason string `arg:"reason,rest"`
}

func (c Reopen) decide(s *State, _ Act) ([]Body, error) {
	if !s.Over() && !s.Mitigated() {
		return nil, Refused("The incident runs; there is nothing to reopen.", "To say what is seen, log it: /finding TEXT.")
	}
	reason, err := required(c.Reason, "Why is it reopened?", "Say what is back, e.g. /reopen 5xx at 40 % again.")
	if err != nil {
		return nil, err
	}
	return one(Reopened{reason})
}
