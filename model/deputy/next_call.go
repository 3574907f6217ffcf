package deputy

import (
	"strings"
	"time"
	"unicode"
)

// callShown is for how long a call is offered, unless it was said before.
const callShown = time.Minute

// callWaits is for how long a call waits for a message; then it has passed.
const callWaits = 5 * time.Minute

// callEvery is how often the elapsed time is called out: every ten minutes, as the
// deputy of PagerDuty's process does; after two hours, when its communication
// changes to that of a long incident, as often as an update; and once an hour when
// people work in shifts.
func callEvery(elapsed time.Duration) time.Duration {
	switch {
	case elapsed < 2*time.Hour:
		return 10 * time.Minute
	case elapsed < 12*time.Hour:
		return 30 * time.Minute
	}
	return time.Hour
}

// single makes the quotes inside what is said single ones.
var single = strings.NewReplacer("“", "‘", "”", "’")

// callOut is what the lead says aloud until it is resolved: how long, what is
// tried, what came of it, when people are told next. Who listens is not in the
// log, so it is offered to everybody.
func (w *Watch) callOut(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("elapsed")
	every := callEvery(c.Elapsed)
	if c.State != Running || c.Elapsed < every {
		return Next{}, false
	}
	called := now.Add(-(c.Elapsed % every))
	if now.Sub(f.offered(called)) >= callShown || !called.After(f.Times.Declared) || !f.log.said.Before(called) {
		return Next{}, false
	}
	doing := f.doing()
	if f.Mitigated() {
		doing = f.recovering(v.Clock("soak"), now)
	}
	parts := []string{spoken(f.offered(called).Sub(f.Times.Started)) + " in.", single.Replace(doing)}
	if update := v.Clock("update"); update.Runs() && update.Left() > 0 {
		what := "Update due "
		if f.update.first {
			what = "First alert due "
		}
		parts = append(parts, what+f.clock(update.Due, now)+".")
	}
	if long, stands := v.Flag("long-lead"); stands && !long.Snoozed() {
		parts = append(parts, "Who takes over the lead?")
	}
	return Next{NextSay, "“" + strings.Join(parts, " ") + "”", "everybody on the call keeps one picture", Action{"said", "Said"}}, true
}

// offered is when a call can be made first: a message that was due by then goes
// before it.
func (f *facts) offered(called time.Time) time.Time {
	kept, sent := f.log.kept, f.log.sent
	if !kept.IsZero() && kept.Before(called.Add(callShown)) && sent.After(called) && sent.Sub(called) < callWaits {
		return sent
	}
	return called
}

// spoken is a time span as one says it: twenty minutes, two hours and thirty minutes.
func spoken(d time.Duration) string {
	hours, minutes := int(d/time.Hour), int(d/time.Minute)%60
	var parts []string
	if hours > 0 {
		parts = append(parts, count(hours, "hour", "hours"))
	}
	if minutes > 0 {
		tens := []string{"", "ten", "twenty", "thirty", "forty", "fifty"}
		if minutes%10 == 0 {
			parts = append(parts, tens[minutes/10]+" minutes")
		} else { // a call that waited
			parts = append(parts, count(minutes, "minute", "minutes"))
		}
	}
	return upper(strings.Join(parts, " and "))
}

// upper begins a sentence.
func upper(sentence string) string {
	runes := []rune(sentence)
	if len(runes) > 0 {
		runes[0] = unicode.ToUpper(runes[0])
	}
	return string(runes)
}
