package logline

import (
	"strconv"
	"strings"

	"warroom/model"
)

// numbered builds from a number, which may be left out, and what follows it.
func (l ledger) numbered(command func(n int, text string) model.Command, needsText bool) build {
	return func(x Context, rest string) (model.Command, error) {
		n, text, err := l.number(x, rest)
		if err == nil && needsText && text == "" {
			err = errShort
		}
		if err != nil {
			return nil, err
		}
		return command(n, text), nil
	}
}

func evidence(against bool) build {
	return hypotheses.numbered(func(n int, text string) model.Command {
		return model.AddEvidence{Against: against, N: n, Text: text}
	}, true)
}

func ruleOut(x Context, rest string) (model.Command, error) {
	return hypotheses.numbered(func(n int, text string) model.Command {
		return model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: n, Text: text}
	}, true)(x, rest)
}

// confirm reads a number and a reason; the word because may stand before it.
func confirm(x Context, rest string) (model.Command, error) {
	n, text, err := hypotheses.number(x, rest)
	if word, reason := cutWord(text); err == nil && strings.EqualFold(word, "because") {
		if text = reason; text == "" {
			err = errShort
		}
	}
	return model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: n, Text: text}, err
}

func taskDone(_ Context, rest string) (model.Command, error) {
	n, text, err := number(rest)
	if err == nil && text != "" {
		err = model.Refused("“"+cut(text)+"” is no number of a task.", "Write /taskdone [N], e.g. /taskdone 2.")
	}
	return model.ChangeTask{N: n, State: model.TaskDone}, err
}

// verified ends a change; where none is open and none is named it is a
// verification that belongs to no change.
func verified(x Context, rest string) (model.Command, error) {
	n, signal, err := changes.number(x, rest)
	switch {
	case err != nil:
		return nil, err
	case signal == "":
		return nil, errShort
	case n == 0 && (x.State == nil || len(x.meant().OpenChanges()) == 0):
		return model.Verify{Signal: signal}, nil
	}
	return model.EndChange{Outcome: model.ChangeVerified, N: n, Text: signal}, nil
}

func worked(_ Context, rest string) (model.Command, error) {
	step, signal := cutWord(rest)
	return model.EndMitigation{Outcome: model.ChangeVerified, Step: step, Text: signal}, nil
}

// noEffect ends a mitigation where its step is named, else a change. The name of a
// step is an ordinary word too: where that step does not run and a change is open,
// nobody can tell which one is meant.
func noEffect(x Context, rest string) (model.Command, error) {
	if step, text, ok := cutMitigation(rest); ok {
		if word, _ := cutWord(rest); !strings.Contains(word, "/") && x.State != nil && x.State.Step(step).State != model.StepRunning {
			if open := x.State.OpenChanges(); len(open) > 0 {
				n := strconv.Itoa(open[len(open)-1].N)
				return nil, model.Refused(step.Title()+" is not running, and change "+n+" is open: which one had no effect?",
					"The change: /noeffect "+n+" TEXT. The step: /noeffect "+string(step)+" TEXT.")
			}
		}
		return model.EndMitigation{Outcome: model.ChangeNoEffect, Step: string(step), Text: text}, nil
	}
	return end(changes, model.ChangeNoEffect, x, rest)
}

// reverted takes a change back; a step stands for its newest change that is
// still in place.
func reverted(x Context, rest string) (model.Command, error) {
	step, text, ok := cutMitigation(rest)
	if !ok {
		return end(inPlace, model.ChangeReverted, x, rest)
	}
	if x.State != nil {
		in := x.meant().InPlace()
		for i := len(in) - 1; i >= 0; i-- {
			if in[i].Step == step {
				return model.EndChange{Outcome: model.ChangeReverted, N: in[i].N, Text: text}, nil
			}
		}
	}
	return nil, model.Refused(step.Title()+" is not in place.", "To undo a change, name it: /reverted N TEXT.")
}

func end(l ledger, outcome model.ChangeState, x Context, rest string) (model.Command, error) {
	n, text, err := l.number(x, rest)
	return model.EndChange{Outcome: outcome, N: n, Text: text}, err
}

// cutMitigation takes a step of Mitigate off the front. Steps of other phases
// are ordinary words there: "/noeffect when traffic fell".
func cutMitigation(rest string) (model.StepID, string, bool) {
	word, text := cutWord(rest)
	id, ok := model.FindStep(word)
	return id, text, ok && id.Phase() == model.Mitigate
}
