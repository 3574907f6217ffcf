package declare_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// An incident that sounds alike is a hint with a way there; it blocks nothing.
func TestSimilarIncidentIsOffered(t *testing.T) {
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), usual)
	if says(r, "Open it") {
		t.Error("it offers what does not sound alike")
	}
	r.typed("Checkout is slow")
	if !says(r, "Looks like Checkout times out") || !says(r, "Open it") {
		t.Error("it does not say what sounds alike")
	}
	r.key(fyne.KeyReturn)
	if len(r.declared) != 1 || len(r.opened) != 0 {
		t.Errorf("Enter declared %v and opened %v", r.declared, r.opened)
	}
	r = open(t, theme.Dark, fyne.NewSize(1366, 768), usual)
	r.typed("Checkout is slow")
	test.Tap(button(r.Canvas().Overlays().Top(), "Open it"))
	if !r.closed() || !slices.Equal(r.opened, []string{"like"}) || len(r.declared) != 0 || r.kept.Title != "Checkout is slow" {
		t.Errorf("opened %v, declared %v, kept %+v", r.opened, r.declared, r.kept)
	}
}

// With large text in the smallest window the whole dialog is in sight.
func TestFitsWithLargeText(t *testing.T) {
	for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
		r := openScaled(t, theme.Dark, scale, fyne.NewSize(1024, 640), usual)
		r.Resize(fyne.NewSize(1025, 641))
		r.Resize(fyne.NewSize(1024, 640))
		b := button(r.Canvas().Overlays().Top(), "Declare")
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
		if bottom := at.Y + b.Size().Height; bottom > 640-16 || b.Size().Height < b.MinSize().Height {
			t.Errorf("at text size %g the button ends at %v", scale, bottom)
		}
		for _, text := range []string{"Service completely down, data loss", "respond next business day", "next business day"} {
			if scale == 1.3 && text != "next business day" && says(r, text) {
				t.Errorf("at text size %g a narrow card says %q", scale, text)
			}
		}
	}
}

// button finds a button by its text.
func button(o fyne.CanvasObject, text string) (found *widgets.Button) {
	desktest.Walk(o, func(part fyne.CanvasObject) {
		if b, ok := part.(*widgets.Button); ok && b.Text() == text {
			found = b
		}
	})
	return found
}
