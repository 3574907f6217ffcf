package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Shape is a rectangle for a view that paints itself in sizes of its own, as the
// wall does. It is of the kind that the widgets are made of.
type Shape struct {
	shape *shape
	drawn painting
}

// painting is what was painted last.
type painting struct {
	fill, edge    color.Color
	width, radius float32
}

// NewShape makes one that paints nothing yet.
func NewShape() *Shape { return &Shape{shape: newShape(theme.None, theme.None, 0, 0)} }

// Object is what is drawn.
func (s *Shape) Object() fyne.CanvasObject { return s.shape.obj }

// Put paints and places it; all sizes are px. The same again repaints nothing, also
// where it lies elsewhere; another theme does.
func (s *Shape) Put(fill, edge fyne.ThemeColorName, width, radius, x, y, w, h float32) {
	s.shape.paint(fill, edge, width)
	s.shape.radius = theme.Unscaled(radius)
	if now := (painting{theme.Color(fill), theme.Color(edge), width, radius}); now != s.drawn {
		s.drawn = now
		s.shape.restyle()
	}
	s.shape.put(x, y, w, h)
}

// Sign is an icon for such a view.
type Sign struct{ glyph *glyph }

// NewSign makes one that draws nothing yet.
func NewSign() *Sign { return &Sign{newGlyph("", theme.None, 0)} }

// Object is what is drawn.
func (s *Sign) Object() fyne.CanvasObject { return s.glyph.obj }

// Put draws an icon of that side with its middle at y and returns its right end,
// all px; without a name there is none.
func (s *Sign) Put(name string, token fyne.ThemeColorName, x, y, side float32) float32 {
	s.glyph.name, s.glyph.color, s.glyph.size = name, token, theme.Unscaled(side)
	s.glyph.restyle()
	if name == "" {
		return x
	}
	return s.glyph.putMiddle(x, y)
}
