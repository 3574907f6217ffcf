package deputy

import (
	"strconv"

	"warroom/model"
)

// guesses are what guessing sees: a hypothesis confirmed with nothing for it, a fix
// built or out without a cause that has evidence, and a change begun before
// anything was found. A step of Mitigate is never guessing.
var guesses = []func(*facts) []sight{
	confirmedBlindly,
	fixed("fix/implement", "A fix is made"),
	fixed("fix/deploy", "A fix is out"),
	changedBlindly,
}

func guessing(f *facts) []sight { return every(f, guesses) }

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

// fixed sees that a step of the fix is done for no cause, or one that nothing shows.
func fixed(id model.StepID, what string) func(*facts) []sight {
	return func(f *facts) []sight {
		s := f.Step(id)
		if f.CauseShown() || s.State != model.StepDone {
			return nil
		}
		return []sight{{s.At, says(what + f.withoutCause()), f.causeAction(), []string{s.Entry}}}
	}
}

// withoutCause says what lacks: where naming a cause is not enough, that too.
func (f *facts) withoutCause() string {
	switch {
	case f.Cause.Text != "":
		return " for a cause without evidence."
	case f.SomethingShows():
		return " while no cause is named."
	}
	return " while no cause is named; name it, then log what shows it."
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
