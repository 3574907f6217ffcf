package deputy

import (
	"strconv"
	"time"

	"warroom/model"
)

// todo is a next thing that follows from the State: from a time on, and until a
// time, where waiting begins or ends it.
type todo struct {
	from, until time.Time
	then        bool // it names what comes after it
	show        func(now time.Time) Next
}

func (t todo) holds(now time.Time) bool {
	return !now.Before(t.from) && (t.until.IsZero() || now.Before(t.until))
}

// plain is a todo whose words do not depend on the time.
func plain(text, reason, action, button string) *todo {
	n := Next{NextDo, text, reason, Action{action, button}}
	return &todo{show: func(time.Time) Next { return n }}
}

// todos asks phase by phase what the process wants next. The first answer holds;
// more follow only behind one that begins or ends by waiting.
func todos(f *facts) []todo {
	if f.Imported || f.Status == model.StatusFalseAlarm {
		return nil
	}
	var list []todo
	for _, ask := range []func(*facts) *todo{
		triageTodo, handOverFirst, mitigateTodo, againTodo, newsTodo, changeTodo, beatTodo, staleTodo, handOverTodo,
		hypothesisTodo, investigateTodo, fixTodo, soakTodo, resolveTodo, verifyTodo, tellTodo, reviewTodo, closeTodo,
	} {
		if t := ask(f); t != nil {
			list = append(list, *t)
			if t.from.IsZero() && t.until.IsZero() {
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
	return f.hurried(f.firstOpen(model.Triage))
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

// investigateTodo asks for what finds the cause, then for the cause and for what
// shows it.
func investigateTodo(f *facts) *todo {
	if f.Over() {
		return nil
	}
	t := f.firstOpen(model.Investigate)
	switch {
	case f.CameBack():
		return plain("Find out why it came back", "nothing was found since "+f.clock(f.Times.Reopened, f.Times.Mitigated), "finding", "Log a finding…")
	case f.CauseShown():
		return nil // found by whatever way
	case f.Cause.Text == "" && t != nil && f.Phase != model.Fix:
		return t
	}
	action := f.causeAction()
	if f.Cause.Text == "" {
		return plain("Write down the cause", "the fix, the resolution and the post-mortem are built on it", action.ID, action.Text)
	}
	return plain("Show what points to the cause", "it is written down, and nothing in the log shows it", action.ID, action.Text)
}

// fixTodo walks to the deploy. What was skipped on the way is a red flag then, and
// making the fix is no longer to be done.
func fixTodo(f *facts) *todo {
	if f.Over() || f.Step("fix/deploy").State == model.StepDone {
		return nil
	}
	return f.firstOpen(model.Fix)
}
