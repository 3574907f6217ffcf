package cockpit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"warroom/model/modeltest"
	"warroom/ui/theme"
)

// rect is where something lies in the window.
type rect struct{ x, y, right, bottom float32 }

func rectOf(o fyne.CanvasObject, size fyne.Size) rect {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return rect{at.X, at.Y, at.X + size.Width, at.Y + size.Height}
}

// within tells whether a part lies in another; half a pixel is rounding.
func (r rect) within(outer rect) bool {
	return r.x >= outer.x-0.5 && r.y >= outer.y-0.5 && r.right <= outer.right+0.5 && r.bottom <= outer.bottom+0.5
}

func (r rect) meets(other rect) bool {
	return r.x < other.right-1 && other.x < r.right-1 && r.y < other.bottom-1 && other.y < r.bottom-1
}

// word is a text that is drawn, with the parts that cut it off.
type word struct {
	text  string
	at    rect
	clips []rect
}

// seen tells that a scroller does not hide it.
func (w word) seen() bool {
	return !slices.ContainsFunc(w.clips, func(clip rect) bool { return !w.at.meets(clip) })
}

// wordsOf lists every text that is drawn in a part.
func wordsOf(root fyne.CanvasObject) []word {
	var found []word
	var walk func(o fyne.CanvasObject, clips []rect)
	walk = func(o fyne.CanvasObject, clips []rect) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			if strings.TrimSpace(o.Text) != "" && o.Size().Width > 0 {
				size := fyne.MeasureText(o.Text, o.TextSize, o.TextStyle)
				found = append(found, word{o.Text, rectOf(o, fyne.NewSize(size.Width, o.TextSize)), clips})
			}
		case *container.Scroll:
			walk(o.Content, append(slices.Clone(clips), rectOf(o, o.Size())))
		case *fyne.Container:
			for _, inner := range o.Objects {
				walk(inner, clips)
			}
		case fyne.Widget:
			for _, inner := range test.WidgetRenderer(o).Objects() {
				walk(inner, clips)
			}
		}
	}
	walk(root, nil)
	return found
}

// main is the middle column: the panels of the phase, and the timeline.
func (r *room) main() (phase, timeline fyne.CanvasObject) {
	column := r.cockpit.Object().(*fyne.Container).Objects[2].(*fyne.Container).Objects
	return column[0], column[1]
}

// In the smallest window no text is cut, lies over another one or outside its
// panel, whatever the text size is. What scrolls shows whole rows.
func TestNothingIsCut(t *testing.T) {
	for name, tell := range scenes {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			for _, mode := range []theme.Mode{theme.Dark, theme.Light} {
				r := newScaledRoom(t, mode, scale, 1024, 640).show(tell(t))
				what := fmt.Sprintf("%s at text size %g", name, scale)
				phase, timeline := r.main()
				words := wordsOf(phase)
				for _, w := range words {
					for _, clip := range w.clips {
						if w.at.meets(clip) && !w.at.within(clip) {
							t.Errorf("%s: %q is cut by its list", what, w.text)
						}
					}
					if w.seen() && !w.at.within(rectOf(phase, phase.Size())) {
						t.Errorf("%s: %q lies outside its panel", what, w.text)
					}
				}
				apart(t, what, r, words)
				if top := rectOf(timeline, timeline.Size()); top.bottom-top.y < 100*scale {
					t.Errorf("%s: %v are left for the timeline", what, top.bottom-top.y)
				}
			}
		}
	}
}

// apart tells of texts of the frame and the phase that lie over one another.
func apart(t *testing.T, what string, r *room, phase []word) {
	t.Helper()
	content := r.frame.Object().(*fyne.Container).Objects
	body := r.cockpit.Object().(*fyne.Container).Objects
	for _, words := range [][]word{append(wordsOf(content[1]), wordsOf(content[2])...), wordsOf(body[0]), phase} {
		for i, a := range words {
			for _, b := range words[:i] {
				if a.seen() && b.seen() && a.at.meets(b.at) {
					t.Errorf("%s: %q lies over %q", what, a.text, b.text)
				}
			}
			if len([]rune(a.text)) < 4 && strings.HasSuffix(a.text, "…") {
				t.Errorf("%s: of a text only %q is left", what, a.text)
			}
		}
	}
}

// At the usual text size the smallest window shows every answer of Triage, every
// mitigation and every condition of the gate at once.
func TestSmallestWindowShowsItWhole(t *testing.T) {
	for _, c := range []struct {
		scene string
		words []string
	}{
		{"bare", []string{"Assess", "Classify", "Communicate", "Decide", "Who and what", "Data at risk", "Save"}},
		{"triage", []string{"Assess", "Classify", "Communicate", "Decide"}},
		{"mitigate", []string{"Rollback", "Scale", "Failover", "Disable", "Redirect"}},
		{"fix", []string{"Test", "Implement", "Staging", "Deploy", "Confirm", "A signal with its value before and after",
			"The cause is written down, with evidence", "No change is open", "Everyone knows that the fix is out", "Resolve…"}},
		{"resolved", []string{"Write", "Review", "Publish"}},
	} {
		for _, scale := range []float32{0.9, 1, 1.15} {
			r := newScaledRoom(t, theme.Dark, scale, 1024, 640).show(scenes[c.scene](t))
			phase, _ := r.main()
			whole := map[string]bool{}
			for _, w := range wordsOf(phase) {
				whole[w.text] = whole[w.text] || !slices.ContainsFunc(w.clips, func(clip rect) bool { return !w.at.within(clip) })
			}
			for _, text := range c.words {
				if !whole[text] && (scale <= 1 || text != "Data at risk") {
					t.Errorf("%s at text size %g does not show %q whole", c.scene, scale, text)
				}
			}
		}
	}
}

// A pair of the header is as wide as its value, whatever the text size is, and
// follows it when it changes.
func TestPairsKeepTheirRoom(t *testing.T) {
	for _, began := range []float32{1, 1.3} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			r := newScaledRoom(t, theme.Dark, began, 1366, 768).show(scenes["mitigate"](t))
			fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Dark, scale))
			r.window.Content().Refresh()
			r.window.Resize(fyne.NewSize(1366, 769))
			var texts []string
			for _, w := range wordsOf(r.frame.Object().(*fyne.Container).Objects[1]) {
				texts = append(texts, w.text)
			}
			if !slices.Contains(texts, "on-call A") {
				t.Errorf("from text size %g to %g the header says %q", began, scale, texts)
			}
		}
	}
}

// The window may be as small as the design says, whatever the text size is.
func TestLargeTextKeepsTheWindowSmall(t *testing.T) {
	r := newScaledRoom(t, theme.Dark, 1.3, 1366, 768).show(modeltest.Checkout(t, "15:27:03"))
	if least := r.frame.Object().MinSize(); least.Width > 1024 || least.Height > 640 {
		t.Errorf("the window needs %v", least)
	}
}
