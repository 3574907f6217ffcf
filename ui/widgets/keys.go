package widgets

import "fyne.io/fyne/v2"

// KeySink takes a key that a focused part does not use itself, and tells whether
// it used it. Every focusable part of this package has one, nil by default.
type KeySink func(*fyne.KeyEvent) bool

// KeyTaker is an overlay that wants the keys its focused part did not use, such
// as a dialog, which closes on Esc.
type KeyTaker interface {
	// TakeKey tells whether the key was used.
	TakeKey(*fyne.KeyEvent) bool
}

// ForwardKey hands on a key that the focused part does not use: first to the
// part's own sink, then to the overlay on top, then to the canvas handler
// (Canvas.SetOnTypedKey), where the window's dispatcher for Esc and F-keys sits.
// Fyne itself ends every key at the focused part.
func ForwardKey(from fyne.CanvasObject, sink KeySink, key *fyne.KeyEvent) {
	if sink != nil && sink(key) {
		return
	}
	c := CanvasOf(from)
	if c == nil || OverlayTakes(c, key) {
		return
	}
	if handler := c.OnTypedKey(); handler != nil {
		handler(key)
	}
}

// OverlayTakes offers a key to the overlay on top. While one is open it keeps
// every key from what lies below, so the answer is true even where it did not
// use the key. A window's own key handler asks this first.
func OverlayTakes(c fyne.Canvas, key *fyne.KeyEvent) bool {
	top := c.Overlays().Top()
	if top == nil {
		return false
	}
	if t, ok := top.(KeyTaker); ok {
		t.TakeKey(key)
	}
	return true
}

// CloseOverlays closes the sheets and the menus over a window, the one on top first,
// as Esc does. It tells false where something else lies there, such as a dialog of the
// toolkit, which stays with all below it.
func CloseOverlays(c fyne.Canvas) bool {
	for top := c.Overlays().Top(); top != nil; top = c.Overlays().Top() {
		over, closes := top.(interface{ Close() })
		if !closes {
			return false
		}
		if over.Close(); c.Overlays().Top() == top {
			return false
		}
	}
	return true
}

func isEnter(key *fyne.KeyEvent) bool {
	return key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter
}
