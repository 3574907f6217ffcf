package deputy

import (
	"strings"
	"time"
	"unicode"

	"warroom/model"
	"warroom/model/policy"
)

// Next is the one thing to do now.
type Next struct {
	Kind   NextKind
	Text   string // imperative, e.g. Send the update, 02:52 over
	Reason string // why, or what it is about; may be empty
	Action Action // empty where there is nothing to press
}

// NextKind is how the next thing presses.
type NextKind string

// The kinds of the next bar.
const (
	NextDo   NextKind = "do"
	NextOver NextKind = "over" // a limit has passed
	NextSay  NextKind = "say"  // to be said aloud
	NextCalm NextKind = "calm" // nothing presses
)

// next asks in a fixed order, the most pressing first: what is said aloud has its one
// minute; somebody has to lead; who was promised news gets it; it takes more people;
// what makes it worse is stopped; then what is nearly due, whose time is up, and what the
// process asks for in its phase. While the impact lasts, a mitigation that can be tried
// goes before a look for the cause, a test of the fix, and whose time is up. What has
// waited for long names what comes after it, so that nothing stands still behind it.
func (w *Watch) next(v View, now time.Time) Next {
	f := w.facts
	switch {
	case f.Imported:
		return Next{Kind: NextCalm, Text: "Imported, for reading"}
	case f.Status == model.StatusFalseAlarm:
		return Next{Kind: NextCalm, Text: "Nothing is due", Reason: "it was a false alarm"}
	}
	for _, ask := range []func(*Watch, View, time.Time) (Next, bool){
		(*Watch).callOut, (*Watch).nameLead, (*Watch).sendOverdue, (*Watch).sendNow, (*Watch).escalateNow, (*Watch).reviewOverdue,
		(*Watch).heedGrave, (*Watch).sendSoon, (*Watch).mitigateFirst, (*Watch).heedFlag, (*Watch).timeUp, (*Watch).follow,
	} {
		if n, ok := ask(w, v, now); ok {
			return n
		}
	}
	return calm(f, v, now)
}

func (w *Watch) nameLead(_ View, now time.Time) (Next, bool) {
	f := w.facts
	if f.LeadName() != "" || f.Over() || f.quiet("no-lead", now, f.withoutLead()) {
		return Next{}, false
	}
	none := Figure(max(0, now.Sub(f.withoutLead())))
	return Next{NextDo, "Name a lead", "none for " + none, Action{"lead", "I lead"}}, true
}

// waited is how long something has to have stood before what comes after it is
// named beside it.
const waited = 10 * time.Minute

func (w *Watch) andThen(n Next, stood time.Duration, v View, now time.Time) Next {
	if stood < waited {
		return n
	}
	if then, ok := w.follow(v, now); ok && then.Action.ID != n.Action.ID {
		text := then.Text
		if strings.HasPrefix(n.Text, escalates) {
			text = strings.TrimPrefix(text, escalates)
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

// calm says what will be due.
func calm(f *facts, v View, now time.Time) Next {
	n := Next{Kind: NextCalm, Text: "Nothing is due"}
	var soonest Clock
	for _, c := range v.Clocks {
		if c.Runs() && c.HasLimit && c.State != Over && (soonest.ID == "" || c.Due.Before(soonest.Due)) {
			soonest = c
		}
	}
	if soonest.ID != "" {
		n.Reason = "next: " + inside(soonest.Label) + " at " + f.clock(soonest.Due, now)
	}
	return n
}

// quiet reports whether somebody snoozed a flag, or accepted what it is about.
func (f *facts) quiet(flag string, now, due time.Time) bool {
	return f.Handled[flag].SnoozedUntil.After(now) || f.accepted(flag, due)
}

// accepted reports whether somebody accepted what a flag sees since a time.
func (f *facts) accepted(flag string, since time.Time) bool {
	h := f.Handled[flag]
	return !h.Overridden.IsZero() && !h.Overridden.Before(since)
}

// inside makes a sentence part of another one.
func inside(sentence string) string {
	runes := []rune(strings.TrimSuffix(sentence, "."))
	if len(runes) > 0 {
		runes[0] = unicode.ToLower(runes[0])
	}
	return string(runes)
}
