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
// limit say stands there whole, in one size.
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
	for figure, size := range sizes {
		if size != sizes["04:41"] {
			t.Errorf("%q has the size %v: %v", figure, size, sizes)
		}
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

// The figures of a row have one size, each has its glyph and its word, and none goes
// over the edge, however long one of them is.
func TestTilesOfARowHaveOneSize(t *testing.T) {
	for _, width := range []float32{122, 158, 215, 308} {
		for _, long := range []string{"05:00", "5 h 00 min", "19 h 04 min"} {
			var tiles []*widgets.ClockTile
			for _, c := range []widgets.Clock{
				{Name: "Response", Figure: "00:16", Word: "met", Tone: widgets.ClockMet}, {Name: "Triage", Figure: "33:00", Word: "18:00 over", Brief: "missed", Tone: widgets.ClockMissed},
				{Name: "Mitigate", Figure: long, Word: "4 h 55 min over", Brief: "4 h over", Tone: widgets.ClockMissed}, {Name: "Update", Figure: long, Word: "over", Tone: widgets.ClockOver},
			} {
				tile := widgets.NewClockTile(c, func() {})
				tile.Resize(fyne.NewSize(width, 64))
				tiles = append(tiles, tile)
			}
			widgets.AlignClocks(tiles)
			sizes := map[float32]bool{}
			for _, tile := range tiles {
				c, said := tile.Clock(), false
				for _, o := range test.WidgetRenderer(tile).Objects() {
					switch o := o.(type) {
					case *canvas.Text:
						said = said || o.Text == c.Word || o.Text == c.Brief
						if end := o.Position().X + o.Size().Width; end > width-11 {
							t.Errorf("%v px: %q ends at %v", width, o.Text, end)
						}
						if o.Text == c.Figure {
							sizes[o.TextSize] = true
						}
					case *canvas.Image:
						if !o.Visible() || o.Size().Width == 0 {
							t.Errorf("%v px: %s has no glyph", width, c.Name)
						}
					}
				}
				if !said {
					t.Errorf("%v px: neither %q nor %q stands there", width, c.Word, c.Brief)
				}
			}
			if len(sizes) != 1 {
				t.Errorf("%v px, %s: the figures have the sizes %v", width, long, sizes)
			}
		}
	}
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
