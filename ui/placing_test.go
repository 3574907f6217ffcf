package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// A toast is one short line over the footer: whatever was written, nothing of the
// incident is covered.
func TestToastCoversTheFooterAlone(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			r := desktest.Open(t, desktest.Options{Size: size, Scale: scale}).Tell(modeltest.Checkout(t, "14:18:52"))
			r.Key("log")
			r.Type("/note " + strings.Repeat("the pool is full ", 30))
			r.Press(fyne.KeyReturn)
			var toast *widgets.Toast
			desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
				if found, ok := o.(*widgets.Toast); ok {
					toast = found
				}
			})
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(toast)
			body := size.Height - theme.Px(24+theme.Gap8) // panels end here
			if at.Y < body || at.Y+toast.Size().Height > size.Height || !toast.Visible() {
				t.Errorf("%v, %g: it lies at %v, %v; the body ends at %v", size, scale, at, toast.Size(), body)
			}
			if most := min(theme.Px(560), size.Width-2*theme.Px(theme.Gap16)); toast.Size().Width > most {
				t.Errorf("%v, %g: it is %v wide", size, scale, toast.Size().Width)
			}
		}
	}
}
