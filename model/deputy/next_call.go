package deputy

import (
	"strings"
	"time"
	"unicode"

	"warroom/model"
)

// callShown is for how long a call is offered, unless it was said before.
const callShown = time.Minute

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

// callOut is what the lead says aloud while the impact lasts: how long, what is
// tried, what came of it, when people are told next. Who listens is not in the
// log, so it is offered to everybody.
func (w *Watch) callOut(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("elapsed")
	every := callEvery(c.Elapsed)
	if c.State != Running || c.Elapsed < every || f.Mitigated() {
		return Next{}, false
	}
	called := now.Add(-(c.Elapsed % every))
	if now.Sub(called) >= callShown || !called.After(f.Times.Declared) || !f.log.said.Before(called) {
		return Next{}, false
	}
	parts := []string{spoken(c.Elapsed.Truncate(every)) + " in.", single.Replace(f.doing())}
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

// doing is what came of the last thing tried and what is being tried, in a
// sentence: “Rollback had no effect; scaling is running.”
func (f *facts) doing() string {
	open := f.OpenChanges()
	last, ended := f.lastEnded()
	if ended && len(open) == 1 && open[0].Step != "" && open[0].Step == last.Step {
		return upper(bare(f.deed(last))) + " is running again."
	}
	var told []string
	if ended {
		told = append(told, bare(f.outcome(last)))
	}
	switch step, offered := f.nextMitigation(); {
	case len(open) > 0:
		told = append(told, f.runs(open))
	case f.eased():
	case !offered:
		told = append(told, "nothing is running")
	case !ended && !f.Times.Reopened.IsZero():
		told = append(told, "it came back", bare(step.deed)+" is next")
	case !ended:
		told = append(told, "nothing was tried yet", bare(step.deed)+" is next")
	default:
		told = append(told, bare(step.deed)+" is next")
	}
	return upper(strings.Join(told, "; ")) + "."
}

// runs names one or two open changes; more are counted.
func (f *facts) runs(open []model.Change) string {
	switch len(open) {
	case 1:
		return bare(f.deed(open[0])) + " is running"
	case 2:
		return bare(f.deed(open[0])) + " and " + bare(f.deed(open[1])) + " are running"
	}
	return count(len(open), "change is", "changes are") + " running"
}

// bare drops the article: what is called out is short.
func bare(name string) string { return strings.TrimPrefix(name, "the ") }

// lastEnded is the change that ended last, since the impact came back where it did.
// One that was taken back afterwards is told of as that.
func (f *facts) lastEnded() (last model.Change, found bool) {
	for _, c := range f.Board.Changes {
		if c.State != model.ChangeOpen && !c.Ended.Before(latest(last.Ended, f.Times.Reopened)) {
			last, found = c, true
		}
	}
	return last, found
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
		parts = append(parts, tens[minutes/10]+" minutes")
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
