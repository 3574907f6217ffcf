package cockpit

import (
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// explainWidth is how wide the explanation of a clock is, px at scale 1.
const explainWidth float32 = 480

// explain says what a clock counts from and what stops it, and offers that.
func (c *clockStrip) explain(tile int) {
	canvas := widgets.CanvasOf(c.object)
	if canvas == nil || tile >= len(c.shown.Tiles) {
		return
	}
	facts := present.ExplainClock(c.shown.Tiles[tile], c.shown.Panel.Seen)
	const label, inner = 96, explainWidth - 2*theme.Gap24
	column := widgets.NewColumn(theme.Gap12, widgets.NewText(theme.Lead, theme.Text, facts.Title))
	for _, l := range facts.Lines {
		column.Add(widgets.NewColumns(theme.Gap12, []float32{label, 0}, widgets.NewText(theme.Caption, theme.Text3, l.Label),
			widgets.NewParagraph(theme.Body, theme.Text2, l.Value).ForWidth(inner-label-theme.Gap12)))
	}
	var sheet *widgets.Sheet
	done := widgets.NewSecondary("Close", func() { sheet.Close() }).Tall().WithKeys("Esc")
	row := widgets.NewRow(theme.Gap8, widgets.NewSpacer(), done)
	if !c.shown.Panel.History && c.on.Why(facts.Action) == "" {
		act := widgets.NewQuiet(facts.Button, func() { sheet.Close(); c.on.Run(facts.Action) }).Tall()
		row = widgets.NewRow(theme.Gap8, act, widgets.NewSpacer(), done)
	}
	column.Add(row)
	sheet = widgets.ShowSheet(canvas, widgets.SheetSpec{Width: explainWidth, Content: widgets.NewPadAll(theme.Gap24, column), First: done})
}
