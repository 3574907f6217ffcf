package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// A toast is one short line beside what the footer says: whatever was written,
// nothing of the incident is covered, nor when it was saved, where, and the zone.
func TestToastCoversNothingThatIsRead(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			r := desktest.Open(t, desktest.Options{Size: size, Scale: scale}).Tell(modeltest.Checkout(t, "14:18:52"))
			r.Key("log")
			r.Type("/note " + strings.Repeat("the pool is full ", 30))
			r.Press(fyne.KeyReturn)
			toast := toastOf(r)
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(toast)
			body := size.Height - theme.Px(24+theme.Gap8) // panels end here
			if at.Y < body || at.Y+toast.Size().Height > size.Height || !toast.Visible() {
				t.Errorf("%v, %g: it lies at %v, %v; the body ends at %v", size, scale, at, toast.Size(), body)
			}
			for _, text := range []string{"Saved 14:18:52", "warroom.db", "Times in UTC+02:00"} {
				if end := endOf(t, r, text); at.X < end {
					t.Errorf("%v, %g: it begins at %v and %q ends at %v", size, scale, at.X, text, end)
				}
			}
			if toast.Size().Width < theme.Px(320) {
				t.Errorf("%v, %g: it has only %v px", size, scale, toast.Size().Width)
			}
			if most := min(theme.Px(560), size.Width-2*theme.Px(theme.Gap16)); toast.Size().Width > most {
				t.Errorf("%v, %g: it is %v wide", size, scale, toast.Size().Width)
			}
		}
	}
}

// Nor does it cover file and zone where the team's policy has a mistake, or on home.
func TestToastLeavesFileAndZoneBesideAWarning(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}} {
		trouble := present.Mistakes("policy.toml", 1)
		r := desktest.Open(t, desktest.Options{Size: size, Trouble: trouble})
		r.Settle()
		for name, to := range map[string]func(){"home": func() {}, "an incident": func() { r.Tell(modeltest.Checkout(t, "14:18:52")); r.Desk.Run("sound") }} {
			to()
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(toastOf(r))
			for _, text := range []string{"policy.toml: 1", "warroom.db", "Times in UTC+0"} {
				if end := endOf(t, r, text); !toastOf(r).Visible() || at.X < end {
					t.Errorf("%v, %s: it begins at %v and %q ends at %v", size, name, at.X, text, end)
				}
			}
		}
	}
}

// endOf is where a text ends that is read in the window.
func endOf(t *testing.T, r *desktest.Rig, text string) (end float32) {
	t.Helper()
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if c, ok := o.(*canvas.Text); ok && strings.Contains(c.Text, text) {
			end = fyne.CurrentApp().Driver().AbsolutePositionForObject(c).X + c.MinSize().Width
		}
	})
	if end == 0 {
		t.Errorf("the window does not say %q", text)
	}
	return end
}

// What is wrong with the file stays to be read, too.
func TestToastLeavesAProblemToBeRead(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640), ReadOnly: true}).Tell(modeltest.Checkout(t, "14:18:52"))
	drop(r, "/shots/a picture with a long name.png")
	toast := toastOf(r)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(toast)
	if end := endOf(t, r, "This file can only be read; nothing is saved."); at.X < end || !toast.Visible() {
		t.Errorf("it begins at %v, the problem ends at %v", at.X, end)
	}
}

func toastOf(r *desktest.Rig) (toast *widgets.Toast) {
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if found, ok := o.(*widgets.Toast); ok {
			toast = found
		}
	})
	return toast
}
