package ui_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// unbroken is a text without spaces in which no two stretches are the same, so that
// the toolkit has measured none of it before.
func unbroken(n int) string {
	letters, x := make([]byte, n), uint32(1)
	for i := range letters {
		x = x*1664525 + 1013904223
		letters[i] = 'A' + byte(x>>24)%26
	}
	return string(letters)
}

// A text without spaces costs as much as it is long, not its length squared: it used
// to stop the window for seconds.
func TestUnbrokenTextsAreMeasuredInOrderOfTheirLength(t *testing.T) {
	text := unbroken(9000)
	s := modeltest.Checkout(t, "15:45:00").Do(model.Retitle{Title: unbroken(10_240)},
		model.AssessImpact{Users: text}, model.NameCause{Text: text}, model.Note{Text: text})
	r := desktest.Open(t, desktest.Options{})
	const all = 4 * 10_000
	if n := desktest.Measured(func() { r.Tell(s) }); n > 2*all {
		t.Errorf("the cockpit measures %d letters for texts of %d", n, all)
	}
	r.Clock.Advance(time.Second)
	if n := desktest.Measured(func() { r.Tap("Open the post-mortem") }); n > 10*all {
		t.Errorf("the post-mortem measures %d letters for texts of %d", n, all)
	}
}

// Lines of a text without spaces hold all of it, as much as fits into each.
func TestUnbrokenTextsFillTheirLines(t *testing.T) {
	test.NewTempApp(t)
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune(rapid.SampledFrom([]string{"W", "i", "Wil.", "支付", "חנות", "aW支"}).Draw(rt, "letters"))), 1, 4000, -1).Draw(rt, "text")
		width := rapid.Float32Range(4, 700).Draw(rt, "width")
		p := widgets.NewParagraph(theme.Body, theme.Text, text)
		n := desktest.Measured(func() { p.Resize(fyne.NewSize(width, 20)) })
		var lines []string
		desktest.Walk(p, func(o fyne.CanvasObject) {
			if c, ok := o.(*canvas.Text); ok {
				lines = append(lines, c.Text)
			}
		})
		if strings.Join(lines, "") != text {
			rt.Fatalf("%d letters stand in %d lines as %q", len(text), len(lines), lines)
		}
		for i, line := range lines {
			wide := widgets.WidthUpTo(line, theme.Body, 10_000)
			if wide > width+0.5 && len([]rune(line)) > 1 {
				rt.Errorf("line %d of %d is %v wide in %v", i, len(lines), wide, width)
			}
			if i == len(lines)-1 {
				break
			}
			next := []rune(lines[i+1])[:1]
			if more := widgets.WidthUpTo(line+string(next), theme.Body, 10_000); more <= width {
				rt.Errorf("line %d has room for %q", i, string(next))
			}
		}
		if most := 12*len([]rune(text)) + 12*(int(width)+4); n > most {
			rt.Errorf("%d letters are measured for %d in %v", n, len([]rune(text)), width)
		}
	})
}
