package deputy

import (
	"time"

	"warroom/model"
)

// noSeverity sees that triage's first two questions are open when its box would be
// over, had the incident been declared as it began: who declares late gets as long
// to answer.
func noSeverity(f *facts) []sight {
	text, action := "Severity and impact are not written down.", Action{"severity", "Set severity…"}
	known := f.Impact != (model.Impact{})
	switch {
	case f.Severity != model.NoSeverity && known:
		return nil
	case f.Severity != model.NoSeverity:
		text, action = "The impact is not written down.", Action{"impact", "Write down who is affected…"}
	case known:
		text = "There is no severity yet."
	}
	since := past(f.Times.Declared.Add(f.policy.Boxes.Triage + f.policy.Flag("no-severity").After))
	return []sight{{since, says(text), action, nil}}
}

// mitigationOverdue sees that the impact lasts beyond mitigation's box.
func mitigationOverdue(f *facts) []sight {
	t := mitigate(f)
	if t.fixed != "" || f.Mitigated() || t.limit <= 0 {
		return nil
	}
	due := t.since.Add(t.limit)
	since := latest(past(due.Add(f.policy.Flag("mitigation-overdue").After)), f.Times.Declared)
	return []sight{{since, func(now time.Time) string {
		return "The impact lasts; mitigation is " + Figure(now.Sub(due)) + " over its box."
	}, Action{"mitigated", "Mitigated…"}, nil}}
}

// silentLog sees that nothing was written while the impact lasts. A snooze or an
// override of a flag tells nothing of the incident.
func silentLog(f *facts) []sight {
	if f.Mitigated() {
		return nil
	}
	return f.untouched("silent-log", "Nothing about the incident was logged for ")
}

func leftOpen(f *facts) []sight {
	return f.untouched("left-open", "Open, and untouched for ")
}

func (f *facts) untouched(flag, text string) []sight {
	touched := f.log.touched
	return []sight{{touched.Add(f.policy.Flag(flag).After), func(now time.Time) string {
		return text + Figure(now.Sub(touched)) + "."
	}, Action{"log", "Log what happened…"}, nil}}
}
