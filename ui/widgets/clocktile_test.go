package widgets_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

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

// However narrow or low its place and whatever stands beside it, the figure is whole,
// and so is each other text that is drawn; from the least width on a word says whether
// the time is left or over. The shorter word comes only where the longer has no room.
func TestTileNeverShortensItsFigure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		figure := rapid.SampledFrom([]string{"02:52", "1 h 55 min", "1 h 59 min", "5 h 32 min", "19 h 04 min", "47 h 59 min", "12 d 00 h"})
		over := figure.Draw(t, "over")
		c := rapid.SampledFrom([]widgets.Clock{{Word: "left", Tone: widgets.ClockRunning}, {Word: "left", Tone: widgets.ClockNear}, {Word: "over", Tone: widgets.ClockOver},
			{Word: "met", Tone: widgets.ClockMet}, {Word: over + " over", Brief: "missed", Tone: widgets.ClockMissed}, {Word: over + " over", Brief: "missed", Tone: widgets.ClockOff}}).Draw(t, "clock")
		c.Name, c.Limit, c.Figure = "Post-mortem", "promised 14:16", figure.Draw(t, "figure")
		width, height := rapid.Float32Range(120, 320).Draw(t, "width"), rapid.SampledFrom([]float32{40, 64}).Draw(t, "height")
		drawn, end := drawnOn(c, fyne.NewSize(width, height))
		if !slices.Contains(drawn, c.Figure) || end > width-8 {
			t.Fatalf("“%s” is drawn as %q, to %v of %v", c.Figure, drawn, end, width)
		}
		full, brief := slices.Contains(drawn, c.Word), c.Brief != "" && slices.Contains(drawn, c.Brief)
		if width >= 158 && full == brief {
			t.Fatalf("of “%s” and “%s” stands there: %q", c.Word, c.Brief, drawn)
		}
	})
}

// drawnOn is what a tile of that size draws, and where the last of it ends, px.
func drawnOn(c widgets.Clock, size fyne.Size) (drawn []string, end float32) {
	tile := widgets.NewClockTile(c, func() {})
	tile.Resize(size)
	for _, o := range test.WidgetRenderer(tile).Objects() {
		if text, ok := o.(*canvas.Text); ok && text.Text != "" {
			drawn, end = append(drawn, text.Text), max(end, text.Position().X+text.Size().Width)
		}
	}
	return drawn, end
}
