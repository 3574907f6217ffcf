package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// What is typed ahead of the screen arrives: on a laptop that is busy a question is
// answered before its first frame is drawn.
func TestKeysComeBeforeTheFirstFrame(t *testing.T) {
	r := at(t, "14:18:52")
	n := r.Events()
	r.Undrawn(func() {
		r.Desk.Run("mitigated")
		r.Type("p95: 9 s -> 1 s")
		r.Press(fyne.KeyReturn)
	})
	if got := r.Bodies(n); !strings.Contains(got, "p95") {
		t.Errorf("Enter logs %q", got)
	}
	r.Undrawn(func() {
		r.Desk.Run("cause")
		r.Press(fyne.KeyEscape)
	})
	if r.Window.Canvas().Overlays().Top() != nil {
		t.Error("Esc leaves the question open")
	}
}
