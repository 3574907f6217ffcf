package deputy

import (
	"strings"
	"time"

	"warroom/model/policy"
)

// waited is how long something has to have stood before what comes after it is
// named beside it.
const waited = 10 * time.Minute

func (w *Watch) andThen(n Next, stood time.Duration, v View, now time.Time) Next {
	if stood < waited {
		return n
	}
	if then, ok := w.follow(v, now); ok && (then.Action.ID != n.Action.ID || then.Action == escalate && then.Text != n.Text) {
		text := then.Text
		switch second := strings.TrimPrefix(text, escalates); {
		case strings.HasPrefix(n.Text, escalates):
			text = second
		case second != text && strings.HasPrefix(inside(n.Text), second):
			text = "Escalate" // the other half of it stands already
		}
		n.Reason += "; after that: " + inside(text)
	}
	return n
}

// reviewOverdue takes the post-mortem once its limit has passed: it is owed.
func (w *Watch) reviewOverdue(v View, now time.Time) (Next, bool) {
	n, ok := w.follow(v, now)
	return n, ok && w.facts.IsResolved() && n.Kind == NextOver
}

// follow takes what the process asks for next.
func (w *Watch) follow(v View, now time.Time) (Next, bool) {
	for i, t := range w.todos {
		if t.holds(now) {
			n := t.show(now)
			if then, ok := firstOf(w.todos[i+1:], now); ok && t.then {
				n.Reason += "; after that: " + inside(then.Text)
			}
			if up, late := w.boxOver(v, policy.Longest); late && n.Kind == NextCalm {
				return up, true
			}
			return n, true
		}
	}
	return w.boxOver(v, policy.Longest)
}

// firstOf is what is to be done behind a todo that names it.
func firstOf(behind []todo, now time.Time) (Next, bool) {
	for _, t := range behind {
		if !t.holds(now) || t.then {
			continue
		}
		n := t.show(now)
		return n, n.Kind != NextCalm
	}
	return Next{}, false
}
