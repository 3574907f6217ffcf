package model

import (
	"errors"
	"fmt"
	"time"
)

// Command is what a person asks for: one type per intent, beside the event that
// it makes.
type Command interface {
	decide(*State, Act) ([]Body, error)
}

// Act is the circumstance of a command. Times are UTC with millisecond
// precision; By is who acts.
type Act struct {
	Now    time.Time
	At     time.Time // when it happened, where a person backdates it; zero is Now
	By     string
	Ref    string         // the reference for a declaration
	Policy string         // the policy that a declaration remembers, as model/policy encodes it
	Zone   *time.Location // in which refusals name times; nil is UTC
}

// Decide checks a command against the state and returns the events that it
// makes, or an error that a person can read (a *Refusal). The drafts lack only
// id, incident and time of writing.
func Decide(s *State, c Command, x Act) ([]Draft, error) {
	x.Now = x.Now.UTC().Truncate(time.Millisecond)
	if x.At.IsZero() {
		x.At = x.Now
	}
	var err error
	if x.At, err = x.past(x.At); err != nil {
		return nil, err
	}
	if err := s.readOnly(c); err != nil {
		return nil, err
	}
	bodies, err := c.decide(s, x)
	if err != nil {
		return nil, err
	}
	drafts := make([]Draft, len(bodies))
	for i, b := range bodies {
		b, at := undated(b, x.At)
		if drafts[i], err = Write(b); err != nil {
			return nil, err
		}
		drafts[i].At, drafts[i].By = at, x.By
	}
	return drafts, nil
}

// Earliest is the first time that the log can hold.
var Earliest = time.Unix(0, int64(time.Millisecond)).UTC()

// Refusal is a command that was not carried out: what is wrong, and what to do.
// Nothing was written.
type Refusal struct {
	Why    string
	Remedy string
}

func (r *Refusal) Error() string {
	if r.Remedy == "" {
		return r.Why
	}
	return r.Why + " " + r.Remedy
}

// Refused makes a refusal from two sentences.
func Refused(why, remedy string) *Refusal { return &Refusal{why, remedy} }

// past checks a time that a person gives for what has happened, and returns it
// in UTC and whole milliseconds; zero, which is not known, stays zero.
func (x Act) past(t time.Time) (time.Time, error) {
	t = stored(t)
	switch {
	case t.After(x.Now):
		return t, Refused(x.clock(t)+" is in the future.", "Give a time that has passed, e.g. 14:05 or -7m.")
	case !t.IsZero() && t.Before(Earliest):
		return t, Refused("That time is before 1970.", "Give the year that you mean, e.g. 2026-11-24T14:05:00Z.")
	}
	return t, nil
}

// stored is a time as bodies hold it: UTC, whole milliseconds, zero for unknown.
func stored(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Millisecond)
}

// one is the usual outcome of a decision: one event, or what is wrong with it.
func one(b Body, problems ...error) ([]Body, error) {
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	return []Body{b}, nil
}

// running refuses a command on an incident that has ended.
func (s *State) running(what string) error {
	switch {
	case s.Status == StatusFalseAlarm:
		return Refused("This incident was a false alarm; "+what+" does not apply.", "Reopen it first: /reopen REASON.")
	case s.Over():
		return Refused("This incident is "+string(s.Status)+"; "+what+" does not apply.", "If the impact is back: /reopen REASON.")
	}
	return nil
}

// notBefore refuses a milestone that lies before the one it follows.
func (x Act) notBefore(at, earlier time.Time, what, after string) error {
	if earlier.IsZero() || !at.Before(earlier) {
		return nil
	}
	return Refused(fmt.Sprintf("%s at %s would lie before %s (%s).", what, x.clock(at), after, x.clock(earlier)),
		"Check the time, or move the start with /started TIME.")
}

// clock is a time as a refusal names it.
func (x Act) clock(t time.Time) string {
	if x.Zone != nil {
		t = t.In(x.Zone)
	}
	if _, offset := t.Zone(); offset == 0 {
		return t.Format("2006-01-02 15:04:05 UTC")
	}
	return t.Format("2006-01-02 15:04:05 UTC-07:00")
}
