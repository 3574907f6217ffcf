package deputy

import (
	"strings"
	"time"
	"unicode"
)

// callShown is for how long a call is offered, unless it was said before.
const callShown = time.Minute

// callWaits is for how long a call waits for what goes before it; then it has passed.
const callWaits = 5 * time.Minute

// callEvery is how often the elapsed time is called out, as the deputy of PagerDuty's
// process does.
const callEvery = 10 * time.Minute

// single makes the quotes inside what is said single ones.
var single = strings.NewReplacer("“", "‘", "”", "’")

// callOut is what the lead says aloud until it is resolved: how long, what is
// tried, what came of it, when people are told next. Who listens is not in the
// log, so it is offered to everybody. At its minute it goes before all that is not
// due in that very minute, and waits for what is; see offered.
func (w *Watch) callOut(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("elapsed")
	if c.State != Running || c.Elapsed < callEvery || w.goesFirst(v, now) {
		return Next{}, false
	}
	called := now.Add(-(c.Elapsed % callEvery))
	offered := f.offered(called)
	if now.Before(offered) {
		offered = called // what goes first has not begun
	}
	if now.Sub(offered) >= callShown || !called.After(f.Times.Declared) || !f.log.said.Before(called) {
		return Next{}, false
	}
	return Next{NextSay, f.call(v, offered.Sub(f.Times.Started), now), "everybody on the call keeps one picture", Action{"said", "Said"}}, true
}

// call is what is said after a time.
func (f *facts) call(v View, in time.Duration, now time.Time) string {
	doing := f.doing()
	if f.Mitigated() {
		doing = f.recovering(v.Clock("soak"), now)
	}
	parts := []string{upper(spoken(in)) + " in.", single.Replace(doing)}
	if update := v.Clock("update"); update.Runs() && update.Left() > 0 {
		what := "Update due "
		if f.update.first {
			what = "First alert due "
		}
		parts = append(parts, what+strings.TrimPrefix(f.saidAt(update.Due, now), "at ")+".")
	}
	if long, stands := v.Flag("long-lead"); stands && !long.Snoozed() {
		parts = append(parts, "Who takes over the lead?")
	}
	return "“" + strings.Join(parts, " ") + "”"
}

// upper begins a sentence.
func upper(sentence string) string {
	runes := []rune(sentence)
	if len(runes) > 0 {
		runes[0] = unicode.ToUpper(runes[0])
	}
	return string(runes)
}
