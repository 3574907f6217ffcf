package cockpit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
)

// What was said of a change can be read whole in the right column, and so can
// what the ledger counts, in every window.
func TestALedgerSaysItWhole(t *testing.T) {
	const undo = "warroom-queue fill --from backup, then start the four workers again"
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{1, 1.3} {
			story := modeltest.Checkout(t, "14:18:52").Do(model.BeginChange{Text: "drain half of the queue", Expect: "5xx below 1 % in 2 min", Undo: undo})
			r := newScaledRoom(t, theme.Dark, scale, size.Width, size.Height)
			r.cockpit.ToggleChanges()
			r.show(story)
			var said []string
			for _, w := range wordsOf(r.cockpit.Object().(*fyne.Container).Objects[3]) {
				said = append(said, w.text)
			}
			all := strings.Join(strings.Fields(strings.Join(said, " ")), " ")
			for _, want := range []string{"expected: 5xx below 1 % in 2 min · to undo: " + undo, "4 in place, 3 open"} {
				if !strings.Contains(all, want) {
					t.Errorf("%v at %g: %q is not whole: %q", size, scale, want, said)
				}
			}
		}
	}
}
