package deputy

import (
	"strconv"
	"strings"
	"time"
)

// updatesDue are the updates, those that went out or were put off and the one that is
// owed: each stands in its place in the order in the minute before it is due and in
// the first one after that.
func (f *facts) updatesDue() []turn {
	var list []turn
	for _, a := range f.log.answers {
		if due := f.answered(a); !due.IsZero() {
			list = append(list, turn{due: due, ahead: aTurn, gone: a.at})
		}
	}
	if due := f.update.due; !due.IsZero() {
		list = append(list, turn{due: due, ahead: aTurn})
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

// escalationDue is when it takes more people, until somebody was called in.
func (f *facts) escalationDue() []turn {
	const flag = "mitigation-overdue"
	seen := mitigationOverdue(f)
	if len(seen) == 0 || f.eased() || !f.policy.Flag(flag).On {
		return nil
	}
	due := seen[0].since.Add(-time.Millisecond) // the very end of the box; see past
	t := turn{due: due, show: (*Watch).escalate}
	h := f.Handled[flag]
	switch answered := latest(h.Overridden, h.Answered); {
	case !answered.Before(seen[0].since):
		t.gone = answered
	case !h.Settled().Before(seen[0].since):
		return nil // somebody was called in just before
	}
	return []turn{t}
}

// escalate says that it takes more people, in the words in which it goes on after that.
func (w *Watch) escalate(v View, now time.Time) (Next, bool) {
	if flag, stands := v.Flag("mitigation-overdue"); !stands || flag.Snoozed() {
		return Next{}, false
	}
	n, ok := w.heedGrave(v, now)
	if !ok {
		n, ok = w.follow(v, now)
	}
	return n, ok && strings.HasPrefix(n.Text, escalates)
}

// boxesDue are the ends of the tasks' time boxes, until the task has ended.
func (f *facts) boxesDue() []turn {
	var list []turn
	for _, task := range f.Tasks {
		if task.Box <= 0 {
			continue
		}
		id := boxClock + strconv.Itoa(task.N)
		list = append(list, turn{due: task.Boxed.Add(task.Box), gone: task.Ended, show: func(_ *Watch, v View, _ time.Time) (Next, bool) {
			c := v.Clock(id)
			return up(c), c.State == Over
		}})
	}
	return list
}
