package postmortem_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// TestEveryTextSizeFitsEveryWindow: the screen needs no more than the window has,
// and no text of the rail stands on another.
func TestEveryTextSizeFitsEveryWindow(t *testing.T) {
	for _, window := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			t.Run(fmt.Sprintf("%.0f at %v", window.Width, scale), func(t *testing.T) {
				size := fyne.NewSize(window.Width, window.Height-132*scale)
				d := newDesk(t, written(t, 3), theme.Light, scale, size)
				if least := d.view.Object().MinSize(); least.Width > size.Width || least.Height > size.Height {
					t.Errorf("the screen needs %v, the window has %v", least, size)
				}
				below := float32(0)
				for _, text := range railTexts(d) {
					top := fyne.CurrentApp().Driver().AbsolutePositionForObject(text).Y
					if top < below-1 {
						t.Errorf("%q stands at %.0f, on what ends at %.0f", text.Text(), top, below)
					}
					below = max(below, top+text.MinSize().Height*0.8) // the line, without its leading
					if below > size.Height {
						t.Errorf("%q ends at %.0f, below the window", text.Text(), below)
					}
				}
			})
		}
	}
}

// railTexts are the first text of each line of the left column, from the top.
func railTexts(d *desk) []*widgets.Text {
	var out []*widgets.Text
	last := float32(-1)
	desktest.Walk(d.view.Object().(*fyne.Container).Objects[0], func(o fyne.CanvasObject) {
		if text, ok := o.(*widgets.Text); ok && text.Text() != "" {
			if y := fyne.CurrentApp().Driver().AbsolutePositionForObject(text).Y; y != last {
				out, last = append(out, text), y
			}
		}
	})
	return out
}
