package deputy

import (
	"time"

	"warroom/model"
)

// sendOverdue does not wait for what a message is filled from, but in a triage
// that only begins: then who is hit and how bad it is come first. That it is over
// is told once it is shown to hold; who was promised news before gets an update.
func (w *Watch) sendOverdue(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("update")
	if c.State != Over || f.quiet("not-communicating", now, past(c.Due)) || f.asksFirst(now) || f.verifiesFirst(v, now) {
		return Next{}, false
	}
	n, over := f.send(c, now), -c.Left()
	n.Kind = NextOver
	if over >= time.Second {
		n.Text += ", " + Figure(over) + " over"
	} else {
		n.Text += " now"
	}
	return w.andThen(n, over, v, now), true
}

// asksFirst reports whether the incident was declared a moment ago, with the first
// alert overdue already, and what that alert says is not known yet.
func (f *facts) asksFirst(now time.Time) bool {
	known := f.Severity != model.NoSeverity && f.Impact != (model.Impact{})
	return f.update.first && !f.update.promised && !known && now.Before(f.Times.Declared.Add(f.policy.Boxes.Triage)) && !f.Over()
}

// sendAhead is how long before it is due the update comes up: it takes a moment to
// fill in. The clock turns amber earlier.
const sendAhead = 3 * time.Minute

func (w *Watch) sendSoon(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("update")
	if c.State != Near || c.Left() > sendAhead || f.Over() || f.quiet("not-communicating", now, past(c.Due)) {
		return Next{}, false
	}
	n := f.send(c, now)
	n.Text += ", " + Figure(c.Left()) + " left"
	return n, true
}

// sendNow takes an update that is due within the minute.
func (w *Watch) sendNow(v View, now time.Time) (Next, bool) {
	n, near := w.sendSoon(v, now)
	return n, near && v.Clock("update").Left() < aTurn
}

// send is the message that the update clock asks for, with what has happened
// since the last one.
func (f *facts) send(c Clock, now time.Time) Next {
	n := Next{Kind: NextDo, Text: "Send the update", Action: f.messageAction(), Reason: "due at " + f.clock(c.Due, now)}
	switch {
	case f.shown:
		n.Text, n.Reason = "Send the resolution", "nobody has been told that it is over"
		return n
	case f.update.first:
		n.Text = "Send the first alert"
	}
	if f.update.promised {
		n.Reason = "promised for " + f.clock(c.Due, now)
	}
	if news := f.news(); news != "" {
		n.Reason += "; since then " + news
	}
	if f.IsResolved() {
		n.Reason += "; the resolution waits until it is shown to hold"
	}
	return n
}
