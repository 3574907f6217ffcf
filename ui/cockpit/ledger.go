package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// ledger is what was changed, in order, and what is still in place.
func (v *View) ledger(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for _, r := range s.Ledger.Rows {
		rows.Add(v.ledgerRow(r))
	}
	if len(s.Ledger.Rows) == 0 {
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12,
			widgets.NewShrinkingText(theme.Body, theme.Text3, "Nothing has been changed. Begin one: /change TEXT")))
	}
	head := widgets.NewHeader("Changes", s.Ledger.Note,
		widgets.NewQuiet("Begin…", func() { v.on.Run("change") }),
		widgets.NewQuiet("Copy", func() { v.on.Run("copy-changes") }).WithIcon("copy")).WithIcon("wrench", theme.KindChange)
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}

var ledgerMarks = map[model.ChangeState]struct {
	icon string
	tint fyne.ThemeColorName
}{
	model.ChangeOpen: {"half-disc", theme.Link}, model.ChangeVerified: {"check", theme.Met},
	model.ChangeNoEffect: {"x", theme.Over}, model.ChangeReverted: {"undo-2", theme.Text3},
}

func (v *View) ledgerRow(r present.LedgerRow) fyne.CanvasObject {
	mark := ledgerMarks[r.State]
	detail := widgets.NewRow(6, widgets.NewText(theme.Caption, theme.Text3, r.Detail), widgets.NewIcon(mark.icon, mark.tint, 12),
		widgets.NewShrinkingText(theme.Caption, theme.Text2, r.Result))
	if r.State == model.ChangeOpen {
		detail = widgets.NewRow(6, widgets.NewText(theme.Caption, theme.Text3, r.Detail), widgets.NewIcon(mark.icon, mark.tint, 12),
			widgets.NewShrinkingText(theme.Caption, theme.Text2, "open"))
	}
	text := widgets.NewColumn(2, widgets.NewShrinkingText(theme.Body, theme.Text, r.Text), detail)
	parts := []fyne.CanvasObject{widgets.NewSized(16, 0, widgets.NewText(theme.Name, theme.Text3, itoa(r.N))), text, widgets.NewSpacer()}
	widths := []float32{16, 0, 1}
	if r.Action != "" {
		button := widgets.NewSecondary(r.Button, func() { v.on.Run(r.Action) })
		parts[2], widths[2] = widgets.NewColumn(0, button), button.MinSize().Width/theme.Px(1)
	}
	return widgets.NewPad(6, theme.Gap12, 6, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, parts...))
}

// readings is the table of what watched signals read.
func (v *View) readings(s Scene) fyne.CanvasObject {
	widths := append([]float32{0}, make([]float32, len(s.Readings.Names))...)
	for i := range s.Readings.Names {
		widths[i+1] = 96
	}
	line := func(role theme.Role, token fyne.ThemeColorName, first string, values []string, over []bool) fyne.CanvasObject {
		cells := []fyne.CanvasObject{widgets.NewShrinkingText(theme.Body, theme.Text3, first)}
		for i, value := range values {
			color := token
			if i < len(over) && over[i] {
				color = theme.Over
			}
			cells = append(cells, widgets.NewShrinkingText(role, color, value).Align(fyne.TextAlignTrailing))
		}
		return widgets.NewSized(0, 26, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, cells...)))
	}
	rows := widgets.NewColumn(0, line(theme.Caption, theme.Text3, "Time", s.Readings.Names, nil))
	for _, r := range s.Readings.Rows {
		rows.Add(line(theme.Body, theme.Text, r.Time, r.Values, r.Over))
	}
	rows.Add(line(theme.Body, theme.Text3, "limit", s.Readings.Limit, nil))
	head := widgets.NewHeader("Readings", "", widgets.NewQuiet("Log…", func() { v.on.Run("reading") })).WithIcon("activity", theme.KindFind)
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}
