package home

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
)

// References and times are never cut, and titles keep the room that is left of a
// window: at 1366 px it is enough for sixty letters.
func TestColumnsHoldTheirFigures(t *testing.T) {
	for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
		test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, scale))
		past := newTables().past.widths
		for b := broad; b <= least; b++ {
			for i, text := range map[int]string{1: "INC-2026-017", 3: "28 Oct 2018 20:52", 5: "24 h 14 min"} {
				width := past[b][i]
				if width == gone {
					continue
				}
				if need := widthOf(text); need > theme.Px(width)+0.5 {
					t.Errorf("text size %g, breadth %d: %q needs %v of %v", scale, b, text, need, theme.Px(width))
				}
			}
		}
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	room := float32(1366-3*16-24-180) - 2*12 - 7*16
	for _, w := range newTables().past.widths[broad] {
		room -= w
	}
	if need := widthOf("CircleCI: stolen employee session exposes customers' secrets"); need > room {
		t.Errorf("a title of sixty letters needs %v of %v", need, room)
	}
}

func widthOf(text string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text, theme.Body.Size(), theme.Body.Style(), theme.Source(text, theme.Body.Style()))
	return size.Width
}
