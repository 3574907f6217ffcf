package model

import (
	"cmp"
	"time"
)

// Board is what is being tried and thought: the change ledger, the hypotheses
// and the evidence.
type Board struct {
	Changes    []Change     // in the order in which they were begun
	Hypotheses []Hypothesis // in the order in which they were raised
	Causes     []CauseGiven // every cause that was written or confirmed, in the order of the log
	Findings   []Mark       // findings and evidence on record
	Attached   []Attachment // files that stand, in the order of the log
	Withdrawn  []Attachment // files whose entries are retracted: evidence of nothing, in custody still
	Proof      []Proof      // every measured signal, in the order of the log
}

// Proof is a measured signal that an entry carries, and the milestone it was
// given with ("mitigated", "resolved", "verified", or "change").
type Proof struct {
	Mark
	With   string
	Signal Measure
}

// Change is something done to the system. The mitigations of the Mitigate phase
// are changes with a step.
type Change struct {
	N      int    // counts from 1 in the order of the log
	ID     string // event id of its beginning
	Step   StepID // the mitigation it is; empty for any other change
	Text   string
	Expect string    // the effect that is expected; may be empty
	Undo   string    // how to take it back; may be empty
	Watch  time.Time // until when its effect is watched, UTC; zero where nobody said
	State  ChangeState
	Begun  time.Time // UTC
	Ended  time.Time // UTC; zero while open
	Result string    // the signal or text it ended with
	Signal Measure   // that it was verified by, with a value before and after; zero where there was none
}

// Proven reports whether a change was verified by something measured.
func (c Change) Proven() bool { return c.Signal.Proves() }

// Unproven reports whether a change was ended as verified, and nothing was measured.
func (c Change) Unproven() bool { return c.State == ChangeVerified && !c.Proven() }

// ChangeState is how a change stands.
type ChangeState string

// The states of a change.
const (
	ChangeOpen     ChangeState = "open"
	ChangeVerified ChangeState = "verified"
	ChangeNoEffect ChangeState = "no_effect"
	ChangeReverted ChangeState = "reverted"
)

// OpenChanges returns the changes that have not ended, the oldest first.
func (s *State) OpenChanges() []Change {
	var open []Change
	for _, c := range s.Board.Changes {
		if c.State == ChangeOpen {
			open = append(open, c)
		}
	}
	return open
}

// InPlace returns the changes that were not reverted, the oldest first.
func (s *State) InPlace() []Change {
	var in []Change
	for _, c := range s.Board.Changes {
		if c.State != ChangeReverted {
			in = append(in, c)
		}
	}
	return in
}

// Name is what a change is called in a sentence.
func (c Change) Name() string {
	if name := cmp.Or(c.Said(), c.Step.Title()); name != "" || !c.IsFix() {
		return name
	}
	return "the fix"
}

// Said is what was said of a change; empty where a mitigation stands for itself.
func (c Change) Said() string { return WithoutFix(c.Text) }

// Hypothesis is a possible cause, with what speaks for and against it.
type Hypothesis struct {
	N       int    // counts from 1 in the order of the log
	ID      string // event id of its raising
	Text    string
	State   HypothesisState
	Raised  time.Time  // UTC
	Settled Mark       // when it was confirmed or ruled out; zero while open
	Reason  string     // given when it was settled; may be empty
	For     []Evidence // the reason of its confirmation is among them
	Against []Evidence
}

// Evidence is one observation that bears on a hypothesis.
type Evidence struct {
	Mark
	Text string
}

// HypothesisState is how a hypothesis stands.
type HypothesisState string

// The states of a hypothesis.
const (
	HypothesisOpen      HypothesisState = "open"
	HypothesisRuledOut  HypothesisState = "ruled_out"
	HypothesisConfirmed HypothesisState = "confirmed"
)

// Task is something that somebody was asked to do.
type Task struct {
	N     int    // counts from 1 in the order of the log
	ID    string // event id
	Text  string
	Owner string        // empty while nobody owns it
	Owned time.Time     // UTC; since when that one does
	Box   time.Duration // how long it may take; zero is no limit
	Boxed time.Time     // UTC; when the box was given, also anew; zero without one
	State TaskState
	Begun time.Time // UTC
	Ended time.Time // UTC; zero while open
}

// TaskState is how a task stands.
type TaskState string

// The states of a task.
const (
	TaskOpen    TaskState = "open"
	TaskDone    TaskState = "done"
	TaskDropped TaskState = "dropped"
)

// Signal is a figure that is watched, with its limit and what it read.
type Signal struct {
	Name     string
	Limit    string // as typed, e.g. "1 %"; empty where none was set
	Readings []Reading
}

// Last is what the signal read last, by when that was: a reading may be written
// down late. It is zero where there is none.
func (s Signal) Last() Reading {
	return s.lastBy(time.Time{})
}

// Reading is one value of a watched signal.
type Reading struct {
	Mark
	Value string // as typed, e.g. "0.1 %"
	Over  bool   // not below its limit
}

// Suspected reports whether the hypothesis was confirmed and nothing speaks for it.
func (h Hypothesis) Suspected() bool { return h.State == HypothesisConfirmed && len(h.For) == 0 }

// Word is how it stands, on the screen.
func (h Hypothesis) Word() string {
	if h.Suspected() {
		return h.State.Word() + ", no evidence yet"
	}
	return h.State.Word()
}
