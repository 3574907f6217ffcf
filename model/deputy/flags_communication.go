package deputy

import (
	"slices"
	"time"

	"warroom/model"
)

// notCommunicating sees four things: no triage or alert message within the
// response limit, an update that was promised or is due and did not come, one that
// was promised anew only after that, and a raised severity that no message carries.
// A message that went out after the resolution tells of the end, and with it of all.
func notCommunicating(f *facts) []sight {
	if !f.toldOfEnd().IsZero() {
		return nil
	}
	return slices.Concat(overdueUpdate(f), noAlert(f), brokenPromise(f), untoldSeverity(f))
}

func overdueUpdate(f *facts) []sight {
	b := f.update
	if b.due.IsZero() || b.first && !b.promised {
		return nil // before the first message, noAlert speaks
	}
	since := latest(past(b.due), b.from)
	if !b.promised {
		since = latest(since, f.classified())
	}
	return []sight{{since, func(now time.Time) string {
		what := "The update due at "
		if b.promised {
			what = "The update promised for "
		}
		return what + f.clock(b.due, now) + " is " + Figure(now.Sub(b.due)) + " over."
	}, f.messageAction(), []string{b.entry}}}
}

// brokenPromise sees an update that had not come when another time was set for it:
// a new time tells nobody, only a message does.
func brokenPromise(f *facts) []sight {
	promises := append(slices.Clip(f.Talk.Moved), f.Talk.Promise)
	for i, p := range promises[:len(promises)-1] {
		due := p.Due
		if due.IsZero() && f.limits.Cadence > 0 {
			_, due = cadenceAfter(f.State, f.policy, p.Made)
		}
		if due.IsZero() || !promises[i+1].Made.After(due) {
			continue
		}
		return []sight{{latest(past(due), p.Made), func(now time.Time) string {
			return "No update came at " + f.clock(due, now) + "; nobody has been told of the new time."
		}, f.messageAction(), []string{p.Entry, promises[i+1].Entry}}}
	}
	return nil
}

// noAlert stands from the response limit on, counted from the start, but not from
// before the incident was declared or had that severity.
func noAlert(f *facts) []sight {
	due := f.policy.ResponseDue(f.Severity, f.Times.Started)
	if due.IsZero() {
		return nil
	}
	for _, m := range f.Talk.Sent {
		if m.Name == "triage" || m.Name == "alert" || !m.At.Before(due) {
			return nil
		}
	}
	return []sight{{latest(past(due), f.Times.Declared, f.classified()), func(now time.Time) string {
		if _, told := f.LastMessage(); told {
			return "No alert went out; it was due at " + f.clock(due, now) + "."
		}
		return "Nobody has been told since " + f.clock(f.Times.Started, now) + "; the first alert was due at " + f.clock(due, now) + "."
	}, Action{"copy:alert", "Copy alert"}, []string{f.ID}}}
}

// classified is when the severity that holds was set; zero while there is none.
func (f *facts) classified() time.Time {
	if n := len(f.Severities); n > 0 {
		return f.Severities[n-1].At
	}
	return time.Time{}
}

// untoldSeverity sees that it is worse than the last message says, or than it was
// when nobody has been told yet; from the moment on since which that is so.
func untoldSeverity(f *facts) []sight {
	told, since := f.ToldSeverity()
	sent := told != model.NoSeverity
	var raised model.SeverityAt
	for _, c := range f.Severities {
		switch {
		case told == model.NoSeverity && c.From != model.NoSeverity:
			told = c.From // what it was before the first change is what people may know
			fallthrough
		case told != model.NoSeverity && !c.At.Before(since):
			if !c.Severity.WorseThan(told) {
				raised = model.SeverityAt{}
			} else if raised.Entry == "" {
				raised = c
			}
		}
	}
	if raised.Entry == "" {
		return nil
	}
	return []sight{{raised.At.Add(f.policy.Flag("not-communicating").After), func(now time.Time) string {
		if sent {
			return "It is " + string(f.Severity) + "; the last message says " + string(told) + "."
		}
		return "It is " + string(f.Severity) + " since " + f.clock(f.classified(), now) + "; no message says so."
	}, f.messageAction(), []string{raised.Entry}}}
}

// messageAction copies what those who wait need next.
func (f *facts) messageAction() Action {
	switch _, told := f.LastMessage(); {
	case f.shown:
		return Action{"copy:resolution", "Copy resolution"}
	case !told:
		return Action{"copy:alert", "Copy alert"}
	}
	return Action{"copy:update", "Copy update"}
}

// severityChurn sees more changes of severity than allowed in the first minutes
// after the declaration. The first classification is no change.
func severityChurn(f *facts) []sight {
	rule := f.policy.Flag("severity-churn")
	var changes []model.SeverityAt
	for _, c := range f.Severities {
		if c.From != model.NoSeverity && c.At.Sub(f.Times.Declared) <= rule.After {
			changes = append(changes, c)
		}
	}
	if len(changes) <= rule.Times {
		return nil
	}
	settled := changes[len(changes)-1]
	for _, m := range f.Talk.Sent {
		if !m.At.Before(settled.At) && m.Severity == f.Severity {
			return nil
		}
	}
	var entries []string
	for _, c := range changes {
		entries = append(entries, c.Entry)
	}
	text := "Severity changed " + count(len(changes), "time", "times") + " in " + limitWords(rule.After) + "; now it is " + string(f.Severity) + "."
	var seen []sight
	for _, c := range changes[rule.Times:] { // each one too many is one: an override settles those up to it
		seen = append(seen, sight{c.At, says(text), f.messageAction(), entries})
	}
	return seen
}
