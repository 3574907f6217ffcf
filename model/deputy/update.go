package deputy

import (
	"time"

	"warroom/model"
	"warroom/model/policy"
)

// beat is when the next message is due. from is what its time counts from; both
// are zero where none is due.
type beat struct {
	from, due time.Time
	promised  bool   // people were given this time
	first     bool   // nothing has gone out yet
	entry     string // the promise, or the message that it follows
}

// nextBeat is the update that stands out: what was promised, else what the
// cadence asks for after the last message or the reopening. The first message is
// due within the response limit, or earlier where an earlier time was promised.
func nextBeat(s *model.State, p policy.Policy) beat {
	last, told := s.LastMessage()
	promise, limits := s.Talk.Promise, p.For(s.Severity)
	b := beat{from: last.At, entry: last.Entry, first: !told}
	response := p.ResponseDue(s.Severity, s.Times.Started)
	if told {
		response = time.Time{} // it has been kept, or can be kept no more
	}
	switch {
	case !promise.Due.IsZero() && (response.IsZero() || !promise.Due.After(response)):
		b.due, b.promised, b.entry = promise.Due, true, promise.Entry
		if apart(s) {
			b.from = promise.Made
		}
	case told && limits.Cadence <= 0:
		return beat{}
	case told:
		b.from, b.due = cadenceAfter(s, p, last.At)
	default:
		b.from, b.due = s.Times.Started, response
	}
	if b.due.Before(b.from) {
		b.from = b.due // a backdated message may promise what had passed when it was logged
	}
	return b
}

// apart reports whether the time of the next update was set by itself, after the
// last message.
func apart(s *model.State) bool {
	last, _ := s.LastMessage()
	return !s.Talk.Promise.Due.IsZero() && s.Talk.Promise.Made.After(last.At)
}

// cadenceAfter is when the update is due that no message promised, and from when
// its time counts: from a message, or from a reopening since.
func cadenceAfter(s *model.State, p policy.Policy, told time.Time) (from, due time.Time) {
	from = latest(told, s.Times.Reopened)
	return from, from.Add(p.For(s.Severity).Cadence)
}

// dueAt is when a message was due that went out, and from when that time counted:
// what was promised, else what followed from the message or the reopening before it;
// zero where it was the first.
func (f *facts) dueAt(told time.Time) (from, due time.Time) {
	for _, a := range f.log.answers {
		switch {
		case !a.at.Equal(told) || a.alone:
		case a.promised.After(latest(a.sent, f.Times.Reopened)):
			return a.sent, a.promised
		case !a.sent.IsZero() && f.limits.Cadence > 0:
			return cadenceAfter(f.State, f.policy, a.sent)
		}
	}
	return time.Time{}, time.Time{}
}

func (f *facts) updateTimer() timer {
	t := timer{id: "update", label: "Update"}
	told := f.toldOfEnd()
	if f.Status == model.StatusClosed && told.IsZero() {
		return t.off("the incident is closed")
	}
	if !told.IsZero() {
		t.since, t.ended, t.note = f.Times.Resolved, told, "resolution told"
		if f.announced().IsZero() {
			t.note = "told since it was resolved"
		}
		if from, due := f.dueAt(told); !due.IsZero() {
			t.since, t.limit, t.limited = from, due.Sub(from), true
		}
		return t
	}
	b := f.update
	if b.due.IsZero() {
		return t.off("no update is due")
	}
	t.since, t.limit, t.limited = b.from, b.due.Sub(b.from), true
	switch {
	case b.promised:
		t.note = "promised " + f.clock(b.due, b.from)
	case b.first:
		t.note = "first alert, " + limitWords(t.limit)
	default:
		t.note = "every " + limitWords(f.limits.Cadence)
	}
	return t
}

// NextPromise is what a message promises that states no time itself (UTC): the
// first beat of the cadence with at least half of its interval left, on the whole
// minute. It is zero where no further update is due.
func NextPromise(s *model.State, p policy.Policy, now time.Time) time.Time {
	cadence := p.For(s.Severity).Cadence
	if cadence <= 0 || s.Over() || s.Imported {
		return time.Time{}
	}
	if set := s.Talk.Promise.Due; apart(s) && set.After(now) {
		return set // the next message tells it
	}
	b := nextBeat(s, p)
	if b.due.IsZero() {
		b.due = now.Add(cadence)
	}
	interval := cadence
	if b.first {
		// The beat before the first message is as long as the response limit, where
		// that is shorter than the cadence.
		interval = min(cadence, p.ResponseDue(s.Severity, s.Times.Started).Sub(s.Times.Started))
	}
	next := b.due
	// Told early, the cadence runs from now on; and what was promised under a severity
	// that asks for less does not hold for a worse one.
	for (b.first && !b.promised || raisedSince(s, b.from)) && next.Sub(now) >= cadence+cadence/2 {
		next, interval = next.Add(-cadence), cadence
	}
	if late := now.Sub(next); late > 0 {
		next, interval = next.Add(late/cadence*cadence), cadence
	}
	for next.Sub(now) < max(interval/2, 1) || !next.Truncate(time.Minute).After(now) {
		next, interval = next.Add(cadence), cadence
	}
	return next.Truncate(time.Minute).UTC()
}

// raisedSince reports whether it became worse after a moment.
func raisedSince(s *model.State, t time.Time) bool {
	for _, c := range s.Severities {
		if c.At.After(t) && c.From != model.NoSeverity && c.Severity.WorseThan(c.From) {
			return true
		}
	}
	return false
}
