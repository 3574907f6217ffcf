package widgets_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// drawn is the canvas text of a widget's first text and its place in the window.
func drawn(t *testing.T, w fyne.Widget) (*canvas.Text, fyne.Position) {
	t.Helper()
	for _, o := range test.WidgetRenderer(w).Objects() {
		if text, ok := o.(*canvas.Text); ok {
			return text, w.Position().Add(text.Position())
		}
	}
	t.Fatal("the widget draws no text")
	return nil, fyne.Position{}
}

func TestRowStandsOnOneBaseline(t *testing.T) {
	parts := []*widgets.Text{
		widgets.NewText(theme.Elapsed, theme.Text, "00:17:42"),
		widgets.NewText(theme.Title, theme.Text, "Checkout"),
		widgets.NewText(theme.Body, theme.Text2, "body"),
		widgets.NewText(theme.Mono, theme.Text2, "mono"),
		widgets.NewText(theme.Caption, theme.Text3, "caption"),
	}
	row := widgets.NewRow(8)
	for _, p := range parts {
		row.Add(p)
	}
	window(t, row, 600, 56)
	var want float32
	for i, p := range parts {
		text, pos := drawn(t, p)
		_, up := fyne.CurrentApp().Driver().RenderedTextSize(text.Text, text.TextSize, text.TextStyle, nil)
		base := pos.Y + up
		if i == 0 {
			want = base
		}
		if d := base - want; d > 0.51 || d < -0.51 {
			t.Errorf("%q stands at %v, the first at %v", text.Text, base, want)
		}
	}
}

func TestLongTextIsCutWithAnEllipsis(t *testing.T) {
	long := widgets.NewShrinkingText(theme.Body, theme.Text, strings.Repeat("checkout returns 500s ", 500))
	window(t, widgets.NewRow(8, long, widgets.NewText(theme.Body, theme.Text, "end")), 300, 20)
	text, _ := drawn(t, long)
	if !strings.HasSuffix(text.Text, "…") || text.Size().Width > long.Size().Width+1 {
		t.Errorf("drawn %q, %v wide in %v", text.Text, text.Size().Width, long.Size().Width)
	}
	if long.Text() == text.Text {
		t.Error("the whole text is lost")
	}
}

func TestCutTextFitsAndIsAPrefix(t *testing.T) {
	label := widgets.NewShrinkingText(theme.Body, theme.Text, "")
	w := window(t, widgets.NewStack(label), 100, 20)
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.StringMatching(`[a-zA-Z0-9 →é📊]{0,60}`).Draw(rt, "text")
		width := rapid.Float32Range(20, 400).Draw(rt, "width")
		w.Resize(fyne.NewSize(width, 20))
		label.SetText(text)
		got, _ := drawn(t, label)
		if got.Size().Width > width+1 {
			rt.Fatalf("%q is %v wide in %v", got.Text, got.Size().Width, width)
		}
		if cut, ok := strings.CutSuffix(got.Text, "…"); ok && !strings.HasPrefix(text, cut) {
			rt.Fatalf("%q is no beginning of %q", got.Text, text)
		}
	})
}

func TestSpacerAndColumnsShareTheRoom(t *testing.T) {
	a, b := widgets.NewText(theme.Body, theme.Text, "a"), widgets.NewText(theme.Body, theme.Text, "b")
	window(t, widgets.NewRow(8, a, widgets.NewSpacer(), b), 300, 20)
	if right := b.Position().X + b.Size().Width; right != 300 {
		t.Errorf("the last part ends at %v, want 300", right)
	}
	x, y := widgets.NewText(theme.Body, theme.Text, "x"), widgets.NewText(theme.Body, theme.Text, "y")
	window(t, widgets.NewColumns(10, []float32{66, 0}, x, y), 300, 20)
	if y.Position().X != 76 || y.Size().Width != 224 {
		t.Errorf("the second column is at %v, %v wide", y.Position().X, y.Size().Width)
	}
}

func TestParagraphKeepsEveryWordInItsWidth(t *testing.T) {
	p := widgets.NewParagraph(theme.Body, theme.Text, "")
	w := window(t, widgets.NewStack(p), 200, 400)
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-z]{1,40}`), 0, 20).Draw(rt, "words")
		width := rapid.Float32Range(60, 500).Draw(rt, "width")
		text := strings.Join(words, " ")
		w.Resize(fyne.NewSize(width, 400))
		p.SetText(text)
		var kept strings.Builder
		for _, o := range test.WidgetRenderer(p).Objects() {
			line, ok := o.(*canvas.Text)
			if !ok {
				continue
			}
			kept.WriteString(line.Text)
			if end := line.Position().X + fyne.MeasureText(strings.TrimRight(line.Text, " "), line.TextSize, line.TextStyle).Width; end > width+2 {
				rt.Fatalf("%q ends at %v in %v", line.Text, end, width)
			}
		}
		if strings.ReplaceAll(kept.String(), " ", "") != strings.Join(words, "") {
			rt.Fatalf("drawn %q of %q", kept.String(), text)
		}
	})
}

// No line of a paragraph ends between a figure and its unit, in any width.
func TestAFigureIsNotPartedFromItsUnit(t *testing.T) {
	const text = "Scale worked: 5xx 94 % → 0.2 %. It took 1 h 18 min, p95 is 180 ms (of 2 MB), change 3 is open"
	p := widgets.NewParagraph(theme.Body, theme.Text, text)
	w := window(t, widgets.NewStack(p), 200, 400)
	for width := float32(90); width < 400; width += 3 {
		w.Resize(fyne.NewSize(width, 400))
		for _, o := range test.WidgetRenderer(p).Objects() {
			for _, begins := range []string{"%", "ms", "min", "h ", "MB"} {
				if line, ok := o.(*canvas.Text); ok && strings.HasPrefix(strings.TrimSpace(line.Text), begins) {
					t.Fatalf("at %v a line begins with %q", width, line.Text)
				}
			}
		}
	}
}

// A shrinking text wishes for width, never for height: under it a spacer takes
// what a column has left.
func TestATextTakesItsLineOfAColumn(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	text := widgets.NewShrinkingText(theme.Body, theme.Text, "a sentence that is much wider than it is high")
	widgets.NewColumn(0, text, widgets.NewSpacer()).Resize(fyne.NewSize(600, 400))
	if got, want := text.Size().Height, text.MinSize().Height; got != want {
		t.Errorf("it is %v high, want %v", got, want)
	}
}
