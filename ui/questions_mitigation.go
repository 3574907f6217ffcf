package ui

import (
	"fmt"
	"strconv"
	"time"

	"warroom/model"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// mitigationQuestions ask about what is done to the system.
var mitigationQuestions = []question{
	{"try", tryForm, func(_ *Desk, step string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.TryMitigation{Step: step, Text: a["text"]})
	}},
	{"worked", workedForm, func(_ *Desk, step string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.EndMitigation{Outcome: model.ChangeVerified, Step: step, Text: a["text"]})
	}},
	{"no-effect", noEffectForm, func(_ *Desk, step string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.EndMitigation{Outcome: model.ChangeNoEffect, Step: step, Text: a["text"]})
	}},
	{"skip", skipForm, func(_ *Desk, step string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.SkipStep{Step: step, Reason: a["reason"]})
	}},
	{"change", changeForm, func(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		c := model.BeginChange{Text: a["text"], Expect: a["expect"], Undo: a["undo"], Fix: a["fix"] == "yes"}
		if a["watch"] == "" {
			return now(c)
		}
		until, err := d.timeAhead(a["watch"])
		c.Watch = until
		return c, time.Time{}, ask.At("watch", err)
	}},
	{"end-change", endChangeForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.EndChange{Outcome: model.ChangeState(a["outcome"]), N: number(n), Text: a["text"]})
	}},
	{"revert", revertForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.EndChange{Outcome: model.ChangeReverted, N: number(n), Text: a["text"]})
	}},
}

// number reads the argument of an action; what is no number is 0, the newest.
func number(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil {
		return 0
	}
	return n
}

func title(step string) string { return model.StepID(step).Title() }

func tryForm(d *Desk, step string) ask.Form {
	return d.besideOpen(ask.Form{
		Title: "Start " + title(step) + "?", Consequence: "It stands as an open change until it worked or had no effect.",
		Fields: []ask.Field{text("text", "What exactly, with its values", "checkout 6 -> 18 pods")}, Confirm: "Start",
	})
}

// besideOpen warns in a question that begins a change of those that are open, as the
// log line does.
func (d *Desk) besideOpen(form ask.Form) ask.Form {
	open := d.state().OpenChanges()
	switch len(open) {
	case 0:
		return form
	case 1:
		form.Warning = "“" + present.Shortened(open[0].Name()) + "” is still open: end it first?"
	default:
		form.Warning = fmt.Sprintf("%d changes are open: end them first?", len(open))
	}
	form.Consequence = "If it recovers, nobody can tell which one did it."
	return form
}

func workedForm(_ *Desk, step string) ask.Form {
	return ask.Form{
		Title: title(step) + " worked. Which signal shows it?", Consequence: "A value before and a value after can be trusted later.",
		Fields: []ask.Field{signal("text", "Signal", "5xx: 94 % -> 0.2 %")}, Confirm: "It worked",
	}
}

func noEffectForm(_ *Desk, step string) ask.Form {
	return ask.Form{
		Title: title(step) + " had no effect?", Consequence: "That is a finding: it rules something out.",
		Fields: []ask.Field{text("text", "What does it read now", "5xx still 94 %")}, Confirm: "No effect",
	}
}

func skipForm(_ *Desk, step string) ask.Form {
	return ask.Form{
		Title:  "Why does " + title(step) + " not apply?",
		Fields: []ask.Field{text("reason", "Reason", "one region only")}, Confirm: "Not applicable",
	}
}

func changeForm(d *Desk, _ string) ask.Form {
	return d.besideOpen(ask.Form{
		Title: "What is being changed?", Consequence: "One change at a time: then it is clear which one helped.",
		Fields: []ask.Field{
			text("text", "Change, with its values", "raise pool size 20 -> 40"),
			text("expect", "Effect that is expected", "5xx below 1 % in 2 min"),
			text("undo", "How to take it back", "set it to 20 again"),
			text("watch", "Watch until", "+10m or 14:46"),
			{Name: "fix", Label: "What it is", Text: "no", Choices: []ask.Choice{{Value: "no", Label: "Any change"}, {Value: "yes", Label: "The fix"}}},
		}, Confirm: "Begin change",
	})
}

// changeName is what change N is called; the newest open one where n is empty.
func (d *Desk) changeName(n string) string {
	all := d.state().Board.Changes
	if i := number(n); i >= 1 && i <= len(all) {
		return all[i-1].Name()
	}
	if open := d.state().OpenChanges(); len(open) > 0 {
		return open[len(open)-1].Name()
	}
	return "the change"
}

func endChangeForm(d *Desk, n string) ask.Form {
	return ask.Form{
		Title: "How did “" + d.changeName(n) + "” end?",
		Fields: []ask.Field{
			{Name: "outcome", Label: "Outcome", Choices: []ask.Choice{
				{Value: string(model.ChangeVerified), Label: "It worked"},
				{Value: string(model.ChangeNoEffect), Label: "No effect"},
				{Value: string(model.ChangeReverted), Label: "Reverted"},
			}},
			signal("text", "Signal before and after, or what was seen", "5xx: 94 % -> 0.2 %"),
		}, Confirm: "End change", Cancel: "Leave it open",
	}
}

func revertForm(d *Desk, n string) ask.Form {
	return ask.Form{
		Title: "“" + d.changeName(n) + "” was taken back?", Consequence: "It no longer stands among what is in place.",
		Fields: []ask.Field{text("text", "What was done", "pool size back to 20")}, Confirm: "Reverted",
	}
}
