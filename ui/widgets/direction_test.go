package widgets_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// What turns the direction of a text is seen and does nothing; a preview still
// holds the text as it will be pasted.
func TestDirectionsAreShownAndDoNothing(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	for _, r := range "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" {
		typed := "see " + string(r) + "txt.exe"
		row := widgets.NewTimelineRow()
		row.SetRow(widgets.TimelineEntry{Time: "14:05:51", Text: typed, By: typed})
		preview := widgets.NewPreview(widgets.PlainSpan(typed + "\nnext"))
		for name, o := range map[string]fyne.CanvasObject{"text": widgets.NewText(theme.Body, theme.Text, typed), "row": row, "preview": preview} {
			o.Resize(fyne.NewSize(600, 100))
			drawn := drawnIn(o)
			if strings.ContainsRune(drawn, r) || !strings.Contains(drawn, "txt.exe") || !strings.Contains(drawn, "[U+") {
				t.Errorf("%s: %U is drawn as %q", name, r, drawn)
			}
		}
		if preview.Text() != typed+"\nnext" {
			t.Errorf("the preview holds %q", preview.Text())
		}
	}
}

// drawnIn is every text that a part draws.
func drawnIn(o fyne.CanvasObject) string {
	var b strings.Builder
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		var parts []fyne.CanvasObject
		switch o := o.(type) {
		case *canvas.Text:
			b.WriteString(o.Text + "\n")
		case *fyne.Container:
			parts = o.Objects
		case fyne.Widget:
			parts = test.WidgetRenderer(o).Objects()
		}
		for _, part := range parts {
			walk(part)
		}
	}
	walk(o)
	return b.String()
}
