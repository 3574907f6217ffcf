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
	field := ask.Field{Name: "text", Label: "Text", Text: d.entry(id).Text, Amends: true}
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
		Fields: []ask.Field{{Name: "at", Label: "Time", Placeholder: "14:05 or -7m", Text: d.clock(d.entry(id).At), Reads: d.readsMoment}}, Confirm: "Change its time",
	}
}

// entry is the row of an id; the zero value where there is none.
func (d *Desk) entry(id string) model.Entry {
	row, _ := d.state().Entry(id)
	return row
}
