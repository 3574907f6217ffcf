package deputy

import (
	"time"

	"warroom/model"
)

// noSeverity sees that triage's first two questions are open when its box is over,
// which counts from the start, but not from before the incident was declared.
func noSeverity(f *facts) []sight {
	text, action := "Severity and impact are not written down.", Action{"severity", "Set severity…"}
	known := f.Impact != (model.Impact{})
	switch {
	case f.Severity != model.NoSeverity && known:
		return nil
	case f.Severity != model.NoSeverity:
		text, action = "The impact is not written down.", Action{"impact", "Write impact…"}
	case known:
		text = "There is no severity yet."
	}
	due := f.Times.Started.Add(f.policy.Boxes.Triage + f.policy.Flag("no-severity").After)
	return []sight{{latest(past(due), f.Times.Declared), says(text), action, []string{f.ID}}}
}

// mitigationBox is when the time for mitigating is over, and how that is told. It
// counts from the end of triage; where triage never ended, both boxes count from the
// start: undecided, the impact lasts all the same.
func (f *facts) mitigationBox() (due time.Time, decided bool) {
	t, boxes := mitigate(f), f.policy.Boxes
	if boxes.Mitigate <= 0 || f.Over() || f.Mitigated() {
		return time.Time{}, false
	}
	if t.fixed == "" {
		return t.since.Add(t.limit), true
	}
	return f.undecidedUntil(), false
}

// undecidedUntil is when both boxes are over, counted from the start. Who declares
// late gets as long to decide as triage takes.
func (f *facts) undecidedUntil() time.Time {
	boxes := f.policy.Boxes
	return latest(f.Times.Started.Add(boxes.Triage+boxes.Mitigate), f.Times.Declared.Add(boxes.Triage))
}

// triageLogged is when the end of triage was written down, which may tell of an
// earlier time; zero where no entry does. Another entry of the same moment is no end.
func (f *facts) triageLogged() time.Time {
	var logged []time.Time
	ends := f.endingTriage()
	for i := range f.Timeline {
		row := &f.Timeline[i]
		eases := row.Kind == model.EntryMitigated || row.Kind == model.EntryResolved
		if !row.Retracted && row.At.Equal(f.triaged) && (eases || ends[row.ID]) {
			logged = append(logged, row.Recorded)
		}
	}
	return earliest(logged...)
}

// endingTriage are the entries of its steps, of the phases that were entered and of
// the mitigations.
func (f *facts) endingTriage() map[string]bool {
	ends := map[string]bool{}
	for _, step := range model.StepsOf(model.Triage) {
		ends[f.Step(step.ID).Entry] = true
	}
	for _, p := range f.Entered {
		ends[p.Entry] = true
	}
	for _, c := range f.Board.Changes {
		if c.Step != "" {
			ends[c.ID] = true
		}
	}
	return ends
}

// mitigationOverdue sees that the impact lasts beyond mitigation's box.
func mitigationOverdue(f *facts) []sight {
	due, decided := f.mitigationBox()
	if due.IsZero() {
		return nil
	}
	after := f.policy.Flag("mitigation-overdue").After
	since := latest(past(due.Add(after)), f.Times.Declared)
	if logged := f.triageLogged(); decided && logged.After(f.undecidedUntil().Add(after)) && !since.Before(logged) {
		since = latest(since, logged.Add(time.Minute)) // it stood, and a late decision has ended it
	}
	return []sight{{f.paced(since), func(now time.Time) string {
		if !decided {
			return "The impact has lasted " + Figure(now.Sub(f.Times.Started)) + " and nothing was decided."
		}
		return "The impact lasts; mitigation is " + Figure(now.Sub(due)) + " over its box."
	}, escalate, f.attempts()}}
}

// attempts are the entries of what was tried against the impact; before anything
// was, the declaration.
func (f *facts) attempts() (entries []string) {
	for _, c := range f.Board.Changes {
		if c.Step != "" {
			entries = append(entries, c.ID)
		}
	}
	if entries == nil {
		entries = []string{f.ID}
	}
	return entries
}

// silentLog sees that nothing was written while the incident runs: while the impact
// lasts, while the soak counts minutes that somebody should watch, and after it. A
// snooze or an override of a flag tells nothing of the incident.
func silentLog(f *facts) []sight {
	return f.untouched("silent-log", "Nothing about the incident was logged for ")
}

func leftOpen(f *facts) []sight {
	return f.untouched("left-open", "Open, and untouched for ")
}

func (f *facts) untouched(flag, text string) []sight {
	touched := f.log.touched
	return []sight{{f.paced(touched.At.Add(f.policy.Flag(flag).After)), func(now time.Time) string {
		return text + Figure(now.Sub(touched.At)) + "."
	}, Action{"log", "Log what happened…"}, []string{touched.Entry}}}
}
