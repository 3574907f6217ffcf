package deputy

import (
	"strings"
	"time"
	"unicode"
)

// single makes the quotes inside what is said single ones.
var single = strings.NewReplacer("“", "‘", "”", "’")

// callOut is what the lead says aloud until it is resolved: how long, who leads where
// that is new, what is tried, what came of it, when people are told next. Who listens
// is not in the log, so it is offered to everybody. At its beat it has its turn.
func (w *Watch) callOut(v View, t turn, now time.Time) (Next, bool) {
	f := w.facts
	beat := f.beat(t.beat)
	if v.Clock("elapsed").State != Running || f.rests(now) || !beat.After(f.Times.Declared) {
		return Next{}, false
	}
	return Next{NextSay, f.call(v, t, now), "everybody on the call keeps one picture", Action{"said", "Said"}}, true
}

// call is what is said when it is offered.
func (f *facts) call(v View, t turn, now time.Time) string {
	doing := f.doing()
	if f.Mitigated() {
		doing = f.recovering(v.Clock("soak"), now)
	}
	parts := []string{upper(spoken(t.from.Sub(f.Times.Started))) + " in."}
	if lead := f.newLead(f.beat(t.beat)); lead != "" {
		parts = append(parts, lead)
	}
	parts = append(parts, single.Replace(doing))
	if update := v.Clock("update"); update.Runs() {
		parts = append(parts, f.updateAloud(update.Due, t.from))
	}
	if long, stands := v.Flag("long-lead"); stands && !long.Snoozed() {
		parts = append(parts, "Who takes over the lead?")
	}
	return "“" + strings.Join(parts, " ") + "”"
}

// updateAloud says when people are told next, or for how long they have waited.
func (f *facts) updateAloud(due, now time.Time) string {
	what := "update"
	if f.update.first {
		what = "first alert"
	}
	switch late := now.Sub(due); {
	case late < 0:
		return upper(what) + " due " + strings.TrimPrefix(f.saidAt(due, now), "at ") + "."
	case late < time.Minute:
		return "The " + what + " is due now."
	case late >= 24*time.Hour:
		return "The " + what + " is " + spoken(late.Truncate(time.Hour)) + " over."
	default:
		return "The " + what + " is " + spoken(late) + " over."
	}
}

// upper begins a sentence.
func upper(sentence string) string {
	runes := []rune(sentence)
	if len(runes) > 0 {
		runes[0] = unicode.ToUpper(runes[0])
	}
	return string(runes)
}
