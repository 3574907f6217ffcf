package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// The sheet of keys tells of those as well that stand in no table: of a paste, and
// of what a part of a screen does by itself.
func TestTheSheetHasEveryKey(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Press(fyne.KeyF1)
	for _, want := range []string{"Declare from what is pasted", "Log what is pasted", "In the guide", "Next page", "Retract", "Close, leave the field, go back"} {
		if !r.Says(want) {
			t.Errorf("it does not tell of %q", want)
		}
	}
}
