package deputy

import (
	"slices"
	"sort"
	"time"

	"warroom/model"
)

// Flag is a red flag that stands: what is wrong, why it matters, and what ends it.
type Flag struct {
	ID, Title    string
	Saw          string // what was seen, a sentence; of several sorts one for each
	Why          string // why it matters, one sentence
	Action       Action // what ends it
	Since        time.Time
	SnoozedUntil time.Time // UTC; zero unless it is snoozed now
	Entries      []string  // ids of the entries that it saw; never nil
}

// Snoozed reports whether the flag is silenced at that time.
func (f Flag) Snoozed() bool { return !f.SnoozedUntil.IsZero() }

// sight is one thing that a rule saw or will see: from since on, unless something
// is logged that changes it.
type sight struct {
	since   time.Time
	saw     func(now time.Time) string
	action  Action
	entries []string
}

// says is for a sight whose words do not depend on the time.
func says(text string) func(time.Time) string { return func(time.Time) string { return text } }

// alarm is a rule with what it sees in one State, the earliest first.
type alarm struct {
	rule    *rule
	sights  []seen
	entries []string // of all sights, each once
	upto    []int    // how many of them the first sights have, by their number
	handled model.Handled
}

func newAlarm(r *rule, sights []seen, handled model.Handled) alarm {
	slices.SortStableFunc(sights, func(a, b seen) int { return a.since.Compare(b.since) })
	a := alarm{rule: r, sights: sights, entries: []string{}, upto: []int{0}, handled: handled}
	known := map[string]bool{"": true}
	for _, s := range sights {
		for _, id := range s.entries {
			if !known[id] {
				known[id] = true
				a.entries = append(a.entries, id)
			}
		}
		a.upto = append(a.upto, len(a.entries))
	}
	return a
}

// alarms asks every rule that is on. What was settled is left out: a
// later instance stands again.
func alarms(f *facts) []alarm {
	if f.Imported || f.Status == model.StatusFalseAlarm {
		return nil
	}
	var list []alarm
	for i := range rules {
		r := &rules[i]
		if !f.policy.Flag(r.ID).On || r.running && f.Over() {
			continue
		}
		handled := f.Handled[r.ID]
		sights := slices.DeleteFunc(r.sees(f), func(s seen) bool {
			settled := !handled.Settled().IsZero() && !s.since.After(handled.Settled())
			return settled || f.cameTooLate(r, s.sight)
		})
		if len(sights) > 0 {
			list = append(list, newAlarm(r, sights, handled))
		}
	}
	return list
}

// cameTooLate reports whether the incident was closed before the flag came up:
// what was wrong at the closing stays wrong, but nothing new arises by waiting.
func (f *facts) cameTooLate(r *rule, s sight) bool {
	closed := f.Times.Closed
	return !r.afterClose && !closed.IsZero() && s.since.After(closed)
}

// at returns the flag where it stands at a time. A snooze hides what stood when it
// was snoozed: of what came up since then it tells as if that were all.
func (a alarm) at(now time.Time) (Flag, bool) {
	n := a.by(now)
	if n == 0 {
		return Flag{}, false
	}
	tells, snoozed := a.sights[:n], time.Time{}
	switch last := tells[n-1]; {
	case a.handled.Silences(last.since, now):
		snoozed = a.handled.SnoozedUntil
	case a.handled.SnoozedUntil.After(now):
		tells = tells[a.by(a.handled.Snoozed):]
	}
	worst := tells[0]
	f := Flag{ID: a.rule.ID, Title: a.rule.Title, Why: a.rule.Why, Saw: worst.saw(now), Action: worst.action, Since: a.sights[0].since, SnoozedUntil: snoozed}
	if a.rule.adds && len(tells) > 1 {
		f.Saw = counted(tells, now)
	}
	f.Entries = slices.Clip(a.entries[:a.upto[n]])
	return f, true
}

// by is how many sights there are by a time.
func (a alarm) by(t time.Time) int {
	return sort.Search(len(a.sights), func(i int) bool { return a.sights[i].since.After(t) })
}
