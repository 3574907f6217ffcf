package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/action"
	"warroom/ui/ask"
)

// impact saves what is typed into the form of Triage while the caret stands there; else
// it asks for the same in a question.
func (d *Desk) impact() action.Action {
	a := d.ask("impact", "Impact…", "users", action.Ctrl(fyne.KeyI), nil)
	asks := a.Run
	a.Run = func(arg string) {
		typed := d.typedImpact()
		switch {
		case len(typed) == 0:
			asks(arg)
		case !d.screens.cockpit.SaveImpact(d.window.Canvas()):
			i := slices.IndexFunc(questions, func(q question) bool { return q.id == a.ID })
			d.putThen(questions[i], arg, typed, d.screens.cockpit.ImpactTaken)
		}
	}
	return a
}

// typedImpact is what stands in the form of Triage, as answers to the question.
func (d *Desk) typedImpact() ask.Answers {
	typed := ask.Answers{}
	if d.screens.shown != atCockpit {
		return typed
	}
	stands := d.screens.cockpit.TypedImpact()
	for field, text := range map[string]string{"summary": stands.Summary, "users": stands.Users, "revenue": stands.Revenue, "data": stands.DataRisk} {
		if strings.TrimSpace(text) != "" {
			typed[field] = text
		}
	}
	return typed
}
