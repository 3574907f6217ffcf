package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
)

// shape is a rectangle inside a widget, painted by colour tokens. It is a plain
// one wherever that will do (plain.go), else Fyne's own.
type shape struct {
	obj        fyne.CanvasObject // what is drawn: rect or plain
	rect       *canvas.Rectangle
	plain      *plate
	fill, edge fyne.ThemeColorName
	width      float32 // of the edge, not scaled: hairlines stay hairlines
	radius     float32 // px at scale 1
}

// newShape makes a rectangle whose four corners are alike.
func newShape(fill, edge fyne.ThemeColorName, width, radius float32) *shape {
	if !drawsShaders() {
		return newRectangle(fill, edge, width, radius)
	}
	plain := newPlate()
	return &shape{obj: plain.box, plain: plain, fill: fill, edge: edge, width: width, radius: radius}
}

// newRectangle makes one of Fyne's own, which can throw a shadow and have each
// corner otherwise.
func newRectangle(fill, edge fyne.ThemeColorName, width, radius float32) *shape {
	rect := &canvas.Rectangle{}
	return &shape{obj: rect, rect: rect, fill: fill, edge: edge, width: width, radius: radius}
}

// paint sets fill and edge; it is drawn at the next restyle.
func (s *shape) paint(fill, edge fyne.ThemeColorName, width float32) {
	s.fill, s.edge, s.width = fill, edge, width
}

// restyle reads the theme again. A shape that would paint nothing is hidden,
// because every visible object costs time in every frame.
func (s *shape) restyle() {
	SetVisible(s.obj, s.fill != theme.None || s.edge != theme.None)
	width := s.width
	if s.edge == theme.None {
		width = 0
	}
	if s.plain != nil {
		s.plain.paint(inkOf(theme.Color(s.fill), theme.Color(s.edge), width), theme.Px(s.radius))
		return
	}
	s.rect.FillColor = theme.Color(s.fill)
	s.rect.StrokeColor = theme.Color(s.edge)
	s.rect.StrokeWidth = width
	s.rect.CornerRadius = theme.Px(s.radius)
	s.rect.Refresh()
}

func (s *shape) put(x, y, w, h float32) {
	at, size := fyne.NewPos(x, y), fyne.NewSize(max(w, 0), max(h, 0))
	if s.plain != nil {
		s.plain.put(at, size)
		return
	}
	s.obj.Move(at)
	s.obj.Resize(size)
}
