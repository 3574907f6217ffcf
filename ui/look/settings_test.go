package look

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// settings opens a page of the settings: as it is, with something typed, or on a
// file with mistakes.
func settings(page int, state string) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) {
		r.File.Text = []byte("# ours\n[severity.P1]\nresponse = \"20m\"\n")
		if state == "broken" {
			r.File.Text = []byte("[boxes]\ntriage = 5m\n\n[flags.silentlog]\non = false\n\n[severity.P0]\nresponse = \"soon\"\n")
		}
		r.Key("settings")
		for range page {
			r.Press(fyne.KeyDown)
		}
		if state != "changed" {
			return
		}
		r.Press(fyne.KeyReturn) // into the first field
		retype(r, "20 min")
		r.Window.Canvas().FocusNext()
		retype(r, "soon")
		r.Window.Canvas().FocusNext()
	}
}

// retype replaces what stands in the field that has the keys.
func retype(r *desktest.Rig, text string) {
	for range 20 {
		r.Press(fyne.KeyBackspace)
	}
	r.Type(text)
	r.Settle()
}
