package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// readings is the table of what watched signals read. The limits stand in its head,
// which does not scroll: without them no value says anything.
func (v *View) readings(s Scene) fyne.CanvasObject {
	if len(s.Readings.Names) == 0 {
		none := widgets.NewColumn(0, widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12,
			widgets.NewParagraph(theme.Body, theme.Text3, "No signal is watched. Name one with the limit it has to keep: /watch 5xx < 1 %").ForWidth(300)))
		return listed(v.readingsPanel(scrolling(none)), scrollLayout{rows: none})
	}
	widths := v.readingWidths(len(s.Readings.Names))
	head := []fyne.CanvasObject{widgets.NewText(theme.Caption, theme.Text3, "Time")}
	for i, name := range s.Readings.Names {
		over := widgets.NewRow(theme.Gap4, widgets.NewShrinkingText(theme.Caption, theme.Text3, name).Align(fyne.TextAlignTrailing))
		if limit := s.Readings.Limit[i]; limit != "" {
			over.Add(widgets.NewText(theme.Caption, theme.Text2, limit))
		}
		head = append(head, over)
	}
	rows := widgets.NewColumn(0)
	for _, r := range s.Readings.Rows {
		cells := []fyne.CanvasObject{widgets.NewShrinkingText(theme.Body, theme.Text3, r.Time)}
		for i, value := range r.Values {
			color := theme.Text
			switch {
			case r.Over[i]:
				color = theme.Over
			case value == "":
				value, color = "not read", theme.Text3
			}
			cells = append(cells, widgets.NewShrinkingText(theme.Body, color, value).Align(fyne.TextAlignTrailing))
		}
		rows.Add(readingLine(widths, cells))
	}
	if len(s.Readings.Rows) == 0 {
		rows.Add(readingLine([]float32{0}, []fyne.CanvasObject{widgets.NewShrinkingText(theme.Body, theme.Text3, "No reading yet.")}))
	}
	body := headed(readingLine(widths, head), widgets.NewPad(0, 0, theme.Gap8, 0, scrolling(rows)))
	return listed(v.readingsPanel(body), scrollLayout{rows: rows})
}

// The sizes of the table, px at scale 1.
const (
	readingRow   float32 = 26
	readingTime  float32 = 92 // a time of another day has its date
	readingLeast float32 = 64
	readingMost  float32 = 132
)

// readingWidths shares the width of the column among the signals; the time takes what
// is left.
func (v *View) readingWidths(n int) []float32 {
	room := v.wide/theme.Px(100)*100 - 2*theme.Gap12 - readingTime
	each := min(max(room/float32(n)-theme.Gap8, readingLeast), readingMost)
	widths := []float32{0}
	for range n {
		widths = append(widths, each)
	}
	return widths
}

func readingLine(widths []float32, cells []fyne.CanvasObject) fyne.CanvasObject {
	return widgets.NewSized(0, readingRow, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, cells...)))
}

func (v *View) readingsPanel(body fyne.CanvasObject) fyne.CanvasObject {
	actions := append(v.offer(widgets.Quiet, "readings", "watch", "Watch…"), v.offer(widgets.Quiet, "readings", "reading", "Log…")...)
	head := widgets.NewHeader("Readings", "", actions...).WithIcon("activity", theme.KindFind)
	return widgets.NewHeadedPanel(head, body).Ruled()
}
