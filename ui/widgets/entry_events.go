package widgets

import "fyne.io/fyne/v2/driver/desktop"

// FocusGained implements fyne.Focusable.
func (e *Entry) FocusGained() {
	e.Entry.FocusGained()
	reveal(e)
	if e.OnFocus != nil {
		e.OnFocus(true)
	}
}

// FocusLost implements fyne.Focusable.
func (e *Entry) FocusLost() {
	e.Entry.FocusLost()
	e.shift = false
	if e.OnFocus != nil {
		e.OnFocus(false)
	}
}

// MouseIn implements desktop.Hoverable.
func (e *Entry) MouseIn(*desktop.MouseEvent) { e.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (e *Entry) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (e *Entry) MouseOut() { e.hover(false) }

func (e *Entry) hover(on bool) {
	if e.OnHover != nil {
		e.OnHover(on)
	}
}
