package ui_test

import (
	"regexp"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
)

var hexLine = regexp.MustCompile(`^[0-9a-f]{2,64}$`)

// The hash of a file is whole and beside nothing else, with every text size and in
// every window.
func TestTheHashOfAFileLiesUnderNothing(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			r := desktest.Open(t, desktest.Options{Size: size, Scale: scale}).Tell(modeltest.Checkout(t, "14:18:52"))
			r.Machine.Saved["/shots/pool.png"] = picture(t)
			drop(r, "/shots/pool.png")
			r.Desk.Run("files")
			r.Settle()
			checkHash(t, r, size, scale, sumOf(picture(t)))
		}
	}
}

func checkHash(t *testing.T, r *desktest.Rig, size fyne.Size, scale float32, want string) {
	t.Helper()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	hash, end, top := "", float32(0), float32(0)
	desktest.Walk(r.Window.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *canvas.Text:
			if hexLine.MatchString(o.Text) {
				hash += o.Text
				end = max(end, at(o).Y+o.MinSize().Height)
			}
		case *canvas.Image:
			if o.Image != nil {
				top = at(o).Y - theme.Px(theme.Gap8) // its ground is larger
			}
		}
	})
	if hash != want {
		t.Errorf("%v at %g: the hash reads %q, want %q", size, scale, hash, want)
	}
	if top == 0 || end > top {
		t.Errorf("%v at %g: the hash ends at %v, the picture begins at %v", size, scale, end, top)
	}
}
