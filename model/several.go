package model

import "time"

// Told is a command and when it happened (UTC); zero is now.
type Told struct {
	Command
	At time.Time
}

// Several carries out commands together, each at its own time, as one deed: where
// one is refused, none is. Each is decided on the state before all of them, so it
// is for commands that do not build on each other.
type Several []Told

func (c Several) decide(s *State, x Act) ([]Body, error) {
	if len(c) == 0 {
		return nil, Refused("There is nothing to log.", "Write what happened.")
	}
	var all []Body
	for _, t := range c {
		each := x
		if !t.At.IsZero() {
			at, err := x.past(t.At)
			if err != nil {
				return nil, err
			}
			each.At = at
		}
		bodies, err := t.decide(s, each)
		if err != nil {
			return nil, err
		}
		for _, b := range bodies {
			all = append(all, dated{b, each.At})
		}
	}
	return all, nil
}

// dated is a body that happened at a time of its own. It is never written itself.
type dated struct {
	Body
	at time.Time
}

// undated takes the time off a body again; any other body has that of its command.
func undated(b Body, at time.Time) (Body, time.Time) {
	for {
		d, ok := b.(dated)
		if !ok {
			return b, at
		}
		b, at = d.Body, d.at
	}
}
