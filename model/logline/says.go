package logline

import (
	"cmp"
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// says tells what a command will do, without its time. The state is never nil.
type says func(c model.Command, x Context) string

func fixed(text string) says { return func(model.Command, Context) string { return text } }

func logs(what string) says { return fixed("Logs " + what) }

// on makes a sentence about one type of command; the grammar gives no other.
func on[C model.Command](sentence func(c C, x Context) string) says {
	return func(c model.Command, x Context) string {
		own, _ := c.(C)
		return sentence(own, x)
	}
}

var (
	saysChange = on(func(_ model.BeginChange, x Context) string {
		return fmt.Sprintf("Begins change %d", len(x.State.Board.Changes)+1)
	})
	saysHypothesis = on(func(_ model.RaiseHypothesis, x Context) string {
		return fmt.Sprintf("Raises hypothesis %d", len(x.State.Board.Hypotheses)+1)
	})
	saysTry      = on(func(c model.TryMitigation, _ Context) string { return "Starts " + stepTitle(c.Step) })
	saysSeverity = on(func(c model.ChangeSeverity, x Context) string {
		return "Severity " + string(c.Severity) + ", " + model.WordOf(x.Words, c.Severity)
	})
	saysKind  = on(func(c model.SetKind, _ Context) string { return "Kind: " + c.Kind.Word() })
	saysPhase = on(func(c model.EnterPhase, _ Context) string {
		return "Opens " + model.Phase(strings.ReplaceAll(strings.ToLower(string(c.Phase)), "-", "")).Title()
	})
	saysRole = on(func(c model.AssignRole, x Context) string {
		return model.TitleOf(x.Words, c.Role) + ": " + cmp.Or(c.Name, "nobody")
	})
	saysWatch = on(func(c model.WatchSignal, _ Context) string {
		return "Watches " + c.Name + ", " + model.LimitWords(c.Limit)
	})
	saysReading = on(func(c model.TakeReading, _ Context) string {
		parts := make([]string, len(c.Values))
		for i, v := range c.Values {
			parts[i] = v.Name + " " + v.Value
		}
		return "Reads " + strings.Join(parts, ", ")
	})
	saysPromise = on(func(c model.PromiseUpdate, x Context) string {
		return "Promises the next update for " + when.Moment(c.Due, x.Now, x.Zone)
	})
	saysStart = on(func(c model.SetStart, x Context) string {
		return "Moves the start to " + when.LogMoment(c.Started, x.Now, x.Zone)
	})
	saysSnooze   = on(func(c model.SnoozeFlag, _ Context) string { return "Silences " + c.Flag + " for " + when.Span(c.For) })
	saysEscalate = fixed("Logs who was called in")
	saysOverride = on(func(c model.OverrideFlag, _ Context) string { return "Accepts " + c.Flag })
	saysTask     = on(func(c model.AddTask, x Context) string {
		text := fmt.Sprintf("Task %d", len(x.State.Tasks)+1)
		if c.Owner != "" {
			text += " for " + c.Owner
		}
		if c.Box > 0 {
			text += ", " + when.Span(c.Box)
		}
		return text
	})
	saysTaskDone = on(func(c model.ChangeTask, x Context) string {
		if t, ok := pickTask(x.State, c.N); ok {
			return fmt.Sprintf("Task %d “%s” is done", t.N, cut(t.Text))
		}
		return "A task is done"
	})
	saysEvidence = on(func(c model.AddEvidence, x Context) string {
		side := "for"
		if c.Against {
			side = "against"
		}
		return "Evidence " + side + " " + hypothesisName(x.State, c.N)
	})
	saysSettled = on(func(c model.SettleHypothesis, x Context) string {
		if c.Outcome == model.HypothesisConfirmed {
			return "Confirms " + hypothesisName(x.State, c.N)
		}
		return "Rules out " + hypothesisName(x.State, c.N)
	})
)

// saysStep is for what is done with a step of the checklist.
func saysStep(c model.Command, _ Context) string {
	switch c := c.(type) {
	case model.DoStep:
		return stepTitle(c.Step) + " is done"
	case model.UndoStep:
		return stepTitle(c.Step) + " is open again"
	case model.SkipStep:
		return stepTitle(c.Step) + " does not apply"
	}
	return ""
}

// saysEnd is for the end of a change or of a mitigation.
func saysEnd(c model.Command, x Context) string {
	ends := map[model.ChangeState]string{
		model.ChangeVerified: "Verifies", model.ChangeNoEffect: "Ends without effect:", model.ChangeReverted: "Undoes",
	}
	switch c := c.(type) {
	case model.EndChange:
		return ends[c.Outcome] + " " + changeName(x.State, c.N)
	case model.EndMitigation:
		if c.Outcome == model.ChangeVerified {
			return stepTitle(c.Step) + " worked"
		}
		return ends[c.Outcome] + " " + stepTitle(c.Step)
	}
	return "Logs a verification"
}

func stepTitle(typed string) string {
	if id, ok := model.FindStep(typed); ok {
		return id.Title()
	}
	return cut(typed)
}

// changeName is change 2 “raise pool size”; 0 is the newest open one.
func changeName(s *model.State, n int) string {
	if open := s.OpenChanges(); n == 0 && len(open) > 0 {
		n = open[len(open)-1].N
	}
	if n < 1 || n > len(s.Board.Changes) {
		return "a change"
	}
	return fmt.Sprintf("change %d “%s”", n, cut(s.Board.Changes[n-1].Name()))
}

func hypothesisName(s *model.State, n int) string {
	if h, ok := pickHypothesis(s, n); ok {
		return fmt.Sprintf("hypothesis %d “%s”", h.N, cut(h.Text))
	}
	return "a hypothesis"
}

// pickHypothesis finds hypothesis n; 0 is the newest open one.
func pickHypothesis(s *model.State, n int) (model.Hypothesis, bool) {
	for i := len(s.Board.Hypotheses) - 1; i >= 0; i-- {
		if h := s.Board.Hypotheses[i]; h.N == n || n == 0 && h.State == model.HypothesisOpen {
			return h, true
		}
	}
	return model.Hypothesis{}, false
}

// pickTask finds task n; 0 is the newest open one.
func pickTask(s *model.State, n int) (model.Task, bool) {
	for i := len(s.Tasks) - 1; i >= 0; i-- {
		if t := s.Tasks[i]; t.N == n || n == 0 && t.State == model.TaskOpen {
			return t, true
		}
	}
	return model.Task{}, false
}
