package widgets_test

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func galleryLeft() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		heading("Severity: colour, shape and word"),
		chipsRow(widgets.Chip40), chipsRow(widgets.Chip28), widgets.NewRow(24, chipsRow(widgets.Chip20), chipsRow(widgets.ChipBare)),
		heading("Clock tile 216 × 64"), clockTiles(),
		heading("Next bar 48: over, do, say, calm"), actionBars(),
		heading("Buttons: primary (one a screen), secondary, quiet"),
		buttonsRow(widgets.Primary), buttonsRow(widgets.Secondary), buttonsRow(widgets.Quiet),
		heading("Fields 36, keycaps 18"), fields(), keysRow(),
		heading("Phase 208 × 48: to do, current, done, late, hover, focus"), phases(),
	}
}

func galleryRight() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		heading("Timeline row 28, by kind and state"), timeline(),
		heading("Log line 36: rest, completion, understood, refused"), logLines(),
		heading("Flag card 372"), flags(),
		heading("Toast, table row (rest, hover, focus)"), toast(), table(),
		heading("Step row 36: open, hover, running, worked, no effect, not applicable"), steps(),
		heading("Message: missing, changed"), preview(),
	}
}

func clockTiles() fyne.CanvasObject {
	clocks := []widgets.Clock{
		{Name: "Soak", Limit: "30 min", Word: "after mitigation", Tone: widgets.ClockWaiting},
		{Name: "Triage", Limit: "5 min", Figure: "04:20", Word: "left", Fraction: 0.13, Tone: widgets.ClockRunning},
		{Name: "Mitigate", Limit: "15 min", Figure: "01:59", Word: "left", Fraction: 0.87, Tone: widgets.ClockNear},
		{Name: "Update", Limit: "promised 14:16", Figure: "02:52", Word: "over", Fraction: 1, Tone: widgets.ClockOver},
		{Name: "Triage", Limit: "5 min", Figure: "04:41", Word: "met", Tone: widgets.ClockMet},
		{Name: "Mitigate", Limit: "15 min", Figure: "28:11", Word: "13:11 over", Tone: widgets.ClockMissed},
		{Name: "Post-mortem", Limit: "48 h", Figure: "6 h 12 min", Word: "left", Fraction: 0.87, Tone: widgets.ClockNear},
		{Name: "Response", Limit: "off", Word: "no limit for P3", Tone: widgets.ClockOff},
		{Name: "Focus", Limit: "5 min", Figure: "04:20", Word: "left", Fraction: 0.13, Tone: widgets.ClockRunning},
	}
	column := widgets.NewColumn(8)
	for i := 0; i < len(clocks); i += 3 {
		row := widgets.NewColumns(8, []float32{0, 0, 0})
		for _, c := range clocks[i : i+3] {
			tile := widgets.NewClockTile(c, nil)
			if c.Name == "Focus" {
				tile.FocusGained()
			}
			row.Add(tile)
		}
		column.Add(row)
	}
	return column
}

func actionBars() fyne.CanvasObject {
	return widgets.NewColumn(4,
		widgets.NewActionBar(widgets.Bar{Icon: "arrow-right", Kicker: "Next", Text: "Send the update, 02:52 over", Tone: widgets.BarOver},
			widgets.NewPrimary("Copy update", nil).WithKeys("Ctrl", "Enter")),
		widgets.NewActionBar(widgets.Bar{Icon: "arrow-right", Kicker: "Next", Text: "Name a lead", Reason: "none for 02:10", Tone: widgets.BarDo},
			widgets.NewPrimary("I lead", nil).WithKeys("Ctrl", "Enter")),
		widgets.NewActionBar(widgets.Bar{Icon: "megaphone", Kicker: "Say", Text: "“20 min in. Scaling next.”", Tone: widgets.BarDo},
			widgets.NewPrimary("Said", nil).WithKeys("Ctrl", "Enter")),
		widgets.NewActionBar(widgets.Bar{Icon: "arrow-right", Kicker: "Next", Text: "Nothing is due", Reason: "next: update at 14:46"}))
}

func fields() fyne.CanvasObject {
	empty, hover, focus := widgets.NewField("Empty", "who or what"), widgets.NewField("Hover", ""), widgets.NewField("Focus", "")
	wrong, off := widgets.NewField("Error", ""), widgets.NewField("Disabled", "")
	hover.SetText("all users")
	hover.Entry.MouseIn(nil)
	focus.SetText("all users")
	focus.Entry.FocusGained()
	wrong.SetText("25:70")
	wrong.SetProblem("No such time. Try 14:05 or -7m.")
	off.SetDisabled("after resolution")
	off.SetHint("was: 14:16", theme.Link)
	empty.SetTail("15 s ago")
	return widgets.NewColumn(8, widgets.NewColumns(8, []float32{0, 0, 0}, empty, hover, focus),
		widgets.NewColumns(8, []float32{0, 0}, wrong, off))
}

func keysRow() fyne.CanvasObject {
	choice := widgets.NewSegmented(nil, widgets.Segment{Text: "Triage"}, widgets.Segment{Text: "Alert", Done: true}, widgets.Segment{Text: "Update"})
	choice.SetChosen(2)
	return widgets.NewRow(12, widgets.NewKeycaps("Ctrl", "Enter"), widgets.NewKeycaps("Ctrl", "Shift", "C"),
		widgets.NewKeycaps("F11"), widgets.NewFooterKeycaps("Esc"), widgets.NewSecondary("Button 36", nil).Tall(), choice,
		widgets.NewMenuButton(widgets.Quiet, "Slack", nil))
}

func phases() fyne.CanvasObject {
	todo := widgets.NewPhaseItem(widgets.Phase{Number: "4", Name: "Fix", State: "0 of 5"}, nil)
	hover := widgets.NewPhaseItem(widgets.Phase{Number: "3", Name: "Investigate", State: "after mitigation"}, nil)
	hover.MouseIn(nil)
	focus := widgets.NewPhaseItem(widgets.Phase{Number: "5", Name: "Post-mortem", State: "48 h after resolution"}, nil)
	focus.FocusGained()
	return widgets.NewColumn(8, widgets.NewColumns(8, []float32{0, 0, 0}, todo,
		widgets.NewPhaseItem(widgets.Phase{Number: "2", Name: "Mitigate", State: "01:59 left", Tone: widgets.PhaseCurrent}, nil),
		widgets.NewPhaseItem(widgets.Phase{Number: "1", Name: "Triage", State: "4 of 4 · 04:41", Tone: widgets.PhaseDone}, nil)),
		widgets.NewColumns(8, []float32{0, 0, 0},
			widgets.NewPhaseItem(widgets.Phase{Number: "2", Name: "Mitigate", State: "28:11 · 13:11 over", Tone: widgets.PhaseDone}, nil), hover, focus))
}

func steps() fyne.CanvasObject {
	hovered := widgets.NewStepRow(widgets.Step{Name: "Disable", Condition: "if a feature flag can switch it off"}, widgets.NewQuiet("Start", nil))
	hovered.MouseIn(nil)
	return widgets.NewPanel(widgets.NewColumn(0,
		widgets.NewStepRow(widgets.Step{Name: "Failover", Condition: "if it is infrastructure"}, widgets.NewQuiet("Start", nil)),
		hovered,
		widgets.NewStepRow(widgets.Step{Name: "Scale", Condition: "if it is capacity", Elapsed: "06:32", State: widgets.StepRunning},
			widgets.NewSecondary("Worked…", nil), widgets.NewSecondary("No effect", nil)),
		widgets.NewStepRow(widgets.Step{Name: "Redirect", Condition: "to the maintenance page", Result: "14:22 → 14:24   worked", State: widgets.StepWorked}),
		widgets.NewStepRow(widgets.Step{Name: "Rollback", Condition: "if a recent deploy caused it", Result: "14:09 → 14:11   no effect", State: widgets.StepNoEffect}),
		widgets.NewStepRow(widgets.Step{Name: "Failover", Condition: "not applicable: one region only", State: widgets.StepNotApplicable})))
}

func preview() fyne.CanvasObject {
	return widgets.NewSized(0, 132, widgets.NewPreview(
		widgets.PlainSpan("📊 *Incident Update:* Checkout returns 500s for all users, and this line is long enough to wrap once\nStatus: "), widgets.ChangedSpan("Mitigating"),
		widgets.PlainSpan("\nETA to resolution: "), widgets.MissingSpan("not set"),
		widgets.PlainSpan("\nNext update: "), widgets.ChangedSpan("14:46"), widgets.PlainSpan(" (UTC+02:00)")))
}
