package deputy

import (
	"strconv"
	"time"

	"warroom/model"
)

var handOver = Action{"lead", "Hand over the lead…"}

// noLead sees that nobody leads, counted from the declaration or from when the
// lead was taken from somebody.
func noLead(f *facts) []sight {
	if f.LeadName() != "" {
		return nil
	}
	from, entry := f.withoutLead(), f.ID
	if f.log.leadLeft.At.Equal(from) {
		entry = f.log.leadLeft.Entry
	}
	return []sight{{from.Add(f.policy.Flag("no-lead").After), func(now time.Time) string {
		return "Nobody has led for " + Figure(now.Sub(from)) + "."
	}, Action{"lead", "Name a lead…"}, []string{entry}}}
}

func (f *facts) withoutLead() time.Time { return latest(f.Times.Declared, f.log.leadLeft.At) }

func longLead(f *facts) []sight {
	holder, held := f.Holder(model.Lead)
	if !held || f.policy.Lead <= 0 {
		return nil
	}
	return []sight{{past(holder.Since.Add(f.policy.Lead)), func(now time.Time) string {
		return holder.Name + " has led for " + Figure(now.Sub(holder.Since)) + "."
	}, handOver, []string{holder.Entry}}}
}

// orphans are what orphan-task sees: open tasks by what they lack.
var orphans = []func(*facts) []sight{
	lacking(false, false, "has no owner and no time box"), lacking(false, true, "has no owner"), lacking(true, false, "has no time box"),
}

func orphanTask(f *facts) []sight { return every(f, orphans) }

func lacking(owned, boxed bool, lacks string) func(*facts) []sight {
	return func(f *facts) []sight {
		after := f.policy.Flag("orphan-task").After
		var seen []sight
		for _, t := range f.Tasks {
			if t.State != model.TaskOpen || (t.Owner != "") != owned || (t.Box > 0) != boxed {
				continue
			}
			action := Action{numbered("task-owner", t.N), "Name an owner…"}
			if owned {
				action = Action{numbered("task-box", t.N), "Set a time box…"}
			}
			seen = append(seen, sight{t.Begun.Add(after), says(quote(t.Text) + " " + lacks + "."), action, []string{t.ID}})
		}
		return seen
	}
}

// staleHypothesis counts from the newest evidence, or from the raising.
func staleHypothesis(f *facts) []sight {
	after := f.policy.Flag("stale-hypothesis").After
	var seen []sight
	for _, h := range f.Board.Hypotheses {
		if h.State != model.HypothesisOpen {
			continue
		}
		moved := h.Raised
		for _, e := range append(h.For[:len(h.For):len(h.For)], h.Against...) {
			moved = latest(moved, e.At)
		}
		n := strconv.Itoa(h.N)
		seen = append(seen, sight{moved.Add(after), func(now time.Time) string {
			return "Hypothesis " + n + " has had no new evidence for " + Figure(now.Sub(moved)) + "."
		}, Action{"settle:" + n, "Settle " + n + "…"}, []string{h.ID}})
	}
	return seen
}
