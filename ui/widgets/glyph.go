package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
)

// glyph is an icon inside a widget, by name and colour token.
type glyph struct {
	obj   *canvas.Image
	name  string
	color fyne.ThemeColorName
	size  float32
}

func newGlyph(name string, token fyne.ThemeColorName, size float32) *glyph {
	g := &glyph{obj: &canvas.Image{FillMode: canvas.ImageFillContain}, name: name, color: token, size: size}
	return g
}

// restyle reads the theme again. An unchanged icon is left alone: refreshing an
// image parses its SVG anew.
func (g *glyph) restyle() {
	SetVisible(g.obj, g.name != "")
	if g.name == "" {
		return
	}
	res := theme.TintedIcon(g.name, g.color, g.size)
	if g.obj.Resource == res {
		return
	}
	g.obj.Resource = res
	g.obj.Refresh()
}

// put places the icon with its middle on the x-height of a text of that role
// that stands on the baseline, and returns its right end.
func (g *glyph) put(x, base float32, role theme.Role) float32 {
	return g.putMiddle(x, base-role.Size()*xHeight/2)
}

// putMiddle places the icon with its middle at y and returns its right end.
func (g *glyph) putMiddle(x, y float32) float32 {
	side := theme.Px(g.size)
	g.obj.Move(fyne.NewPos(round(x), round(y-side/2)))
	g.obj.Resize(fyne.NewSquareSize(side))
	return x + side
}
