package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Icon is a drawing of resources/icons in a colour token. In a Row its middle
// stands on the x-height of the texts beside it.
type Icon struct {
	widget.BaseWidget
	g *glyph
}

// NewIcon makes an icon; size is px at scale 1, theme.Icon being the usual one.
func NewIcon(name string, token fyne.ThemeColorName, size float32) *Icon {
	i := &Icon{g: newGlyph(name, token, size)}
	i.ExtendBaseWidget(i)
	return i
}

// Set changes drawing and colour; the same again repaints nothing. An empty
// name draws nothing but keeps the room.
func (i *Icon) Set(name string, token fyne.ThemeColorName) {
	if name == i.g.name && token == i.g.color {
		return
	}
	i.g.name, i.g.color = name, token
	i.Refresh()
}

// Baseline is the distance from the top to the baseline of the texts beside it.
func (i *Icon) Baseline() float32 {
	return round(theme.Px(i.g.size)/2 + theme.Body.Size()*xHeight/2)
}

// CreateRenderer implements fyne.Widget.
func (i *Icon) CreateRenderer() fyne.WidgetRenderer { return rendererOf(i) }

func (i *Icon) objects() []fyne.CanvasObject { return []fyne.CanvasObject{i.g.obj} }
func (i *Icon) restyle()                     { i.g.restyle() }
func (i *Icon) minSize() fyne.Size           { return fyne.NewSquareSize(theme.Px(i.g.size)) }

func (i *Icon) arrange(size fyne.Size) {
	i.g.putMiddle((size.Width-theme.Px(i.g.size))/2, size.Height/2)
}
