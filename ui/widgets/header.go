package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Header is the head of a section or a panel, 36 px: icon, title, a note such as
// a count, and parts at the right.
type Header struct {
	widget.BaseWidget
	ground *shape
	icon   *glyph
	title  *label
	note   *label
	right  []fyne.CanvasObject
	pad    float32
	height float32
}

// NewHeader makes a header with parts at its right end, in reading order.
func NewHeader(title, note string, right ...fyne.CanvasObject) *Header {
	h := &Header{
		ground: newRectangle(theme.None, theme.None, 0, theme.RadiusPanel-1),
		icon:   newGlyph("", theme.Text2, theme.Icon),
		title:  newLabel(theme.Name, theme.Text, title),
		note:   newLabel(theme.Caption, theme.Text3, note),
		right:  right, pad: theme.Gap12, height: theme.RowStep,
	}
	h.ExtendBaseWidget(h)
	return h
}

// WithIcon puts an icon before the title and returns the header.
func (h *Header) WithIcon(name string, token fyne.ThemeColorName) *Header {
	h.icon.name, h.icon.color = name, token
	return h
}

// Sentence shows the note as a sentence in body size and returns the header.
func (h *Header) Sentence() *Header {
	h.note.role, h.note.color = theme.Body, theme.Text2
	return h
}

// Calm shows the title as plain text, for a panel with nothing to say, and
// returns the header.
func (h *Header) Calm() *Header {
	h.title.role, h.title.color = theme.Body, theme.Text2
	return h
}

// Flush takes the room at both ends away, for a header outside a panel.
func (h *Header) Flush() *Header {
	h.pad = 0
	return h
}

// Set changes title and note; the same again repaints nothing.
func (h *Header) Set(title, note string) {
	if title == h.title.full && note == h.note.full {
		return
	}
	h.title.say(title)
	h.note.say(note)
	h.Refresh()
}

// SetTone changes the colour of title and ground, as for red flags.
func (h *Header) SetTone(title, ground fyne.ThemeColorName) {
	if title != h.title.color || ground != h.ground.fill {
		h.title.color, h.ground.fill = title, ground
		h.Refresh()
	}
}

// CreateRenderer implements fyne.Widget.
func (h *Header) CreateRenderer() fyne.WidgetRenderer { return rendererOf(h) }

func (h *Header) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{h.ground.obj, h.icon.obj, h.title.obj, h.note.obj}
	return append(out, h.right...)
}

func (h *Header) restyle() {
	h.ground.restyle()
	h.ground.rect.CornerRadius = 0 // only the upper corners follow the panel
	h.ground.rect.TopLeftCornerRadius = theme.Px(h.ground.radius)
	h.ground.rect.TopRightCornerRadius = theme.Px(h.ground.radius)
	h.icon.restyle()
	h.title.restyle()
	h.note.restyle()
}

func (h *Header) minSize() fyne.Size {
	w := 2*theme.Px(h.pad) + h.title.width()
	if h.icon.name != "" {
		w += theme.Px(h.icon.size) + theme.Px(theme.Gap8)
	}
	for _, o := range visible(h.right) {
		w += o.MinSize().Width + theme.Px(theme.Gap8)
	}
	return fyne.NewSize(w, theme.Px(h.height))
}

func (h *Header) arrange(size fyne.Size) {
	gap, pad := theme.Px(theme.Gap8), theme.Px(h.pad)
	h.ground.put(0, 0, size.Width, size.Height)
	end := size.Width - pad
	shown := visible(h.right)
	for i := len(shown) - 1; i >= 0; i-- {
		least := shown[i].MinSize()
		end -= least.Width
		place(shown[i], end, round((size.Height-least.Height)/2), least.Width, least.Height)
		end -= gap
	}
	base, x := middleBase(size.Height, theme.Name), pad
	if h.icon.name != "" {
		x = h.icon.putMiddle(x, size.Height/2) + gap
	}
	x = h.title.put(x, base, end-x) + gap
	h.note.put(x, base, end-x)
}
