package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Weight is how loud a button is.
type Weight int

// The weights. One Primary on a screen: the next thing.
const (
	Secondary Weight = iota
	Primary
	Quiet // no fill: allowed, not offered
)

// Button is a verb that can be pressed with the pointer, Enter or Space. Make
// it with a New… function and change it with the chained setters before it is
// shown, or with the Set… methods at any time.
type Button struct {
	Press
	weight   Weight
	height   float32
	minWidth float32
	wide     bool
	chevron  bool
	onRaised bool
	buttonParts
}

type buttonParts struct {
	ring, box   *shape
	icon, arrow *glyph
	text        *label
	keys        *caps
}

// NewButton makes a button of 28 px.
func NewButton(weight Weight, text string, onTapped func()) *Button {
	b := &Button{
		weight: weight, height: theme.RowLine,
		buttonParts: buttonParts{
			ring:  newShape(theme.None, theme.None, 2, theme.RadiusButton+ringGap),
			box:   newShape(theme.None, theme.None, 1, theme.RadiusButton),
			icon:  newGlyph("", theme.Text, theme.Icon),
			text:  newLabel(theme.Body, theme.Text, text),
			arrow: newGlyph("", theme.Text3, 14),
			keys:  newCaps(theme.Text2, theme.Edge),
		},
	}
	b.OnTapped = onTapped
	b.Extend(b)
	return b
}

// NewPrimary makes the one filled button of a screen.
func NewPrimary(text string, onTapped func()) *Button { return NewButton(Primary, text, onTapped) }

// NewSecondary makes a button with the raised ground.
func NewSecondary(text string, onTapped func()) *Button { return NewButton(Secondary, text, onTapped) }

// NewQuiet makes a button without ground.
func NewQuiet(text string, onTapped func()) *Button { return NewButton(Quiet, text, onTapped) }

// WithIcon puts an icon before the text and returns the button.
func (b *Button) WithIcon(name string) *Button {
	b.icon.name = name
	return b
}

// WithKeys shows the shortcut as keycaps behind the text and returns the button.
// It only shows: the action itself stands in the window's table of shortcuts.
func (b *Button) WithKeys(keys ...string) *Button {
	b.keys.set(keys)
	return b
}

// Tall makes the button 36 px high, as in forms, and returns it.
func (b *Button) Tall() *Button {
	b.height = theme.RowStep
	return b
}

// Wide makes the button take the whole width, its content in the middle.
func (b *Button) Wide() *Button {
	b.wide = true
	return b
}

// OnRaised tells that a secondary button lies on a raised ground, where it needs
// the next lighter one, and returns the button.
func (b *Button) OnRaised(on bool) *Button {
	if b.onRaised != on {
		b.onRaised = on
		b.Refresh()
	}
	return b
}

// MinWidth sets the least width in px at scale 1 and returns the button.
func (b *Button) MinWidth(n float32) *Button {
	b.minWidth = n
	return b
}

// SetText changes the text; the same again repaints nothing.
func (b *Button) SetText(text string) {
	if text != b.text.full {
		b.text.say(text)
		b.Refresh()
	}
}

// Text is what stands on the button.
func (b *Button) Text() string { return b.text.full }

// SetWeight changes how loud the button is.
func (b *Button) SetWeight(w Weight) {
	if w != b.weight {
		b.weight = w
		b.Refresh()
	}
}

// SetIcon changes the icon; "" removes it.
func (b *Button) SetIcon(name string) {
	if name != b.icon.name {
		b.icon.name = name
		b.Refresh()
	}
}

// SetDisabled disables or enables the button. The reason belongs beside it, as a
// text in theme.Text3.
func (b *Button) SetDisabled(disabled bool) { b.change(&b.disabled, disabled) }

// Baseline is the distance from the top to the baseline of the text.
func (b *Button) Baseline() float32 { return middleBase(theme.Px(b.height), theme.Body) }

func (b *Button) takesRest() bool { return b.wide }

// CreateRenderer implements fyne.Widget.
func (b *Button) CreateRenderer() fyne.WidgetRenderer { return rendererOf(b) }

func (b *Button) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{b.ring.obj, b.box.obj, b.icon.obj, b.text.obj, b.arrow.obj}
	return append(out, b.keys.objects()...)
}
