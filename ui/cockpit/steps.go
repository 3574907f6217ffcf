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
		rows.Add(row)
		if l.State == model.StepRunning {
			v.ticks = append(v.ticks, func(s Scene) {
				if i < len(s.Panel.Steps) {
					row.SetStep(rowOf(s.Panel.Steps[i]))
				}
			})
		}
	}
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim, v.buttons("mitigated", "Mitigated…", "circle-check")...).Sentence()
	return widgets.NewHeadedPanel(head, rows).Ruled()
}

// buttons is a secondary button of an action that can be done now, or nothing.
func (v *View) buttons(id, text, icon string) []fyne.CanvasObject {
	if v.on.Why(id) != "" {
		return nil
	}
	return []fyne.CanvasObject{widgets.NewSecondary(text, func() { v.on.Run(id) }).WithIcon(icon)}
}

// mitigation is what can be done with a step of Mitigate.
func (v *View) mitigation(l present.StepLine) []fyne.CanvasObject {
	id := string(l.ID)
	switch l.State {
	case model.StepRunning:
		return []fyne.CanvasObject{
			widgets.NewSecondary("Worked…", func() { v.on.Run("worked:" + id) }).OnRaised(true),
			widgets.NewSecondary("No effect", func() { v.on.Run("no-effect:" + id) }).OnRaised(true),
		}
	case model.StepOpen:
		return []fyne.CanvasObject{widgets.NewQuiet("Start", func() { v.on.Run("try:" + id) })}
	}
	return nil
}

// strip is the steps of a phase that has a board, as cells of 52.
func (v *View) strip(s Scene) fyne.CanvasObject {
	cells := &fyne.Container{Layout: equalLayout{0}}
	for i, c := range s.Cells {
		cells.Add(v.cell(c, i > 0))
	}
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim).Sentence()
	return widgets.NewHeadedPanel(head, widgets.NewSized(0, 52, cells)).Ruled()
}

// cell is one step of the strip; a tap ticks it, or takes the tick back.
func (v *View) cell(c present.Cell, ruled bool) fyne.CanvasObject {
	id := "done:" + string(c.ID)
	if c.State != model.StepOpen {
		id = "undo-step:" + string(c.ID)
	}
	cell := newStepCell(c, func() { v.on.Run(id) })
	if !ruled {
		return cell
	}
	return &fyne.Container{Layout: ruledLayout{}, Objects: []fyne.CanvasObject{widgets.NewVLine(), cell}}
}

// ruledLayout draws a hairline before its second object.
type ruledLayout struct{}

func (ruledLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[1].MinSize() }

func (ruledLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, 1, size.Height)
	put(o[1], 1, 0, size.Width-1, size.Height)
}

// review is the panel of the last phase: its steps and the way to the document.
func (v *View) review(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for _, l := range s.Panel.Steps {
		var right []fyne.CanvasObject
		if id := "done:" + string(l.ID); l.State == model.StepOpen && l.ID != "postmortem/publish" && v.on.Why(id) == "" {
			right = []fyne.CanvasObject{widgets.NewQuiet("Done", func() { v.on.Run(id) })}
		}
		rows.Add(widgets.NewStepRow(rowOf(l), right...))
	}
	note := widgets.NewShrinkingText(theme.Body, theme.Text2, s.Review.Note)
	rows.Add(widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap12, theme.Gap12, widgets.NewRow(theme.Gap12,
		widgets.NewSecondary("Open the post-mortem", func() { v.on.Run("postmortem") }).WithIcon("file-text"), note)))
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim, v.buttons("close", "Close the incident", "lock")...).Sentence()
	return widgets.NewHeadedPanel(head, rows).Ruled()
}
