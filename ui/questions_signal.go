package ui

import (
	"strings"

	"warroom/model"
	"warroom/model/logline"
	"warroom/ui/ask"
)

// signal asks for what was measured, and says while it is typed where that shows
// nothing: the line and the command line say so, too.
func signal(name, label, placeholder string) ask.Field {
	return asSignal(text(name, label, placeholder))
}

// asSignal makes a field one that asks for a signal.
func asSignal(f ask.Field) ask.Field {
	f.Reads = readsSignal
	return f
}

// shownBy is a form whose first field asks for one.
func shownBy(form func(*Desk, string) ask.Form) func(*Desk, string) ask.Form {
	return func(d *Desk, arg string) ask.Form {
		f := form(d, arg)
		f.Fields[0] = asSignal(f.Fields[0])
		return f
	}
}

func readsSignal(typed string, all ask.Answers) ask.Reading {
	if outcome, asked := all["outcome"]; asked && outcome != string(model.ChangeVerified) {
		return ask.Reading{} // it is told, not shown
	}
	if strings.TrimSpace(typed) == "" {
		return ask.Reading{}
	}
	return ask.Reading{Says: logline.ShowsNothing(typed), Warns: true}
}
