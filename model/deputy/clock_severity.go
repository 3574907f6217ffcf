package deputy

import (
	"slices"
	"time"

	"warroom/model"
	"warroom/model/policy"
)

// NewLimits says in a line what a change of severity made of the limits, which
// count from the start of the incident: P1 → P0; response was due 14:16, update
// every 30 min. A time that people were given stands whatever the cadence: it is
// named. events are what a command wrote; empty where none of them changed
// the severity.
func NewLimits(s *model.State, p policy.Policy, events []model.Event, now time.Time) string {
	for _, change := range slices.Backward(s.Severities) {
		if slices.ContainsFunc(events, func(e model.Event) bool { return e.ID == change.Entry }) {
			return limitsOf(s, p, change, now)
		}
	}
	return ""
}

func limitsOf(s *model.State, p policy.Policy, change model.SeverityAt, now time.Time) string {
	text := string(change.Severity)
	if change.From != model.NoSeverity {
		text = string(change.From) + " → " + text
	}
	due := p.ResponseDue(change.Severity, s.Times.Started)
	at := (&facts{policy: p}).clock(due, now)
	switch ended := s.Times.Acknowledged; {
	case due.IsZero():
		text += "; no limit for the response"
	case !ended.IsZero() && !ended.After(due):
		text += "; response was in time"
	case !ended.IsZero() || due.Before(now):
		text += "; response was due " + at
	default:
		text += "; response is due " + at
	}
	if cadence := p.For(change.Severity).Cadence; cadence > 0 {
		text += ", update every " + limitWords(cadence)
	} else {
		text += ", no regular update"
	}
	return text + promisedUpdate(s, p, now)
}

// promisedUpdate says that a promised time goes on holding; empty where none does.
func promisedUpdate(s *model.State, p policy.Policy, now time.Time) string {
	f := &facts{State: s, policy: p}
	b := nextBeat(s, p)
	ended := s.Over() && s.Status != model.StatusResolved || !f.toldOfEnd().IsZero()
	if !b.promised || s.Imported || ended {
		return ""
	}
	text := "; the update promised for " + f.clock(b.due, now)
	if passed(b.due, now) {
		return text + " is over"
	}
	return text + " stands"
}
