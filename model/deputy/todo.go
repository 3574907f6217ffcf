package deputy

import (
	"strconv"
	"time"

	"warroom/model"
)

// todo is a next thing that follows from the State; until a time, where waiting
// ends it.
type todo struct {
	until time.Time
	show  func(now time.Time) Next
}

// plain is a todo whose words do not depend on the time.
func plain(text, reason, action, button string) *todo {
	n := Next{NextDo, text, reason, Action{action, button}}
	return &todo{show: func(time.Time) Next { return n }}
}

// todos asks phase by phase what the process wants next. The first answer holds;
// more follow only where the first one ends by waiting.
func todos(f *facts) []todo {
	if f.Imported || f.Status == model.StatusFalseAlarm {
		return nil
	}
	var list []todo
	for _, ask := range []func(*facts) *todo{
		triageTodo, mitigateTodo, changeTodo, hypothesisTodo, investigateTodo, fixTodo, soakTodo, resolveTodo,
		tellTodo, reviewTodo, closeTodo,
	} {
		if t := ask(f); t != nil {
			list = append(list, *t)
			if t.until.IsZero() {
				break
			}
		}
	}
	return list
}

// triageTodo walks through the four questions while triage lasts.
func triageTodo(f *facts) *todo {
	if f.Over() || !f.triaged.IsZero() {
		return nil
	}
	return f.firstOpen(model.Triage)
}

// mitigateTodo stays with the mitigation that runs, else offers the next one in
// the order of the process text.
func mitigateTodo(f *facts) *todo {
	if f.Over() || f.Mitigated() {
		return nil
	}
	if t := changeTodo(f); t != nil {
		return t
	}
	for _, t := range model.StepsOf(model.Mitigate) {
		if f.Step(t.ID).State == model.StepOpen {
			return plain("Try "+t.Title, t.Text, "try:"+string(t.ID), "Start "+t.Title)
		}
	}
	return plain("Log what you try next", "every mitigation of the list was tried", "log", "Write it down")
}

// changeTodo asks how the oldest open change went: a mitigation before any other.
func changeTodo(f *facts) *todo {
	open := f.OpenChanges()
	if f.Over() || len(open) == 0 {
		return nil
	}
	c := open[0]
	for _, o := range open {
		if c.Step == "" && o.Step != "" {
			c = o
		}
	}
	name := changeName(c)
	return &todo{show: func(now time.Time) Next {
		return Next{NextDo, "Say whether " + name + " worked", "open for " + Figure(c.Lasting(now)), Action{numbered("end-change", c.N), "End " + name + "…"}}
	}}
}

// enoughEvidence is from how many observations on a hypothesis is to be settled.
const enoughEvidence = 2

// hypothesisTodo settles the open hypothesis with the most evidence for it, where
// that outweighs what speaks against it.
func hypothesisTodo(f *facts) *todo {
	if f.Over() {
		return nil
	}
	var best model.Hypothesis
	for _, h := range f.Board.Hypotheses {
		ripe := h.State == model.HypothesisOpen && len(h.For) >= enoughEvidence && len(h.For) > len(h.Against)
		if ripe && len(h.For) > len(best.For) {
			best = h
		}
	}
	if best.N == 0 {
		return nil
	}
	n := strconv.Itoa(best.N)
	reason := count(len(best.For), "piece", "pieces") + " of evidence for it, " + number(len(best.Against)) + " against: confirm it or rule it out"
	return plain("Settle hypothesis "+n, reason, "settle:"+n, "Confirm "+n+"…")
}

func investigateTodo(f *facts) *todo {
	if f.Over() {
		return nil
	}
	if t := f.firstOpen(model.Investigate); t != nil && f.Phase != model.Fix {
		return t
	}
	if f.Cause.Text == "" {
		return plain("Write down the cause", "the fix, the resolution and the post-mortem are built on it", "cause", "Name the cause…")
	}
	return nil
}

func fixTodo(f *facts) *todo {
	if f.Over() {
		return nil
	}
	return f.firstOpen(model.Fix)
}
