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
			for _, want := range []string{"expected: 5xx below 1 % in 2 min · to undo: " + undo, "3 open, 1 in place"} {
				if !strings.Contains(all, want) {
					t.Errorf("%v at %g: %q is not whole: %q", size, scale, want, said)
				}
			}
		}
	}
}

// The newest change stands first; the list begins with the newest that is open.
func TestALedgerShowsWhatIsOpen(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for name, c := range map[string]struct {
			open []int // of twelve
			want string
		}{"none": {nil, "change 12"}, "the newest": {[]int{12}, "change 12"}, "an early one": {[]int{3}, "change 3"}, "two": {[]int{9, 12}, "change 12"}} {
			story := modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"})
			for n := range 12 {
				story.Later(1e9).Do(model.BeginChange{Text: fmt.Sprintf("change %d", n+1)})
				if !slices.Contains(c.open, n+1) {
					story.Do(model.EndChange{Outcome: model.ChangeNoEffect, N: n + 1, Text: "as before"})
				}
			}
			r := newRoom(t, theme.Dark, size.Width, size.Height)
			r.cockpit.ToggleChanges()
			r.show(story)
			var shown []string
			for _, w := range wordsOf(r.cockpit.Object().(*fyne.Container).Objects[3]) {
				if strings.HasPrefix(w.text, "change ") && w.seen() {
					shown = append(shown, w.text)
				}
			}
			if !slices.Contains(shown, c.want) {
				t.Errorf("%v, %s is open: %q is out of sight; seen are %q", size, name, c.want, shown)
			}
			if !slices.IsSortedFunc(shown, func(a, b string) int { return numberOf(b) - numberOf(a) }) {
				t.Errorf("%v: not in order: %q", size, shown)
			}
		}
	}
}

func numberOf(change string) (n int) {
	fmt.Sscanf(change, "change %d", &n) //nolint:errcheck // 0 then
	return n
}

// What nothing measured does not look as what was.
func TestALedgerMarksWhatWasNotMeasured(t *testing.T) {
	tick, dashed := theme.TintedIcon("check", theme.Met, 12), theme.TintedIcon("circle-dashed", theme.Near, 12)
	for typed, want := range map[string]struct{ icon, not fyne.Resource }{"better now": {dashed, tick}, "5xx: 94 % -> 0.2 %": {tick, dashed}} {
		r := newRoom(t, theme.Dark, 1366, 768)
		r.cockpit.ToggleChanges()
		r.show(modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"},
			model.BeginChange{Text: "pool to 40"}, model.EndChange{Outcome: model.ChangeVerified, Text: typed}))
		icons := iconsOf(r.cockpit.Object().(*fyne.Container).Objects[3])
		if !slices.Contains(icons, want.icon) || slices.Contains(icons, want.not) {
			t.Errorf("%q: icon %v, the other %v", typed, slices.Contains(icons, want.icon), slices.Contains(icons, want.not))
		}
	}
}
