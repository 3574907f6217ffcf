package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// entryQuestions ask about a row of the timeline.
var entryQuestions = []question{
	{"amend", amendForm, func(_ *Desk, id string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AmendEntry{Entry: id, Text: a["text"]})
	}},
	{"retime", retimeForm, func(d *Desk, id string, a ask.Answers) (model.Command, time.Time, error) {
		at, err := d.time(a["at"])
		return model.AmendEntry{Entry: id, At: at}, time.Time{}, err
	}},
}

func amendForm(d *Desk, id string) ask.Form {
	field := ask.Field{Name: "text", Label: "Text", Text: d.entry(id).Text}
	if strings.Contains(field.Text, "\n") {
		field.Rows = 6
	}
	return ask.Form{
		Title: "What should it say?", Consequence: "The original stays one click away.", Fields: []ask.Field{field}, Confirm: "Amend entry",
	}
}

func retimeForm(d *Desk, id string) ask.Form {
	return ask.Form{
		Title: "When did it happen?", Consequence: "When it was written down is kept beside it.",
		Fields: []ask.Field{{Name: "at", Label: "Time", Placeholder: "14:05 or -7m", Text: d.clock(d.entry(id).At)}}, Confirm: "Change its time",
	}
}

func (d *Desk) entry(id string) model.Entry {
	for _, row := range d.state().Timeline {
		if row.ID == id {
			return row
		}
	}
	return model.Entry{}
}

// reviewQuestions ask about the action items of the post-mortem.
var reviewQuestions = []question{
	{"add-action", actionForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AddAction{Action: a["action"], Owner: a["owner"], Deadline: a["deadline"]})
	}},
	{"edit-action", actionForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		action, owner, deadline := a["action"], a["owner"], a["deadline"]
		return now(model.ChangeAction{N: number(n), Action: &action, Owner: &owner, Deadline: &deadline})
	}},
}

func actionForm(d *Desk, n string) ask.Form {
	form := ask.Form{Title: "What will be done?", Consequence: "A verb first, one owner, one date.", Confirm: "Add action"}
	var known model.Action
	if all, i := d.state().Review.Actions, number(n); i >= 1 && i <= len(all) {
		known, form.Confirm = all[i-1], "Save action"
	}
	form.Fields = []ask.Field{
		{Name: "action", Label: "Action", Placeholder: "Alert when the pool is 80 % full", Text: known.Action},
		{Name: "owner", Label: "Owner", Placeholder: "on-call B", Text: known.Owner},
		{Name: "deadline", Label: "Deadline", Placeholder: "2026-12-01", Text: known.Deadline},
	}
	return form
}
