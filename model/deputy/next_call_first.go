package deputy

import (
	"strings"
	"time"
)

// goesFirst reports whether something is over, or due within the minute, that a call
// waits for: an update, or the first minute of an escalation.
func (w *Watch) goesFirst(v View, now time.Time) bool {
	if _, over := w.sendOverdue(v, now); over {
		return true
	}
	if _, near := w.sendNow(v, now); near {
		return true
	}
	_, escalates := w.escalateNow(v, now)
	return escalates
}

// escalateNow says in its first minute that it takes more people, in the words in
// which it goes on after that.
func (w *Watch) escalateNow(v View, now time.Time) (Next, bool) {
	flag, stands := v.Flag("mitigation-overdue")
	if !stands || flag.Snoozed() || now.Sub(flag.Since) >= callShown {
		return Next{}, false
	}
	n, ok := w.heedGrave(v, now)
	if !ok {
		n, ok = w.follow(v, now)
	}
	return n, ok && strings.HasPrefix(n.Text, escalates)
}

// offered is when a call can be made first: as soon as what went before it at its
// minute is gone, where that was within five minutes. It tells the minutes of then.
func (f *facts) offered(called time.Time) time.Time {
	offered := called
	for _, first := range f.first {
		stood := !first.until.IsZero() && first.from.Before(called.Add(callShown)) && first.until.After(called)
		if stood && first.until.Sub(called) < callWaits {
			offered = latest(offered, first.until)
		}
	}
	return offered
}

// span is from when until when something stood.
type span struct{ from, until time.Time }

// awaited lists the updates that were due within the minute, or over, until they went
// out or were put off.
func (f *facts) awaited() []span {
	var list []span
	for _, a := range f.log.answers {
		if due := f.answered(a); !due.IsZero() {
			list = append(list, span{due.Add(-callShown), a.at})
		}
	}
	return list
}

// answered is when that was due which a message told of, or a promise put off; zero
// where nothing was. No promise puts the first alert off.
func (f *facts) answered(a answer) time.Time {
	if a.sent.IsZero() {
		response := f.policy.ResponseDue(f.Severity, f.Times.Started)
		if due := earliest(a.promised, response); !a.alone || !due.Equal(response) {
			return due
		}
		return time.Time{}
	}
	if a.promised.IsZero() && f.limits.Cadence > 0 {
		return a.sent.Add(f.limits.Cadence)
	}
	return a.promised
}

// escalation is the first minute of mitigation-overdue, or as much of it as passed
// until somebody was called in.
func (f *facts) escalation() span {
	seen := mitigationOverdue(f)
	if len(seen) == 0 || f.eased() {
		return span{}
	}
	s := span{seen[0].since, seen[0].since.Add(callShown)}
	if answered := f.Handled["mitigation-overdue"].Overridden; !answered.Before(s.from) && answered.Before(s.until) {
		s.until = answered
	}
	return s
}
