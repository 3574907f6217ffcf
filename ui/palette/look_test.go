package palette_test

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/palette"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// TestLook draws the palette in both themes. With WARROOM_LOOK set to a
// directory the pictures are kept there, to be looked at beside the design.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws pictures to be looked at")
	}
	for _, p := range []struct {
		name, typed   string
		mode          theme.Mode
		width, height float32
		scale         float32
	}{
		{"palette-dark-768", "upd", theme.Dark, 1366, 768, 1},
		{"palette-light-768", "upd", theme.Light, 1366, 768, 1},
		{"palette-all-1080", "", theme.Dark, 1920, 1080, 1},
		{"palette-none-640", "zzzz yyy", theme.Dark, 1024, 640, 1},
		{"palette-large", "co", theme.Light, 1366, 768, 1.3},
	} {
		app := test.NewTempApp(t)
		app.Settings().SetTheme(theme.New(p.mode, p.scale))
		w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
		w.SetPadded(false)
		w.Resize(fyne.NewSize(p.width, p.height))
		v := palette.Show(w.Canvas(), newDesk().intents())
		test.Type(v.Focus(), p.typed)
		w.Resize(fyne.NewSize(p.width, p.height-1))
		f, err := os.Create(filepath.Join(dir, p.name+".png"))
		if err != nil {
			t.Fatal(err)
		}
		if err := png.Encode(f, w.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}
