package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
)

// shape is a rectangle inside a widget, painted by colour tokens.
type shape struct {
	obj        *canvas.Rectangle
	fill, edge fyne.ThemeColorName
	width      float32 // of the edge, not scaled: hairlines stay hairlines
	radius     float32 // px at scale 1
}

func newShape(fill, edge fyne.ThemeColorName, width, radius float32) *shape {
	return &shape{obj: &canvas.Rectangle{}, fill: fill, edge: edge, width: width, radius: radius}
}

// paint sets fill and edge; it is drawn at the next restyle.
func (s *shape) paint(fill, edge fyne.ThemeColorName, width float32) {
	s.fill, s.edge, s.width = fill, edge, width
}

// restyle reads the theme again. A shape that would paint nothing is hidden,
// because every visible object costs time in every frame.
func (s *shape) restyle() {
	setVisible(s.obj, s.fill != theme.None || s.edge != theme.None)
	s.obj.FillColor = theme.Color(s.fill)
	s.obj.StrokeColor = theme.Color(s.edge)
	s.obj.StrokeWidth = s.width
	if s.edge == theme.None {
		s.obj.StrokeWidth = 0
	}
	s.obj.CornerRadius = theme.Px(s.radius)
	s.obj.Refresh()
}

func (s *shape) put(x, y, w, h float32) {
	s.obj.Move(fyne.NewPos(x, y))
	s.obj.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}
