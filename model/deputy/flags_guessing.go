package deputy

import (
	"strconv"

	"warroom/model"
)

// guessing sees three things: a hypothesis confirmed with nothing for it, a fix
// built or out without a cause that has evidence, and a change begun before
// anything was found. A step of Mitigate is never guessing.
func guessing(f *facts) []sight {
	return append(append(confirmedBlindly(f), fixedBlindly(f)...), changedBlindly(f)...)
}

func confirmedBlindly(f *facts) []sight {
	var seen []sight
	for _, h := range f.Board.Hypotheses {
		if h.Suspected() {
			n := strconv.Itoa(h.N)
			seen = append(seen, sight{h.Settled.At, says("Hypothesis " + n + " is confirmed with nothing for it."),
				Action{"evidence:" + n, "Add evidence…"}, []string{h.Settled.Entry, h.ID}})
		}
	}
	return seen
}

func fixedBlindly(f *facts) []sight {
	if f.CauseShown() {
		return nil
	}
	var seen []sight
	for _, step := range []struct {
		id   model.StepID
		text string
	}{{"fix/implement", "A fix is made for a cause without evidence."}, {"fix/deploy", "A fix is out for a cause without evidence."}} {
		if s := f.Step(step.id); s.State == model.StepDone {
			seen = append(seen, sight{s.At, says(step.text), f.causeAction(), []string{s.Entry}})
		}
	}
	return seen
}

// causeAction is what lacks first: a cause, or what shows it.
func (f *facts) causeAction() Action {
	if f.Cause.Text == "" {
		return Action{"cause", "Name the cause…"}
	}
	for _, h := range f.Board.Hypotheses {
		if h.State == model.HypothesisConfirmed {
			return Action{numbered("evidence", h.N), "Add evidence…"}
		}
	}
	return Action{"finding", "Log a finding…"}
}

func changedBlindly(f *facts) []sight {
	if len(f.Board.Findings) > 0 {
		return nil
	}
	var seen []sight
	for _, c := range f.InPlace() {
		if c.Step == "" {
			seen = append(seen, sight{c.Begun, says(changeName(c) + " was begun before anything was found."),
				Action{"finding", "Log a finding…"}, []string{c.ID}})
		}
	}
	return seen
}
