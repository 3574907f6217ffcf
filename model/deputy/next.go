package deputy

import (
	"strings"
	"time"
	"unicode"

	"warroom/model"
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

// next asks in a fixed order, the most pressing first: what has just fallen due and
// what is said aloud have their one minute; somebody has to lead; who was promised news
// gets it, and who believes that it is over hears that it is back; what makes it worse
// is stopped; then what is nearly due, and what the process asks for in its phase.
// While the impact lasts, a mitigation that can be tried goes before a look for the
// cause, a test of the fix, and whose time is up. What has waited for long names what
// comes after it, so that nothing stands still behind it.
func (w *Watch) next(v View, now time.Time) Next {
	f := w.facts
	switch {
	case f.Imported:
		return Next{Kind: NextCalm, Text: "Imported, for reading"}
	case f.Status == model.StatusFalseAlarm:
		return Next{Kind: NextCalm, Text: "Nothing is due", Reason: "it was a false alarm"}
	}
	for _, ask := range []func(*Watch, View, time.Time) (Next, bool){
		(*Watch).turnNow, (*Watch).nameLead, (*Watch).sendOverdue, (*Watch).sendNow, (*Watch).tellBack, (*Watch).reviewOverdue,
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

// quiet reports whether somebody snoozed or accepted what a flag sees since a time.
func (f *facts) quiet(flag string, now, due time.Time) bool {
	return f.Handled[flag].Silences(due, now) || f.accepted(flag, due)
}

// accepted reports whether somebody accepted or answered what a flag sees since a time.
func (f *facts) accepted(flag string, since time.Time) bool {
	settled := f.Handled[flag].Settled()
	return !settled.IsZero() && !settled.Before(since)
}

// inside makes a sentence part of another one.
func inside(sentence string) string {
	runes := []rune(strings.TrimSuffix(sentence, "."))
	if len(runes) > 0 {
		runes[0] = unicode.ToLower(runes[0])
	}
	return string(runes)
}
