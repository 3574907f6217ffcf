package widgets

import "fyne.io/fyne/v2"

// SetVisible calls Show and Hide only on a change: both repaint the window.
func SetVisible(o fyne.CanvasObject, on bool) {
	switch {
	case o.Visible() == on:
	case on:
		o.Show()
	default:
		o.Hide()
	}
}
