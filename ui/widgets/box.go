package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Box is a coloured ground with an optional outline and bar at its left, to lay
// under other objects with NewStack.
type Box struct {
	widget.BaseWidget
	ground *shape
	bar    *shape
	barW   float32
	width  float32 // 0 fills; else a hairline's thickness
	across bool
}

// NewBox makes a ground with that fill, a 1 px outline and a radius in px at
// scale 1. Either token may be theme.None.
func NewBox(fill, edge fyne.ThemeColorName, radius float32) *Box {
	b := &Box{ground: newShape(fill, edge, 1, radius), bar: newRectangle(theme.None, theme.None, 0, 0)}
	b.ExtendBaseWidget(b)
	return b
}

// NewHLine makes a horizontal hairline; NewVLine an upright one.
func NewHLine() *Box { return newHairline(true) }

// NewVLine makes an upright hairline.
func NewVLine() *Box { return newHairline(false) }

func newHairline(across bool) *Box {
	b := NewBox(theme.Line, theme.None, 0)
	b.width, b.across = 1, across
	return b
}

// NewStrip makes the band of a colour over the top of a window or dialog; height
// is px at scale 1.
func NewStrip(token fyne.ThemeColorName, height float32) *Box {
	b := NewBox(token, theme.None, 0)
	b.width, b.across = height, true
	return b
}

// WithBar adds a bar at the left inside edge, width px at scale 1.
func (b *Box) WithBar(token fyne.ThemeColorName, width float32) *Box {
	b.bar.fill, b.barW = token, width
	return b
}

// SetColors changes fill and outline.
func (b *Box) SetColors(fill, edge fyne.ThemeColorName) {
	if fill != b.ground.fill || edge != b.ground.edge {
		b.ground.fill, b.ground.edge = fill, edge
		b.Refresh()
	}
}

// SetEdgeWidth changes the width of the outline in px.
func (b *Box) SetEdgeWidth(n float32) {
	if n != b.ground.width {
		b.ground.width = n
		b.Refresh()
	}
}

// SetBar changes the colour of the bar.
func (b *Box) SetBar(token fyne.ThemeColorName) {
	if token != b.bar.fill {
		b.bar.fill = token
		b.Refresh()
	}
}

// CreateRenderer implements fyne.Widget.
func (b *Box) CreateRenderer() fyne.WidgetRenderer { return rendererOf(b) }

func (b *Box) objects() []fyne.CanvasObject {
	if b.barW == 0 {
		return []fyne.CanvasObject{b.ground.obj}
	}
	return []fyne.CanvasObject{b.ground.obj, b.bar.obj}
}

func (b *Box) restyle() {
	b.ground.restyle()
	b.bar.restyle()
	b.bar.rect.TopLeftCornerRadius = theme.Px(b.ground.radius)
	b.bar.rect.BottomLeftCornerRadius = theme.Px(b.ground.radius)
	canvas.Refresh(b.bar.obj)
}

func (b *Box) minSize() fyne.Size {
	n := max(theme.Px(b.width), b.width)
	switch b.width {
	case 0:
		return fyne.Size{}
	case 1: // hairlines are not scaled
		n = 1
	}
	if b.across {
		return fyne.NewSize(0, n)
	}
	return fyne.NewSize(n, 0)
}

func (b *Box) arrange(size fyne.Size) {
	b.ground.put(0, 0, size.Width, size.Height)
	b.bar.put(0, 0, theme.Px(b.barW), size.Height)
}
