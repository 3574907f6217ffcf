package widgets_test

import (
	"image/color"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// However long a text on one line is, no bar is drawn over its letters.
func TestNoBarUnderOneLine(t *testing.T) {
	for name, make := range map[string]func() (fyne.CanvasObject, *widgets.Entry){
		"log line": func() (fyne.CanvasObject, *widgets.Entry) {
			line := widgets.NewLogLine("What happened?", "/change", "Ctrl", "L")
			return line, line.Entry()
		},
		"field":       func() (fyne.CanvasObject, *widgets.Entry) { f := widgets.NewField("", ""); return f, f.Entry },
		"large field": func() (fyne.CanvasObject, *widgets.Entry) { f := widgets.NewLargeField("", ""); return f, f.Entry },
		"slim field":  func() (fyne.CanvasObject, *widgets.Entry) { f := widgets.NewSlimField(""); return f, f.Entry },
	} {
		o, entry := make()
		w := window(t, o, 400, 60)
		w.Canvas().Focus(entry)
		test.Type(entry, strings.Repeat("gypsy jumping ", 20))
		picture := w.Canvas().Capture()
		where, size := fyne.CurrentApp().Driver().AbsolutePositionForObject(entry), entry.Size()
		r, g, b, _ := theme.Color(theme.Edge).RGBA()
		bar := 0
		for x := int(where.X) + 4; x < int(where.X+size.Width)-2; x++ {
			for y := int(where.Y) + 4; y < int(where.Y+size.Height); y++ {
				if pr, pg, pb, _ := color.RGBAModel.Convert(picture.At(x, y)).RGBA(); pr == r && pg == g && pb == b {
					bar++
				}
			}
		}
		if bar > 40 {
			t.Errorf("%s: %d pixels of a bar", name, bar)
		}
		if entry.CursorColumn != 280 {
			t.Errorf("%s: the caret is at %d", name, entry.CursorColumn)
		}
	}
}
