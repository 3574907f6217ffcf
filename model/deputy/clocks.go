package deputy

import (
	"strconv"
	"time"

	"warroom/model"
)

// timers lists the clocks in the order of the contract, then the tasks' boxes.
func timers(f *facts) []timer {
	list := []timer{
		elapsed(f), response(f), triage(f), mitigate(f), f.updateTimer(), f.soakTimer(), postMortem(f), lead(f),
	}
	for _, t := range f.Tasks {
		if t.Box > 0 {
			list = append(list, box(f, t))
		}
	}
	for i, t := range list {
		list[i] = f.settled(t)
	}
	return list
}

// settled stops what is not owed: a false alarm ends all but the elapsed time,
// and of an imported incident only that counts whose end is known, be it that it
// was still to come at the moment that is looked at.
func (f *facts) settled(t timer) timer {
	switch {
	case f.Status == model.StatusFalseAlarm && t.id != "elapsed":
		return t.off("false alarm")
	case f.Imported && t.fixed != Off && (t.since.IsZero() || t.ended.IsZero()) && !f.ends[t.id]:
		return t.off("not known")
	case f.Imported && t.fixed == "" && !t.ended.IsZero() && t.ended.Before(t.since):
		return t.off("its end is told before its beginning")
	}
	return t
}

func elapsed(f *facts) timer {
	t := timer{id: "elapsed", label: "Elapsed", since: f.Times.Started, ended: earliest(f.Times.Resolved, f.Times.Closed)}
	if t.since.IsZero() {
		return t.off("start not known")
	}
	return t
}

// response runs until the first sign that somebody is on it: a lead, a step, or,
// where neither was logged, that it is over.
func response(f *facts) timer {
	t := timer{id: "response", label: "Response", since: f.Times.Started, ended: f.Times.Acknowledged}
	due := f.policy.ResponseDue(f.Severity, f.Times.Started)
	switch {
	case f.Imported && t.ended.IsZero():
		return t.off("acknowledgement not known")
	case due.IsZero():
		return t.off("no limit")
	case t.ended.IsZero():
		t.ended = earliest(f.Times.Mitigated, f.Times.Resolved)
	}
	t.limit, t.limited = due.Sub(t.since), true
	return t
}

func triage(f *facts) timer {
	return timer{id: "triage", label: "Triage", since: f.Times.Started, ended: f.triaged, limit: f.policy.Boxes.Triage, limited: true}
}

// endOfTriage is the first of: all four answers given, a later phase entered, a
// mitigation begun, the impact ended. Of a reopened incident the impact's first
// end still counts.
func (f *facts) endOfTriage() time.Time {
	if f.Imported {
		return f.log.tried // its end by other signs would be a guess
	}
	done, _ := f.PhaseDone(model.Triage)
	ends := []time.Time{done, f.log.eased, f.Times.Mitigated, f.Times.Resolved}
	for _, p := range f.Entered {
		if p.Phase != model.Triage {
			ends = append(ends, p.At)
		}
	}
	for _, c := range f.Board.Changes {
		if c.Step != "" {
			ends = append(ends, c.Begun)
		}
	}
	return earliest(ends...)
}

// mitigate counts from the end of triage, after a reopening from there.
func mitigate(f *facts) timer {
	t := timer{id: "mitigate", label: "Mitigate", since: f.triaged, ended: f.Times.Mitigated, limit: f.policy.Boxes.Mitigate, limited: true}
	if f.triaged.IsZero() {
		return t.wait("after triage")
	}
	t.since = latest(t.since, f.Times.Reopened)
	return t
}

func postMortem(f *facts) timer {
	t := timer{id: "postmortem", label: "Post-mortem", since: f.Times.Resolved, ended: f.Review.Published, limit: f.limits.PostMortem, limited: true}
	switch {
	case t.limit <= 0:
		t.limited = false
		return t.off("not needed")
	case f.Imported && !t.ended.IsZero():
		return t.off("published") // whoever reads of it later is never late
	case t.since.IsZero():
		return t.wait("after resolution")
	}
	return t
}

func lead(f *facts) timer {
	t := timer{id: "lead", label: "Lead", ended: f.Times.Resolved, limit: f.policy.Lead, limited: f.policy.Lead > 0}
	holder, held := f.Holder(model.Lead)
	if !held {
		return t.wait("nobody leads")
	}
	t.since, t.note = holder.Since, holder.Name
	return t
}

func box(f *facts, task model.Task) timer {
	t := timer{id: "box/" + strconv.Itoa(task.N), label: task.Text, since: task.Boxed, ended: task.Ended, limit: task.Box, limited: true, note: task.Owner}
	switch {
	case task.State == model.TaskDropped:
		return t.off("dropped")
	case task.State == model.TaskOpen && f.Over():
		return t.off("the incident is over")
	}
	return t
}
