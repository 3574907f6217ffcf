package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// ChipLook is what a chip shows: glyph and text, so that the colour is never
// alone. Fill and Edge may be theme.None.
type ChipLook struct {
	Fill, On, Edge fyne.ThemeColorName
	Bare           fyne.ThemeColorName // colour of the glyph in ChipBare; None takes On
	Glyph          string              // a name of resources/icons
	Text           string
	EdgeWidth      float32 // px; 0 is 1
}

// ChipSize is one of the sizes that the style knows.
type ChipSize int

// The sizes, by their height in px.
const (
	Chip28   ChipSize = iota // cards
	Chip40                   // header
	Chip20                   // inline
	Chip80                   // wall
	ChipBare                 // glyph and text without a box, for tables
)

type chipFace struct {
	height, icon, padding, gap, radius float32
	role                               theme.Role
}

var chipFaces = [...]chipFace{
	Chip28:   {28, 16, 8, 6, theme.RadiusChip, theme.Name},
	Chip40:   {40, 22, 10, 8, theme.RadiusButton, theme.Chip},
	Chip20:   {20, 12, 4, 4, 3, theme.Label},
	Chip80:   {80, 44, 22, 18, theme.RadiusPanel, theme.Wall56},
	ChipBare: {20, 12, 0, 6, 0, theme.Name},
}

// Chip is a glyph and a short text on a coloured ground.
type Chip struct {
	widget.BaseWidget
	look ChipLook
	size ChipSize
	box  *shape
	icon *glyph
	text *label
}

// NewChip makes a chip.
func NewChip(size ChipSize, look ChipLook) *Chip {
	f := chipFaces[size]
	c := &Chip{
		look: look, size: size,
		box:  newShape(theme.None, theme.None, 1, f.radius),
		icon: newGlyph("", theme.Text, f.icon),
		text: newLabel(f.role, theme.Text, ""),
	}
	c.ExtendBaseWidget(c)
	return c
}

// SetLook changes what the chip shows; the same again repaints nothing.
func (c *Chip) SetLook(look ChipLook) {
	if look != c.look {
		c.look = look
		c.Refresh()
	}
}

// Baseline is the distance from the top to the baseline of the text.
func (c *Chip) Baseline() float32 {
	f := chipFaces[c.size]
	return middleBase(theme.Px(f.height), f.role)
}

// CreateRenderer implements fyne.Widget.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer { return rendererOf(c) }

func (c *Chip) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{c.box.obj, c.icon.obj, c.text.obj}
}

func (c *Chip) restyle() {
	c.icon.name, c.icon.color = c.look.Glyph, c.look.On
	c.text.color = c.look.On
	c.text.say(c.look.Text)
	if c.size == ChipBare {
		c.box.paint(theme.None, theme.None, 0)
		c.text.color = theme.Text
		if c.look.Bare != "" && c.look.Bare != theme.None {
			c.icon.color = c.look.Bare
		}
	} else {
		c.box.paint(c.look.Fill, c.look.Edge, max(c.look.EdgeWidth, 1))
	}
	c.box.restyle()
	c.icon.restyle()
	c.text.restyle()
}

func (c *Chip) minSize() fyne.Size {
	f := chipFaces[c.size]
	w := 2*theme.Px(f.padding) + theme.Px(f.icon) + theme.Px(f.gap) + c.textWidth()
	return fyne.NewSize(up(w), theme.Px(f.height))
}

// textWidth measures the look, not the label: a minimum may be asked before the
// first restyle.
func (c *Chip) textWidth() float32 { return textWidth(c.look.Text, chipFaces[c.size].role) }

func (c *Chip) arrange(size fyne.Size) {
	f := chipFaces[c.size]
	h := theme.Px(f.height)
	top := (size.Height - h) / 2
	c.box.put(0, top, size.Width, h)
	x := c.icon.putMiddle(theme.Px(f.padding), top+h/2) + theme.Px(f.gap)
	c.text.put(x, top+middleBase(h, f.role), size.Width-x)
}
