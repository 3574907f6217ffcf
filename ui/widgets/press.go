package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Press is the behaviour of everything that can be pressed: pointer, focus,
// Enter and Space. A part embeds it, calls Extend and paints its state.
type Press struct {
	widget.BaseWidget
	// OnTapped is what a press does.
	OnTapped func()
	// OnPointed is told that the pointer or the keyboard came to the part or left
	// it; Hovered and Focused say which.
	OnPointed func()
	// OnRune takes a letter that is typed here and presses nothing; nil ignores it.
	OnRune func(r rune)
	// Keys takes what the part does not use; nil forwards to the window.
	Keys KeySink

	me                                  fyne.Widget
	hovered, pressed, focused, disabled bool
}

// Extend makes the behaviour that of the widget that embeds it; its constructor
// calls it, in place of ExtendBaseWidget.
func (p *Press) Extend(me fyne.Widget) {
	p.me = me
	p.ExtendBaseWidget(me)
}

// Hovered tells whether the pointer is on the part.
func (p *Press) Hovered() bool { return p.hovered }

// Focused tells whether keys go to the part.
func (p *Press) Focused() bool { return p.focused }

// Tapped implements fyne.Tappable.
func (p *Press) Tapped(*fyne.PointEvent) {
	if p.disabled {
		return
	}
	p.requestFocus()
	p.press()
}

func (p *Press) press() {
	if !p.disabled && p.OnTapped != nil {
		p.OnTapped()
	}
}

// requestFocus is needed because Fyne takes the focus away on a click but does
// not give it to the part that was clicked.
func (p *Press) requestFocus() {
	f, ok := p.me.(fyne.Focusable)
	if !ok {
		return
	}
	if c := CanvasOf(p.me); c != nil {
		c.Focus(f)
	}
}

// FocusGained implements fyne.Focusable.
func (p *Press) FocusGained() {
	p.point(&p.focused, true)
	reveal(p.me)
}

// FocusLost implements fyne.Focusable.
func (p *Press) FocusLost() { p.point(&p.focused, false) }

// TypedRune implements fyne.Focusable. Space presses here and not in TypedKey:
// if the press moved the focus, the rune that follows the key would be typed
// into the field that has it now.
func (p *Press) TypedRune(r rune) {
	switch {
	case r == ' ':
		p.press()
	case p.OnRune != nil:
		p.OnRune(r)
	}
}

// TypedKey implements fyne.Focusable.
func (p *Press) TypedKey(key *fyne.KeyEvent) {
	switch {
	case isEnter(key):
		p.press()
	case key.Name == fyne.KeySpace: // comes as a rune, too
	default:
		ForwardKey(p.me, p.Keys, key)
	}
}

// MouseIn implements desktop.Hoverable.
func (p *Press) MouseIn(*desktop.MouseEvent) { p.point(&p.hovered, true) }

// MouseMoved implements desktop.Hoverable.
func (p *Press) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (p *Press) MouseOut() {
	p.pressed = false
	p.point(&p.hovered, false)
}

// MouseDown implements desktop.Mouseable.
func (p *Press) MouseDown(*desktop.MouseEvent) { p.change(&p.pressed, true) }

// MouseUp implements desktop.Mouseable.
func (p *Press) MouseUp(*desktop.MouseEvent) { p.change(&p.pressed, false) }

// Disable implements fyne.Disableable. The reason belongs beside the part.
func (p *Press) Disable() { p.change(&p.disabled, true) }

// Enable implements fyne.Disableable.
func (p *Press) Enable() { p.change(&p.disabled, false) }

// Disabled implements fyne.Disableable.
func (p *Press) Disabled() bool { return p.disabled }

func (p *Press) point(state *bool, to bool) {
	p.change(state, to)
	if p.OnPointed != nil {
		p.OnPointed()
	}
}

func (p *Press) change(state *bool, to bool) {
	if *state != to {
		*state = to
		p.Refresh()
	}
}
