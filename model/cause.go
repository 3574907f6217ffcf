package model

import "slices"

// Cause is the root cause as far as it is known.
type Cause struct {
	Mark
	Text string // empty is unknown
}

// CauseFound is the root cause as far as it is known.
type CauseFound struct {
	Text string `json:"text"`
}

func (CauseFound) kind() string { return "cause-found" }

func (b CauseFound) apply(s *State, e Event) {
	s.Board.Causes = append(s.Board.Causes, CauseGiven{Cause: Cause{Mark{e.At, e.ID}, b.Text}})
}

func (b CauseFound) entry(*State) (EntryKind, string) { return EntryCause, b.Text }
func (b CauseFound) reworded(text string) Body        { b.Text = text; return b }

// NameCause writes down the root cause.
type NameCause struct {
	Text string `arg:"text,rest"`
}

func (c NameCause) decide(s *State, _ Act) ([]Body, error) {
	text, err := required(c.Text, "What is the cause?", "Say it in one sentence, e.g. /cause v42 halved the connection pool.")
	if err != nil {
		return nil, err
	}
	if text == s.Cause.Text && !s.CauseSuspected() && !s.Cause.At.Before(s.Times.Reopened) {
		return nil, Refused("The cause says that already.", "Say what is new about it, or log what shows it: /finding TEXT.")
	}
	return one(CauseFound{text})
}

// CauseGiven is one statement of the cause: somebody wrote it, or confirmed a
// hypothesis.
type CauseGiven struct {
	Cause
	Hypothesis string // event id of the raising of the one that was confirmed; empty where it was written
}

// standingCause is which statement is the cause. A cause is known when somebody wrote
// it (/cause, or the source of an imported case), or when a hypothesis was confirmed
// and something speaks for it: evidence, before or after, or the reason that it was
// confirmed with. A hypothesis that was confirmed with nothing for it is a guess.
//
//  1. Of what is known, that which was written or confirmed last stands, in the order
//     of decisions. A hypothesis has its place by its confirmation, not by what came to
//     speak for it: who wrote a cause behind a guess knew of the guess.
//  2. Where nothing is known, the last guess stands, as suspected. A guess never takes
//     the place of what is known; it stands on the board beside it.
//  3. What was ruled out or retracted is no cause: what was before it stands again. A
//     cause whose only evidence is retracted is a guess again.
func (s *State) standingCause() (stands Cause) {
	for _, given := range slices.Backward(s.Board.Causes) {
		if given.Hypothesis == "" {
			return given.Cause
		}
		h := s.hypothesis(given.Hypothesis)
		if h == nil || h.State != HypothesisConfirmed || h.Settled.Entry != given.Entry {
			continue // ruled out since, or confirmed anew
		}
		if !h.Suspected() {
			return given.Cause
		}
		if stands.Text == "" {
			stands = given.Cause
		}
	}
	return stands
}

// CauseShown reports whether a hypothesis was confirmed by something for
// it, or a cause was named and the log holds a finding. What speaks against a
// hypothesis shows no cause.
func (s *State) CauseShown() bool {
	for _, h := range s.Board.Hypotheses {
		if h.State == HypothesisConfirmed && len(h.For) > 0 {
			return true
		}
	}
	return s.Cause.Text != "" && s.SomethingShows()
}

// SomethingShows reports whether the log holds a finding that can show a cause: one
// that does not only speak against a hypothesis.
func (s *State) SomethingShows() bool {
	shown := len(s.Board.Findings)
	for _, h := range s.Board.Hypotheses {
		shown -= len(h.Against)
	}
	return shown > 0
}

// CauseSuspected reports whether what stands as the cause is a guess: it is that
// of a hypothesis which was confirmed with nothing for it. History is taken as its
// source tells it.
func (s *State) CauseSuspected() bool {
	for _, h := range s.Board.Hypotheses {
		if h.Suspected() && h.Settled.Entry == s.Cause.Entry {
			return !s.Imported
		}
	}
	return false
}
