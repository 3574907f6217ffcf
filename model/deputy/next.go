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

// next asks in a fixed order, the most pressing first: somebody has to lead; who
// was promised news gets it; what makes it worse is stopped; then what is nearly
// due, what is to be said, and what the process asks for in its phase.
func (w *Watch) next(v View, now time.Time) Next {
	f := w.facts
	switch {
	case f.Imported:
		return Next{Kind: NextCalm, Text: "Imported, for reading"}
	case f.Status == model.StatusFalseAlarm:
		return Next{Kind: NextCalm, Text: "Nothing is due", Reason: "it was a false alarm"}
	}
	for _, ask := range []func(*Watch, View, time.Time) (Next, bool){
		(*Watch).nameLead, (*Watch).sendOverdue, (*Watch).heedFlag, (*Watch).sendSoon, (*Watch).callOut, (*Watch).follow,
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

func (w *Watch) sendOverdue(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("update")
	if c.State != Over || f.quiet("not-communicating", now, c.Due) {
		return Next{}, false
	}
	n := f.send(c, now)
	n.Kind, n.Text = NextOver, n.Text+", "+Figure(c.Left())+" over"
	return n, true
}

func (w *Watch) sendSoon(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("update")
	if c.State != Near || f.quiet("not-communicating", now, c.Due) {
		return Next{}, false
	}
	n := f.send(c, now)
	n.Text += ", " + Figure(c.Left()) + " left"
	return n, true
}

// send is the message that the update clock asks for, with what has happened
// since the last one.
func (f *facts) send(c Clock, now time.Time) Next {
	n := Next{Kind: NextDo, Text: "Send the update", Action: f.messageAction(), Reason: "due at " + f.clock(c.Due, now)}
	switch {
	case f.IsResolved():
		n.Text = "Send the resolution"
	case f.update.first:
		n.Text = "Send the first alert"
	}
	if f.update.promised {
		n.Reason = "promised for " + f.clock(c.Due, now)
	}
	if news := f.news(); news != "" {
		n.Reason += "; since then " + news
	}
	return n
}

// heedFlag takes the worst flag that must not wait.
func (w *Watch) heedFlag(v View, _ time.Time) (Next, bool) {
	for _, flag := range v.Flags {
		for i := range rules {
			if rules[i].ID == flag.ID && rules[i].do != "" && !flag.Snoozed() {
				return Next{NextDo, rules[i].do, inside(flag.Saw), flag.Action}, true
			}
		}
	}
	return Next{}, false
}

// follow takes what the process asks for next.
func (w *Watch) follow(_ View, now time.Time) (Next, bool) {
	for _, t := range w.todos {
		if t.until.IsZero() || now.Before(t.until) {
			return t.show(now), true
		}
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
	h := f.Handled[flag]
	return h.SnoozedUntil.After(now) || !h.Overridden.IsZero() && !h.Overridden.Before(due)
}

// inside makes a sentence part of another one.
func inside(sentence string) string {
	runes := []rune(strings.TrimSuffix(sentence, "."))
	if len(runes) > 0 {
		runes[0] = unicode.ToLower(runes[0])
	}
	return string(runes)
}
