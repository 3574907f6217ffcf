package deputy

import (
	"strings"
	"time"

	"warroom/model"
)

// newsParts is how much is told of what happened since the last message.
const newsParts = 2

// news tells what happened to changes since the last message: those who wait for
// an update wait for this. The open ones are counted.
func (f *facts) news() string {
	last, told := f.LastMessage()
	if !told {
		return ""
	}
	var parts []string
	begun := 0
	for _, c := range f.Board.Changes {
		switch {
		case c.State == model.ChangeOpen && c.Begun.After(last.At):
			begun++
		case c.State != model.ChangeOpen && c.Ended.After(last.At):
			parts = append(parts, outcome(c))
		}
	}
	parts = parts[max(0, len(parts)-newsParts+min(begun, 1)):]
	if begun > 0 {
		parts = append(parts, count(begun, "change was begun", "changes were begun"))
	}
	return sentence(parts)
}

func outcome(c model.Change) string {
	name := quote(withoutValues(c.Text))
	if c.Step != "" {
		name = "the " + strings.ToLower(c.Step.Title())
	}
	switch c.State {
	case model.ChangeVerified:
		return name + " worked"
	case model.ChangeReverted:
		return name + " was reverted"
	}
	return name + " had no effect"
}

// The deputy of PagerDuty's process calls out every ten minutes how long it has
// run. The call is shown for a minute, to a lead who has somebody to hear it.
const (
	callEvery = 10 * time.Minute
	callShown = time.Minute
)

func (w *Watch) callOut(v View, now time.Time) (Next, bool) {
	f, c := w.facts, v.Clock("elapsed")
	if c.State != Running || c.Elapsed < callEvery || f.Mitigated() || !w.facts.othersThere() {
		return Next{}, false
	}
	called := now.Add(-(c.Elapsed % callEvery))
	if now.Sub(called) >= callShown || !f.log.touched.Before(called) {
		return Next{}, false
	}
	minutes := limitWords(c.Elapsed.Truncate(callEvery))
	return Next{NextSay, "“" + minutes + " in. " + f.doing() + "”", "everybody on the call keeps one picture", Action{"said", "Said"}}, true
}

// doing is what is being tried, in a sentence.
func (f *facts) doing() string {
	var names []string
	for _, c := range f.OpenChanges() {
		if c.Step != "" {
			names = append(names, c.Step.Title())
		}
	}
	switch len(names) {
	case 0:
		return "No mitigation is running."
	case 1:
		return names[0] + " is running."
	}
	return sentence(names) + " are running."
}
