package deputy

import "time"

// ClockState is how a clock stands.
type ClockState string

// The states of a clock, as the contract names them.
const (
	Waiting ClockState = "waiting" // what it counts from has not happened
	Running ClockState = "running"
	Near    ClockState = "near"   // runs, and at most a fifth of the limit is left
	Over    ClockState = "over"   // runs, and the limit has passed
	Met     ClockState = "met"    // ended within the limit
	Missed  ClockState = "missed" // ended after the limit
	Off     ClockState = "off"    // does not apply, or what it needs is not known
)

// Clock is one measured time. Since and Due are UTC and zero while the clock
// waits or is off.
type Clock struct {
	ID, Label  string
	State      ClockState
	Limit      time.Duration // without meaning unless HasLimit
	Elapsed    time.Duration // never negative; of an ended clock how long it took
	Due, Since time.Time
	HasLimit   bool
	Note       string // what it waits for, why it is off, or what the limit stems from
}

// Left is what remains of the limit; negative once it has passed.
func (c Clock) Left() time.Duration { return c.Limit - c.Elapsed }

// Runs reports whether the clock counts now.
func (c Clock) Runs() bool { return c.State == Running || c.State == Near || c.State == Over }

// Owed reports whether people outside the room have been waiting for something
// past its time: an update or the post-mortem.
func (c Clock) Owed() bool {
	return c.State == Over && (c.ID == "update" || c.ID == "postmortem")
}

// NearPart is which part of its limit is left to a clock that is near it: a fifth.
const NearPart = 5

// timer is a clock before it is asked what time it is.
type timer struct {
	id, label string
	note      string
	fixed     ClockState // Waiting or Off; empty where the time decides
	since     time.Time
	ended     time.Time // zero while it runs
	limit     time.Duration
	limited   bool
	sought    bool // the limit is what is to be reached, as with the soak
}

func (t timer) at(now time.Time) Clock {
	c := Clock{ID: t.id, Label: t.label, Limit: t.limit, HasLimit: t.limited, Note: t.note, State: t.fixed}
	if t.fixed != "" {
		return c
	}
	end := now
	if !t.ended.IsZero() {
		end = t.ended
	}
	c.Since, c.Elapsed = t.since, max(0, end.Sub(t.since))
	if t.limited {
		c.Due = t.since.Add(t.limit)
	}
	if t.sought {
		c.Elapsed = min(c.Elapsed, t.limit)
	}
	c.State = t.state(end)
	return c
}

// past is the first moment after a limit, which is kept in its very moment: then
// 00:00 is left. Times are of milliseconds. Clocks and red flags both go by it, so
// that none of them says that a limit has passed while the other does not.
func past(due time.Time) time.Time { return due.Add(time.Millisecond) }

func passed(due, now time.Time) bool { return !now.Before(past(due)) }

// state is how the timer stands at a time, which is its end where it has ended.
func (t timer) state(at time.Time) ClockState {
	ended, due := !t.ended.IsZero(), t.since.Add(t.limit)
	switch {
	case t.sought && !at.Before(due):
		return Met
	case t.sought && ended:
		return Missed
	case ended && t.limited && passed(due, at):
		return Missed
	case ended:
		return Met
	case t.limited && passed(due, at):
		return Over
	case t.limited && due.Sub(at) <= t.limit/NearPart:
		return Near
	}
	return Running
}

// wait makes a timer that counts from something that has not happened.
func (t timer) wait(note string) timer {
	t.fixed, t.note = Waiting, note
	return t
}

// off makes a timer that does not apply.
func (t timer) off(note string) timer {
	t.fixed, t.note = Off, note
	return t
}
