package flags

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
)

// TestLook draws the panel where WARROOM_LOOK says.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("WARROOM_LOOK names no directory for the pictures")
	}
	none, snoozed := many(0), many(0)
	none.Title, none.Quiet, none.Rules = "No red flag", "", "17 rules watch"
	snoozed.Title, snoozed.Quiet = "No red flag", "Not communicating snoozed until 14:33"
	long := many(1)
	long.Cards[0].Title, long.Cards[0].Saw = strings.Repeat("long title ", 12), strings.Repeat("what was seen, at length, ", 12)
	for name, mode := range map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light} {
		for state, f := range map[string]present.Flags{"none": none, "snoozed": snoozed, "two": checkout(t), "three": many(3), "six": many(6), "long": long, "small": many(4)} {
			height := float32(300)
			if state == "small" {
				height = 150
			}
			s := newScene(t, height)
			fyne.CurrentApp().Settings().SetTheme(theme.New(mode, 1))
			s.show(f)
			out, err := os.Create(filepath.Join(dir, "flags-"+state+"-"+name+".png"))
			if err != nil {
				t.Fatal(err)
			}
			if err := png.Encode(out, s.window.Canvas().Capture()); err != nil {
				t.Fatal(err)
			}
			out.Close()
		}
	}
}
