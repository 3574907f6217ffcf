package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/ui/widgets"
)

// A tile is as wide as six of them leave it at 1366 px: what both figures of a missed
// limit say stands there whole, smaller where they are long, and large again after.
func TestTileShowsBothFiguresWhole(t *testing.T) {
	tile := widgets.NewClockTile(widgets.Clock{Name: "Mitigate"}, func() {})
	window(t, tile, 215, 64)
	sizes := map[string]float32{}
	for _, c := range []widgets.Clock{
		{Figure: "28:11", Word: "13:11 over"}, {Figure: "1 h 25 min", Word: "1 h 10 min over"}, {Figure: "6 h 55 min", Word: "6 h 40 min over"},
		{Figure: "15 h 25 min", Word: "15 h 10 min over"}, {Figure: "2157 d 00 h", Word: "2155 d 00 h over"}, {Figure: "04:41", Word: "met"},
	} {
		c.Name, c.Limit, c.Tone = "Mitigate", "15 min", widgets.ClockMissed
		tile.SetClock(c)
		drawn := map[string]bool{}
		for _, o := range test.WidgetRenderer(tile).Objects() {
			if text, ok := o.(*canvas.Text); ok {
				drawn[text.Text] = true
				if text.Position().X+text.Size().Width > 215 {
					t.Errorf("%q ends at %v", text.Text, text.Position().X+text.Size().Width)
				}
				if text.Text == c.Figure {
					sizes[c.Figure] = text.TextSize
				}
			}
		}
		if !drawn[c.Figure] || !drawn[c.Word] {
			t.Errorf("“%s %s” is drawn as %v", c.Figure, c.Word, drawn)
		}
	}
	if sizes["28:11"] != sizes["04:41"] || sizes["6 h 55 min"] >= sizes["28:11"] {
		t.Errorf("the sizes are %v", sizes)
	}
}
