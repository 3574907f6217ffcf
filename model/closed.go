package model

// Closed files a resolved incident away.
type Closed struct{}

func (Closed) kind() string { return "closed" }

// apply closes what is resolved. Where the resolution was taken back afterwards
// the incident runs again: what it owes can be done only then.
func (Closed) apply(s *State, e Event) {
	if s.IsResolved() {
		s.Times.Closed = e.At
	}
}

func (Closed) entry(*State) (EntryKind, string) { return EntryClosed, "incident closed" }

// Close files a resolved incident away.
type Close struct{}

func (Close) decide(s *State, x Act) ([]Body, error) {
	switch s.Status {
	case StatusClosed:
		return nil, Refused("The incident is closed already.", "If the impact is back: /reopen REASON.")
	case StatusFalseAlarm:
		return nil, Refused("A false alarm is closed by itself.", "If it was none: /reopen REASON.")
	case StatusResolved:
		if err := x.notBefore(x.At, s.Times.Resolved, "Closed", "resolved"); err != nil {
			return nil, err
		}
		return one(Closed{})
	}
	return nil, Refused("The incident still runs.", "Resolve it first: /resolved SIGNAL, e.g. /resolved 5xx: 94 % -> 0.2 %.")
}

// FalseAlarm ends an incident that was none: nothing in it is owed any more.
type FalseAlarm struct {
	Reason string `json:"reason"`
}

func (FalseAlarm) kind() string { return "false-alarm" }

func (b FalseAlarm) apply(s *State, e Event) {
	s.Status, s.Times.Closed = StatusFalseAlarm, e.At
}

func (b FalseAlarm) entry(*State) (EntryKind, string) { return EntryFalseAlarm, b.Reason }

// CallFalseAlarm ends an incident that was none.
type CallFalseAlarm struct {
	Reason string `arg:"reason,rest"`
}

func (c CallFalseAlarm) decide(s *State, _ Act) ([]Body, error) {
	if err := s.running("a false alarm"); err != nil {
		return nil, err
	}
	reason, err := required(c.Reason, "Why was it a false alarm?", "Say what was seen instead, e.g. /falsealarm the probe was misconfigured.")
	if err != nil {
		return nil, err
	}
	return one(FalseAlarm{reason})
}
