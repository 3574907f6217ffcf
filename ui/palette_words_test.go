package ui_test

import (
	"strings"
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

// A thing has one name, and the counter one total, whatever is typed.
func TestThePaletteCountsByOneTotal(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("palette")
	totals := map[string]bool{}
	total := func() {
		for _, text := range r.Texts() {
			if shown, all, is := strings.Cut(text, " of "); is && strings.Trim(shown, "0123456789") == "" {
				all, _, _ = strings.Cut(all, ",")
				totals[all] = true
			}
		}
	}
	total()
	for _, letter := range []string{"o", "p", "e", "n"} {
		r.Type(letter)
		total()
	}
	if len(totals) != 1 {
		t.Errorf("the totals are %v", totals)
	}
	r.Type(" post-mortem")
	if !r.Says("Go to phase ") || !r.Says(" the ") {
		t.Errorf("the palette says %q", r.Texts())
	}
}
