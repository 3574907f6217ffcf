package theme

import (
	"bytes"
	"testing"
	"unicode"

	"fyne.io/fyne/v2"
	"github.com/go-text/typesetting/font"
)

// TestSourceCovers holds the table of covered runes against the faces.
func TestSourceCovers(t *testing.T) {
	for _, res := range []fyne.Resource{sansRegular, sansSemiBold, sansItalic, monoRegular, monoSemiBold} {
		face, err := font.ParseTTF(bytes.NewReader(res.Content()))
		if err != nil {
			t.Fatal(err)
		}
		for r := range rune(0x10000) {
			if !unicode.Is(covered, r) {
				continue
			}
			if _, ok := face.NominalGlyph(r); !ok {
				t.Errorf("%s has no glyph for %q (U+%04X)", res.Name(), r, r)
			}
		}
	}
}
