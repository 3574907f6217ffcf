package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// surface is a row or a cell that can be pressed as a whole. A hint, such as
// what the press does, shows while the pointer or the keyboard is on it.
type surface struct {
	widgets.Press
	ground *widgets.Box
	stack  *fyne.Container
	hint   fyne.CanvasObject
}

func newSurface() *surface {
	s := &surface{ground: widgets.NewBox(theme.None, theme.None, theme.RadiusChip)}
	s.ground.SetEdgeWidth(2)
	s.stack = widgets.NewStack(s.ground)
	s.Extend(s)
	return s
}

// show changes what lies on the surface and what a press does.
func (s *surface) show(content, hint fyne.CanvasObject, onTapped func()) *surface {
	s.stack.Objects = []fyne.CanvasObject{s.ground, content}
	s.hint, s.OnTapped = hint, onTapped
	s.Refresh()
	return s
}

// CreateRenderer implements fyne.Widget.
func (s *surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.stack) }

// Refresh shows whether the pointer or the keyboard is on the surface.
func (s *surface) Refresh() {
	fill, edge := theme.None, theme.None
	if s.Hovered() && s.OnTapped != nil {
		fill = theme.Hover
	}
	if s.Focused() {
		edge = theme.Link
	}
	s.ground.SetColors(fill, edge)
	if s.hint != nil {
		if s.Hovered() || s.Focused() {
			s.hint.Show()
		} else {
			s.hint.Hide()
		}
	}
	s.stack.Refresh()
	s.BaseWidget.Refresh()
}
