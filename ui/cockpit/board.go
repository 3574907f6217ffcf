package cockpit

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// board is the hypotheses with what speaks for and against each.
func (v *View) board(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for i, h := range s.Board.Rows {
		if i > 0 {
			rows.Add(widgets.NewHLine())
		}
		if h.State == model.HypothesisOpen {
			rows.Add(v.openHypothesis(h, i == 0))
		} else {
			rows.Add(settledHypothesis(h))
		}
	}
	if len(s.Board.Rows) == 0 {
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12,
			widgets.NewShrinkingText(theme.Body, theme.Text3, "What could it be? Say it so that it can be proved wrong, then look for what would.")))
	}
	head := widgets.NewHeader("Hypotheses", s.Board.Note,
		widgets.NewQuiet("Cause…", func() { v.on.Run("cause") }),
		widgets.NewQuiet("New", func() { v.on.Run("hypothesis") }).WithIcon("plus"))
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}

func (v *View) openHypothesis(h present.HypothesisRow, first bool) fyne.CanvasObject {
	id := func(action string) func() { return func() { v.on.Run(fmt.Sprintf("%s:%d", action, h.N)) } }
	button := widgets.NewQuiet
	fill := theme.None
	if first {
		button, fill = widgets.NewSecondary, theme.Raised
	}
	title := widgets.NewRow(theme.Gap8,
		widgets.NewSized(16, 0, widgets.NewText(theme.Name, theme.Text3, itoa(h.N))),
		widgets.NewIcon("half-disc", theme.Link, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Name, theme.Text, h.Text)),
		button("Confirm…", id("confirm")).OnRaised(first), button("Rule out…", id("rule-out")).OnRaised(first))
	sides := widgets.NewColumns(theme.Gap16, []float32{0, 0},
		evidence("plus", theme.Met, fmt.Sprintf("For · %d", len(h.For)), h.For, "Nothing yet. What would you see if it were true?", id("for")),
		evidence("minus", theme.Over, fmt.Sprintf("Against · %d", len(h.Against)), h.Against, "Nothing yet. What would prove it wrong?", id("against")))
	body := widgets.NewPad(6, theme.Gap12, theme.Gap8, theme.Gap12, widgets.NewColumn(2, title, widgets.NewPad(0, 0, 0, theme.Gap24, sides)))
	return widgets.NewStack(widgets.NewBox(fill, theme.None, 0), body)
}

// evidence is one side of a hypothesis; a tap on its head adds to it.
func evidence(icon string, tint fyne.ThemeColorName, head string, lines []present.EvidenceLine, none string, add func()) fyne.CanvasObject {
	column := widgets.NewColumn(0, widgets.NewRow(6, widgets.NewIcon(icon, tint, 12), widgets.NewText(theme.Label, tint, head),
		widgets.NewSpacer(), widgets.NewQuiet("Add…", add)))
	for _, l := range lines {
		column.Add(widgets.NewSized(0, 22, widgets.NewRow(theme.Gap8, widgets.NewText(theme.Caption, theme.Text3, l.Time),
			widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, l.Text)))))
	}
	if len(lines) == 0 {
		column.Add(widgets.NewSized(0, 22, widgets.NewShrinkingText(theme.Body, theme.Text3, none)))
	}
	return column
}

func settledHypothesis(h present.HypothesisRow) fyne.CanvasObject {
	icon, tint := "circle-x", theme.Text3
	if h.State == model.HypothesisConfirmed {
		icon, tint = "circle-check", theme.Met
	}
	row := widgets.NewRow(theme.Gap8,
		widgets.NewSized(16, 0, widgets.NewText(theme.Name, theme.Text3, itoa(h.N))), widgets.NewIcon(icon, tint, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, h.Text)), widgets.NewText(theme.Caption, theme.Text3, cut(h.Settled, 60)))
	return widgets.NewSized(0, 36, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row))
}

// cut shortens a text that stands at the right of a row.
func cut(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}
