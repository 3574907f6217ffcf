package widgets

import "fyne.io/fyne/v2"

// CanvasOf is the canvas that a part stands on, nil where it stands on none. Fyne
// knows that of a part from the first frame with it on. Who types ahead of the
// screen comes before that frame: what has the focus is found by that.
func CanvasOf(part fyne.CanvasObject) fyne.Canvas {
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(part); c != nil {
		return c
	}
	for _, w := range driver.AllWindows() {
		if any(w.Canvas().Focused()) == any(part) {
			return w.Canvas()
		}
	}
	return nil
}
