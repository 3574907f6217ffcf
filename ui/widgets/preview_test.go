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

// The words of a text that scrolls end before the bar, also where it became that
// long while it was shown.
func TestAPreviewKeepsClearOfItsBar(t *testing.T) {
	long := strings.Repeat("a ", 800)
	for name, first := range map[string]string{"at once": long, "later": "short"} {
		p := widgets.NewPreview(widgets.PlainSpan(first))
		window(t, p, 313, 120)
		p.SetSpans(widgets.PlainSpan(long))
		if end, most := endOfWords(p), 313-theme.Px(theme.Gap8+theme.Gap12); end == 0 || end > most {
			t.Errorf("%s: the words end at %v, and the bar needs all from %v on", name, end, most)
		}
	}
}

// endOfWords is how far to the right words are drawn in a part, px.
func endOfWords(p fyne.CanvasObject) (end float32) {
	for _, o := range test.LaidOutObjects(p) {
		if text, ok := o.(*canvas.Text); ok {
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
			end = max(end, at.X+text.MinSize().Width)
		}
	}
	return end
}
