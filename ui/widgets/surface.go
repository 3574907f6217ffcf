package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Surface is a row or a cell that can be pressed as a whole. A hint, such as
// what the press does, shows while the pointer or the keyboard is on it.
type Surface struct {
	Press
	ground *Box
	stack  *fyne.Container
	hint   fyne.CanvasObject
}

// NewSurface makes a surface on which nothing lies yet.
func NewSurface() *Surface {
	s := &Surface{ground: NewBox(theme.None, theme.None, theme.RadiusChip)}
	s.ground.SetEdgeWidth(2)
	s.stack = NewStack(s.ground)
	s.Extend(s)
	return s
}

// With changes what lies on the surface and what a press does; hint and onTapped
// may be nil.
func (s *Surface) With(content, hint fyne.CanvasObject, onTapped func()) *Surface {
	s.stack.Objects = []fyne.CanvasObject{s.ground, content}
	s.hint, s.OnTapped = hint, onTapped
	s.Refresh()
	return s
}

// NewLink is a few words that lead somewhere.
func NewLink(words string, onTapped func()) *Surface {
	return NewSurface().With(NewPad(0, theme.Gap4, 0, theme.Gap4, NewText(theme.Caption, theme.Link, words)), nil, onTapped)
}

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.stack) }

// Refresh shows whether the pointer or the keyboard is on the surface.
func (s *Surface) Refresh() {
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
