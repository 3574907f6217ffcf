package main

import (
	"errors"
	"testing"

	"warroom/cmd/warroom/copied"
)

// The window shows about 80 letters on its one line: each says what is wrong and
// what to do before that.
func TestWhyNoPicture(t *testing.T) {
	for want, err := range map[string]error{
		"No picture can be read from the clipboard. Save it, and drop the file here.":    copied.ErrNone,
		"The clipboard does not answer. Copy it again, or save it and drop the file.":    copied.ErrSilent,
		"It was copied as image/bmp, not as PNG. Save it, and drop the file.":            &copied.KindError{Kinds: []string{"image/bmp", "image/x-bmp"}},
		"Reading a picture needs wl-paste. Install wl-clipboard, or drop a file.":        &copied.ToolError{Tool: "wl-paste", Package: "wl-clipboard"},
		"A picture cannot be read here. Save it, and drop the file (osascript is gone).": errors.New("osascript is gone"),
	} {
		if got := noPicture(err).Error(); got != want || len(got) > 80 {
			t.Errorf("%v is told in %d letters as %q, want %q", err, len(got), got, want)
		}
	}
}
