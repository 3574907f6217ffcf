package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// stepCell is a step in a strip: icon, name, and under it what it gave.
type stepCell struct {
	widgets.Press
	ground  *widgets.Box
	content *fyne.Container
}

var cellIcons = map[model.StepState]struct {
	name string
	tint fyne.ThemeColorName
}{
	model.StepOpen: {"circle", theme.Edge}, model.StepRunning: {"half-disc", theme.Link}, model.StepDone: {"circle-check", theme.Met},
	model.StepNoEffect: {"circle-x", theme.Over}, model.StepNA: {"circle-minus", theme.Text3},
}

func newStepCell(c present.Cell, onTapped func()) *stepCell {
	icon := cellIcons[c.State]
	s := &stepCell{ground: widgets.NewBox(theme.None, theme.None, 0)}
	text := widgets.NewColumn(2, widgets.NewText(theme.Name, theme.Text, c.Name), widgets.NewShrinkingText(theme.Caption, theme.Text2, c.Result))
	s.content = widgets.NewStack(s.ground, widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap8, theme.Gap12,
		widgets.NewColumns(theme.Gap8, []float32{theme.Icon, 0}, widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewIcon(icon.name, icon.tint, theme.Icon))), text)))
	s.OnTapped = onTapped
	s.Extend(s)
	return s
}

// CreateRenderer implements fyne.Widget.
func (s *stepCell) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.content) }

// Refresh shows whether the pointer or the keyboard is on the cell.
func (s *stepCell) Refresh() {
	fill, edge := theme.None, theme.None
	if s.Hovered() {
		fill = theme.Hover
	}
	if s.Focused() {
		edge = theme.Link
	}
	s.ground.SetColors(fill, edge)
	s.BaseWidget.Refresh()
}
