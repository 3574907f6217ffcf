package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

const (
	capHeight  float32 = 18
	capGap     float32 = 3
	capPadding float32 = 5
)

// caps draws a key combination inside a widget, one cap a key.
type caps struct {
	keys       []string
	text, edge fyne.ThemeColorName
	height     float32
	boxes      []*shape
	labels     []*label
}

func newCaps(text, edge fyne.ThemeColorName, keys ...string) *caps {
	c := &caps{text: text, edge: edge, height: capHeight}
	c.set(keys)
	return c
}

func (c *caps) set(keys []string) {
	c.keys, c.boxes, c.labels = keys, nil, nil
	for _, k := range keys {
		c.boxes = append(c.boxes, newShape(theme.None, c.edge, 1, theme.RadiusChip))
		c.labels = append(c.labels, newLabel(theme.Caption, c.text, k))
	}
}

func (c *caps) objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, 2*len(c.boxes))
	for i := range c.boxes {
		out = append(out, c.boxes[i].obj, c.labels[i].obj)
	}
	return out
}

func (c *caps) restyle() {
	for i := range c.boxes {
		c.boxes[i].edge, c.labels[i].color = c.edge, c.text
		c.boxes[i].restyle()
		c.labels[i].restyle()
	}
}

func (c *caps) capWidth(i int) float32 {
	return max(round(c.labels[i].width()+2*theme.Px(capPadding)), theme.Px(16))
}

func (c *caps) width() float32 {
	if len(c.labels) == 0 {
		return 0
	}
	w := theme.Px(capGap) * float32(len(c.labels)-1)
	for i := range c.labels {
		w += c.capWidth(i)
	}
	return w
}

// put places the caps with their middle at y.
func (c *caps) put(x, y float32) {
	h := theme.Px(c.height)
	top := round(y - h/2)
	x = round(x)
	for i := range c.boxes {
		w := c.capWidth(i)
		c.boxes[i].put(x, top, w, h)
		c.labels[i].putMiddle(x, top+middleBase(h, theme.Caption), w)
		x += w + theme.Px(capGap)
	}
}

// Keycaps shows a key combination, one cap a key: NewKeycaps("Ctrl", "Enter").
type Keycaps struct {
	widget.BaseWidget
	caps *caps
}

// NewKeycaps makes caps of 18 px with the outline of fields.
func NewKeycaps(keys ...string) *Keycaps {
	k := &Keycaps{caps: newCaps(theme.Text2, theme.Edge, keys...)}
	k.ExtendBaseWidget(k)
	return k
}

// NewFooterKeycaps makes the quieter caps of the footer: 17 px, hairlines.
func NewFooterKeycaps(keys ...string) *Keycaps {
	k := &Keycaps{caps: newCaps(theme.Text2, theme.Line, keys...)}
	k.caps.height = 17
	k.ExtendBaseWidget(k)
	return k
}

// SetKeys changes the combination.
func (k *Keycaps) SetKeys(keys ...string) {
	k.caps.set(keys)
	k.Refresh()
}

// Baseline is the distance from the top to the baseline of the keys' names.
func (k *Keycaps) Baseline() float32 { return middleBase(theme.Px(k.caps.height), theme.Caption) }

// CreateRenderer implements fyne.Widget.
func (k *Keycaps) CreateRenderer() fyne.WidgetRenderer { return rendererOf(k) }

func (k *Keycaps) objects() []fyne.CanvasObject { return k.caps.objects() }
func (k *Keycaps) restyle()                     { k.caps.restyle() }
func (k *Keycaps) arrange(size fyne.Size)       { k.caps.put(0, size.Height/2) }

func (k *Keycaps) minSize() fyne.Size {
	return fyne.NewSize(k.caps.width(), theme.Px(k.caps.height))
}
