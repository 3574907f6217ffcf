package ui

import (
	"strings"

	"warroom/model"
	"warroom/ui/ask"
)

// signal asks for what was measured, and says while it is typed where that shows
// nothing: the line and the command line say so, too.
func signal(name, label, placeholder string) ask.Field {
	return asSignal(text(name, label, placeholder))
}

// asSignal makes a field one that asks for a signal.
func asSignal(f ask.Field) ask.Field {
	f.Reads, f.Room = readsSignal, 1
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
	switch m := model.ReadMeasure(typed); {
	case m.Proves() && !m.Moved():
		return ask.Reading{Says: "It reads the same before and after: is the signal right?", Warns: true}
	case m.Proves() || strings.TrimSpace(typed) == "":
		return ask.Reading{}
	}
	return ask.Reading{Says: "No value before and after: it counts as no signal.", Warns: true}
}
