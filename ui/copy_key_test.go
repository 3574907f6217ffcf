package ui_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// The button that copies the first alert names its key, as those of the other
// messages do.
func TestTheAlertNamesTheKeyThatCopiesIt(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1366, 768)}).Tell(modeltest.Checkout(t, "14:01:50"))
	at := slices.Index(r.Texts(), "Copy alert for Slack")
	if at < 0 || !slices.Equal(r.Texts()[at+1:at+4], []string{"Ctrl", "Shift", "C"}) {
		t.Errorf("the window says %q", r.Texts())
	}
}

// The palette calls the sheet of keys by what it is.
func TestThePaletteNamesTheHelp(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("palette")
	r.Type("help: all")
	if !r.Says(" all") || r.Says("This sheet") || r.Says("Nothing here") {
		t.Errorf("the palette says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	if !r.Says("This sheet") {
		t.Errorf("Enter opens %q", r.Texts())
	}
}
