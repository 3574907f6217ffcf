package wall

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
)

// sign is an icon.
type sign struct{ obj *canvas.Image }

func newSign() *sign { return &sign{&canvas.Image{FillMode: canvas.ImageFillContain}} }

// put draws an icon with its middle at y and returns its right end; without a
// name there is none.
func (s *sign) put(u unit, name string, token fyne.ThemeColorName, x, y, side float32) float32 {
	setVisible(s.obj, name != "")
	if name == "" {
		return x
	}
	px := u.px(side)
	if res := theme.TintedIcon(name, token, theme.Unscaled(px)); s.obj.Resource != res {
		s.obj.Resource = res
		s.obj.Refresh()
	}
	s.obj.Move(fyne.NewPos(x, float32(int(y-px/2+0.5))))
	s.obj.Resize(fyne.NewSquareSize(px))
	return x + px
}

// field is a coloured rectangle.
type field struct{ obj *canvas.Rectangle }

func newField() *field { return &field{canvas.NewRectangle(color.Transparent)} }

func (f *field) put(fill, edge fyne.ThemeColorName, edgeWidth, radius, x, y, w, h float32) {
	setVisible(f.obj, fill != theme.None || edge != theme.None)
	if c, e := theme.Color(fill), theme.Color(edge); f.obj.FillColor != c || f.obj.StrokeColor != e || f.obj.CornerRadius != radius {
		f.obj.FillColor, f.obj.StrokeColor, f.obj.CornerRadius, f.obj.StrokeWidth = c, e, radius, edgeWidth
		f.obj.Refresh()
	}
	f.obj.Move(fyne.NewPos(x, y))
	f.obj.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}

func setVisible(o fyne.CanvasObject, visible bool) {
	switch {
	case o.Visible() == visible:
	case visible:
		o.Show()
	default:
		o.Hide()
	}
}
