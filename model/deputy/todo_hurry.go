package deputy

import "time"

// escalate logs who was called in.
var escalate = Action{"escalate", "Escalate…"}

// escalates begins what is asked for while mitigation is over its box.
const escalates = "Escalate, and "

// hurried says of a todo that it takes more people, once mitigation's box is over.
func (f *facts) hurried(t *todo) *todo {
	if due, _ := f.mitigationBox(); due.IsZero() || t == nil {
		return t
	}
	show := t.show
	t.show = func(now time.Time) Next { return f.hurry(show(now), now) }
	return t
}

// hurry says that it takes more people once mitigation's box is over, and whom the
// policy wants told, until somebody was called in, has accepted that or silenced it.
// Until then that is what the key does: it comes first.
func (f *facts) hurry(n Next, now time.Time) Next {
	due, decided := f.mitigationBox()
	if due.IsZero() || now.Before(f.paced(past(due))) || f.rests(now) {
		return n
	}
	what := " over the box"
	if !decided {
		what = " over both boxes"
	}
	n.Reason += "; " + Figure(now.Sub(due)) + what
	if !f.quiet("mitigation-overdue", now, past(due)) {
		n.Kind, n.Text = NextDo, escalates+inside(n.Text)
		n.Action = escalate
		n.Reason += ": " + f.helpers()
	}
	return n
}

// helpers says whom to call: who must be told of the severity is the policy's.
func (f *facts) helpers() string {
	text := "call in who can help"
	if len(f.limits.Tell) > 0 {
		text += ", and tell " + sentence(f.limits.Tell)
	}
	return text
}
