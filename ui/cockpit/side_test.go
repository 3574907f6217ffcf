package cockpit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The text that is about to be sent can be read: six lines of it at the usual
// size, down to when the next update comes, and no idle room under its button.
func TestTheMessageCanBeRead(t *testing.T) {
	for name, at := range map[string]string{"triage": "14:01:50", "mitigate, two flags": "14:18:52", "investigate": "14:38:20", "fix": "15:27:03", "resolved": "15:45:00"} {
		r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, at))
		talk := r.talk.Object()
		preview := all[*widgets.Preview](talk)[0]
		if least := 6*theme.Px(18) + 16; preview.Size().Height < least {
			t.Errorf("%s: the text has %v px, want %v", name, preview.Size().Height, least)
		}
		for _, w := range wordsOf(preview) {
			if strings.HasPrefix(w.text, "Next update:") && (!w.seen() || !w.at.within(w.clips[0])) {
				t.Errorf("%s: %q is out of sight", name, w.text)
			}
		}
		panel := rectOf(talk, talk.Size())
		for _, b := range all[*widgets.Button](talk) {
			if strings.HasPrefix(b.Text(), "Copy") && panel.bottom-panel.y < 420 && panel.bottom-rectOf(b, b.Size()).bottom > 13 {
				t.Errorf("%s: %v px are idle under %q", name, panel.bottom-rectOf(b, b.Size()).bottom, b.Text())
			}
		}
	}
}

// Lists of the right column show whole rows, in every window.
func TestNothingIsCutAtTheSide(t *testing.T) {
	for name, tell := range scenes {
		for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
			for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
				r := newScaledRoom(t, theme.Dark, scale, size.Width, size.Height).show(tell(t))
				what := fmt.Sprintf("%s at %v, text size %g", name, size.Width, scale)
				for _, w := range wordsOf(r.cockpit.Object().(*fyne.Container).Objects[3]) {
					for _, clip := range w.clips {
						if w.at.meets(clip) && !w.at.within(clip) {
							t.Errorf("%s: %q is cut by its list", what, w.text)
						}
					}
				}
			}
		}
	}
}

// Of a signal that was not read the table says so: an empty place says nothing.
func TestWhatWasNotReadIsSaid(t *testing.T) {
	r := newRoom(t, theme.Dark, 1920, 1080).show(modeltest.Checkout(t, "15:27:03").Do(model.TakeReading{Values: []model.NamedValue{{Name: "p95", Value: "180 ms"}}}))
	if !slices.ContainsFunc(wordsOf(r.cockpit.Object().(*fyne.Container).Objects[3]), func(w word) bool { return w.text == "not read" }) {
		t.Error("the cell of the signal that was not read is empty")
	}
}
