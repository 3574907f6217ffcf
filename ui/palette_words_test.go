package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
)

// What people call the list of the attached files finds it, with who attached each
// and its hash.
func TestThePaletteFindsTheCustodyOfFiles(t *testing.T) {
	for _, word := range []string{"custody", "hash", "sha", "sha256", "SHA-256", "checksum", "evidence"} {
		r := at(t, "14:18:52")
		r.Key("palette")
		r.Type(word)
		if !r.Says("Attached files") {
			t.Errorf("%q finds %q", word, r.Texts())
			continue
		}
		if word == "custody" {
			r.Press(fyne.KeyReturn)
			if !r.Says("Evidence") || !r.Says("no file") {
				t.Errorf("Enter opens %q", r.Texts())
			}
		}
	}
}
