package home

import (
	"slices"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Two incidents have cards. More, or a narrow window, have a line each, so that
// what is owed keeps its place.
const (
	mostCards = 2
	runHeight = theme.RowStep
)

func (v *View) bindRun(i int, row *widgets.TableRow) {
	if i >= len(v.shown.Open) {
		return
	}
	c := v.shown.Open[i]
	look := severity.Short(c.Severity)
	cells := []widgets.Cell{{Text: look.Text, Bold: true, Icon: look.Glyph, Tint: look.Bare}, {Text: c.Title, Bold: true}}
	for _, f := range c.Facts {
		cells = append(cells, widgets.Cell{Text: f.Value, Color: valueTint(f.Tone), Bold: f.Tone == present.ToneOver})
	}
	row.SetRow(append(cells, widgets.Cell{Text: c.Elapsed, Bold: true})...)
	row.OnOpen = func() { v.on.Run("open:" + c.ID) }
}

// showRuns brings the lines up to date; their outline is red where one of them
// needs somebody.
func (v *View) showRuns(before []present.OpenCard) {
	edge := theme.Line
	for _, c := range v.shown.Open {
		if c.Urgent {
			edge = theme.EdgeOver
		}
	}
	v.runsPanel.SetColors(theme.Surface, edge)
	if slices.EqualFunc(before, v.shown.Open, sameCard) {
		return
	}
	v.nameLead()
	current := v.runs.Current()
	v.runs.SetCount(len(v.shown.Open))
	if current < 0 || current >= len(before) {
		return
	}
	// The keyboard stays on the incident, not on the line: Enter must not open another.
	if now := slices.IndexFunc(v.shown.Open, func(c present.OpenCard) bool { return c.ID == before[current].ID }); now >= 0 {
		v.runs.Mark(now)
	}
}

// nameLead names the column of those who lead as the policy of the first incident
// does.
func (v *View) nameLead() {
	if len(v.shown.Open) == 0 || len(v.shown.Open[0].Facts) == 0 {
		return
	}
	if c := &v.tables.runs.shown[leadColumn]; c.Title != v.shown.Open[0].Facts[0].Label {
		c.Title = v.shown.Open[0].Facts[0].Label
		v.runsHead.SetTitles(v.tables.runs.titles()...)
	}
}

func sameCard(a, b present.OpenCard) bool {
	return a.ID == b.ID && a.Severity == b.Severity && a.Title == b.Title && a.Elapsed == b.Elapsed && a.Urgent == b.Urgent &&
		slices.Equal(a.Facts, b.Facts)
}
