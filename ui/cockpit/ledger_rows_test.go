package cockpit_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The ledger beside Investigate has as many changes as there is room for, each whole,
// and 12 px under the last, however large the text.
func TestALedgerShowsWholeChanges(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{1, 1.15, 1.3} {
			for _, more := range []string{"", "one", "two"} {
				for _, at := range []string{"14:38:20", "14:47:00", "15:05:00"} {
					l := ledgerAt(t, size, scale, more, at)
					if l.seen > 0 && l.under < theme.Px(theme.Gap12)-1 {
						t.Errorf("%v at %g, %q more, %s: %v px under the last", size, scale, more, at, l.under)
					}
					if l.seen < l.made && l.left > theme.Px(tallestChange) {
						t.Errorf("%v at %g, %q more, %s: %d of %d are seen, %v px are free", size, scale, more, at, l.seen, l.made, l.left)
					}
				}
			}
		}
	}
}

// tallestChange is the height of a change with a plan of two lines, px at scale 1.
const tallestChange = 84

// shownLedger is what is seen of a ledger.
type shownLedger struct {
	made, seen int     // changes
	under      float32 // room under the last text, px
	left       float32 // what the messages have more than they need, px
}

func ledgerAt(t *testing.T, size fyne.Size, scale float32, more, at string) (l shownLedger) {
	story := modeltest.Checkout(t, "14:38:20").At(at)
	for range map[string]int{"": 0, "one": 1, "two": 2}[more] {
		story.Do(model.BeginChange{Text: "drain half of the queue", Expect: "5xx below 1 % in 2 min", Undo: "fill it from the backup, then start the workers"})
	}
	l.made = len(story.State().Board.Changes)
	r := newScaledRoom(t, theme.Dark, scale, size.Width, size.Height).show(modeltest.Checkout(t, "14:18:52").At("15:05:00")).show(story)
	side := r.cockpit.Object().(*fyne.Container).Objects[3].(*fyne.Container)
	last := side.Objects[len(side.Objects)-1]
	l.left = last.Size().Height - last.MinSize().Height
	for _, panel := range all[*widgets.Panel](side) {
		words, end := wordsOf(panel), float32(0)
		if !slices.ContainsFunc(words, func(w word) bool { return w.text == "Changes" }) {
			continue
		}
		for _, w := range words {
			if !w.seen() {
				continue
			}
			end = max(end, w.at.bottom)
			if slices.ContainsFunc([]string{"Rollback:", "Scale:", "raise pool", "drain half"}, func(start string) bool { return strings.HasPrefix(w.text, start) }) {
				l.seen++
			}
		}
		l.under = rectOf(panel, panel.Size()).bottom - end
	}
	return l
}
