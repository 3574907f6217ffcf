package cockpit

import (
	"strconv"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func itoa(n int) string { return strconv.Itoa(n) }

var stepStates = map[model.StepState]widgets.StepState{
	model.StepOpen: widgets.StepOpen, model.StepRunning: widgets.StepRunning, model.StepDone: widgets.StepWorked,
	model.StepNoEffect: widgets.StepNoEffect, model.StepNA: widgets.StepNotApplicable,
}

func rowOf(l present.StepLine) widgets.Step {
	return widgets.Step{Name: l.Name, Condition: l.Condition, Result: l.Result, Elapsed: l.Elapsed, State: stepStates[l.State]}
}

// checklist is the panel of Mitigate: its steps in their priority.
func (v *View) checklist(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for i, l := range s.Panel.Steps {
		row := widgets.NewStepRow(rowOf(l), v.mitigation(l)...)
		rows.Add(v.row(row))
		if l.State == model.StepRunning {
			v.ticks = append(v.ticks, func(s Scene) {
				if i < len(s.Panel.Steps) {
					row.SetStep(rowOf(s.Panel.Steps[i]))
				}
			})
		}
	}
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim, withIcon("circle-check", v.offer(widgets.Secondary, "mitigate", "mitigated", "Mitigated…"))...).Sentence()
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}

func withIcon(icon string, buttons []fyne.CanvasObject) []fyne.CanvasObject {
	for _, b := range buttons {
		b.(*widgets.Button).SetIcon(icon)
	}
	return buttons
}

// mitigation is what can be done with a step of Mitigate.
func (v *View) mitigation(l present.StepLine) []fyne.CanvasObject {
	id := string(l.ID)
	switch l.State {
	case model.StepRunning:
		return []fyne.CanvasObject{
			v.button(widgets.Secondary, id, "worked:"+id, "Worked…").OnRaised(true),
			v.button(widgets.Secondary, id, "no-effect:"+id, "No effect").OnRaised(true),
		}
	case model.StepOpen:
		return v.offer(widgets.Quiet, id, "try:"+id, "Start")
	}
	return nil
}

// review is the panel of the last phase: its steps and the way to the document.
func (v *View) review(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for _, l := range s.Panel.Steps {
		var right []fyne.CanvasObject
		if l.State == model.StepOpen && l.ID != "postmortem/publish" {
			right = v.offer(widgets.Quiet, string(l.ID), "done:"+string(l.ID), "Done")
		}
		rows.Add(v.row(widgets.NewStepRow(rowOf(l), right...)))
	}
	note := widgets.NewShrinkingText(theme.Body, theme.Text2, s.Review.Note)
	v.ticks = append(v.ticks, func(s Scene) {
		if note.Text() != s.Review.Note {
			note.SetText(s.Review.Note)
		}
	})
	rows.Add(widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap12, theme.Gap12, widgets.NewRow(theme.Gap12,
		v.button(widgets.Secondary, "review", "postmortem", "Open the post-mortem").WithIcon("file-text"), note)))
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim, withIcon("lock", v.offer(widgets.Secondary, "review", "close", "Close the incident"))...).Sentence()
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}
