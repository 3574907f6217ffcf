package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

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
		return widgets.NewSized(0, readingRow, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, cells...)))
	}
	if len(s.Readings.Names) == 0 {
		return v.readingsPanel(widgets.NewColumn(0, widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12,
			widgets.NewParagraph(theme.Body, theme.Text3, "No signal is watched. Name one with the limit it has to keep: /watch 5xx < 1 %").ForWidth(300))))
	}
	rows := widgets.NewColumn(0, line(theme.Caption, theme.Text3, "Time", s.Readings.Names, nil))
	for _, r := range s.Readings.Rows {
		rows.Add(line(theme.Body, theme.Text, r.Time, r.Values, r.Over))
	}
	rows.Add(line(theme.Body, theme.Text3, "limit", s.Readings.Limit, nil))
	return v.readingsPanel(rows)
}

// readingRow is the height of a line of the table, px at scale 1.
const readingRow float32 = 26

func (v *View) readingsPanel(rows *fyne.Container) fyne.CanvasObject {
	actions := append(v.offer(widgets.Quiet, "readings", "watch", "Watch…"), v.offer(widgets.Quiet, "readings", "reading", "Log…")...)
	head := widgets.NewHeader("Readings", "", actions...).WithIcon("activity", theme.KindFind)
	return listed(widgets.NewHeadedPanel(head, scrolling(rows)).Ruled(), scrollLayout{rows: rows})
}
