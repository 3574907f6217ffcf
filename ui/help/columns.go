package help

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model/logline"
	"warroom/ui/action"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The measures of the columns, px at scale 1.
const (
	lineHeight  float32 = 26
	cellGap     float32 = 8
	capsWidth   float32 = 100 // Ctrl Shift C
	keysWidth   float32 = 300
	formWidth   float32 = 206 // most forms in mono; a longer one wraps
	timeWidth   float32 = 166
	letterWidth float32 = 12
	// leastWide is where two columns of keys still leave the grammar its room.
	leastWide float32 = 1040
)

// columnsOf lays the sheet out: the keys in two columns, the times under the
// shorter, the grammar in the third. Where that is too narrow, all keys stand in
// one column; a column with nothing in it gives its place away.
func columnsOf(h present.Help, width float32) fyne.CanvasObject {
	keys := []*fyne.Container{widgets.NewColumn(0)}
	if width >= leastWide {
		keys = append(keys, widgets.NewColumn(0))
	}
	for _, g := range byNeed(h.Groups) {
		shortest(keys).Add(groupOf(g))
	}
	if len(h.Times) > 0 {
		shortest(keys).Add(formsOf("Times, anywhere in front", h.Times, keysWidth, timeWidth, 0))
	}
	var widths []float32
	var columns []fyne.CanvasObject
	rest := width
	for _, column := range keys {
		if len(column.Objects) > 0 {
			widths, columns = append(widths, keysWidth), append(columns, column)
			rest -= keysWidth + theme.Gap24
		}
	}
	if len(h.Forms) > 0 {
		columns = append(columns, formsOf("Log line: a slash word, or its blue letter and a space", h.Forms, rest, formWidth, letterWidth))
	}
	return widgets.NewColumns(theme.Gap24, append(widths, rest), columns...)
}

// byNeed puts first what is needed while an incident runs, so that it is in sight
// without scrolling; other groups keep their order behind it.
func byNeed(groups []present.HelpGroup) []present.HelpGroup {
	first := []action.Group{action.Anywhere, action.Incident, action.Incidents, action.Entries}
	rank := func(g present.HelpGroup) int {
		if i := slices.Index(first, action.Group(g.Title)); i >= 0 {
			return i
		}
		return len(first)
	}
	sorted := slices.Clone(groups)
	slices.SortStableFunc(sorted, func(a, b present.HelpGroup) int { return rank(a) - rank(b) })
	return sorted
}

// shortest is the column that takes the next group.
func shortest(columns []*fyne.Container) *fyne.Container {
	return slices.MinFunc(columns, func(a, b *fyne.Container) int { return int(a.MinSize().Height - b.MinSize().Height) })
}

func heading(text string) fyne.CanvasObject {
	return widgets.NewSized(0, lineHeight+2, widgets.NewText(theme.Label, theme.Text3, text))
}

func groupOf(g present.HelpGroup) fyne.CanvasObject {
	column := widgets.NewColumn(0, heading(g.Title))
	for _, k := range g.Keys {
		column.Add(widgets.NewSized(0, lineHeight, widgets.NewColumns(cellGap, []float32{capsWidth, 0},
			widgets.NewKeycaps(k.Caps...), widgets.NewShrinkingText(theme.Body, theme.Text2, k.Label))))
	}
	return widgets.NewPad(0, 0, theme.Gap12, 0, column)
}

// formsOf lists forms of the grammar with their meaning; the letter that does
// the same stands between them where the list has letters.
func formsOf(title string, rows []logline.Row, width, form, letter float32) fyne.CanvasObject {
	column := widgets.NewColumn(0, heading(title))
	meaning := width - form - cellGap
	if letter > 0 {
		meaning -= letter + cellGap
	}
	for _, r := range rows {
		widths := []float32{form, meaning}
		cells := []fyne.CanvasObject{
			widgets.NewParagraph(theme.Mono, theme.Text, r.Form).ForWidth(form),
			widgets.NewParagraph(theme.Body, theme.Text2, r.Meaning).ForWidth(meaning),
		}
		if letter > 0 {
			widths = []float32{form, letter, meaning}
			cells = []fyne.CanvasObject{cells[0], widgets.NewParagraph(theme.Mono, theme.Link, r.Letter).ForWidth(letter), cells[1]}
		}
		const between = lineHeight - 20 // of a line of body text
		column.Add(widgets.NewPad(between/2, 0, between/2, 0, widgets.NewColumns(cellGap, widths, cells...)))
	}
	return widgets.NewPad(0, 0, theme.Gap12, 0, column)
}
