package ui_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// sixFlags has six red flags, of which three are behind the count.
func sixFlags(t *testing.T, size fyne.Size) *desktest.Rig {
	t.Helper()
	return desktest.Open(t, desktest.Options{Size: size}).Tell(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate},
		model.BeginChange{Text: "raise consumer lag limit of the orders queue"}, model.AddTask{Text: "check replica lag"}).Later(40 * time.Minute))
}

var sixTitles = []string{"Investigating before mitigating", "Not communicating", "Several changes at once", "Mitigation overdue", "Nothing logged"}

// A folded flag says what it is in full, and a button beside it what ends it.
func TestFoldedFlagsSayWhatTheyAre(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		r := sixFlags(t, size)
		for _, title := range sixTitles[:3] {
			if !slices.Contains(r.Texts(), title) {
				t.Errorf("in %v %q is cut or gone: %q", size, title, r.Texts())
			}
		}
		if r.Button("Back") == nil && r.Button("Back to Mitigate") == nil || r.Button("End…") == nil && r.Button("End Scale…") == nil {
			t.Errorf("in %v the actions are gone: %q", size, r.Texts())
		}
	}
}

// What is behind the count opens whole where there is room; where there is not, the
// wheel goes through it by whole lines.
func TestMoreFlagsStandInWholeLines(t *testing.T) {
	r := sixFlags(t, fyne.NewSize(1366, 768))
	r.Tap("3 more")
	for _, title := range append(slices.Clone(sixTitles), "Task without owner or time box") {
		if y := placeOf(t, r, title); y+20 > placeOf(t, r, "Fewer") {
			t.Errorf("%q stands at %v", title, y)
		}
	}
	r = sixFlags(t, fyne.NewSize(1024, 640))
	r.Tap("3 more")
	first := placeOf(t, r, sixTitles[0])
	var wheel *widgets.Wheel
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if w, is := o.(*widgets.Wheel); is {
			wheel = w
		}
	})
	for turns := 1; turns <= 6; turns++ {
		wheel.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -25)})
		row := min(turns, 2) // four of the six are seen
		if y := placeOf(t, r, sixTitles[row]); y < first-1 || y > first+1 {
			t.Errorf("after %d turns %q stands at %v, the first line at %v", turns, sixTitles[row], y, first)
		}
	}
	for range 12 {
		wheel.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 5)})
	}
	if y := placeOf(t, r, sixTitles[0]); y < first-1 || y > first+1 {
		t.Errorf("turned back it begins at %v of %v", y, first)
	}
}

// In the smallest window the fourth flag comes into sight too, and a flag that is
// opened leaves another beside it.
func TestFlagsOfASmallWindowStandBesideEachOther(t *testing.T) {
	r := sixFlags(t, fyne.NewSize(1024, 640))
	r.Tap("3 more")
	if y := placeOf(t, r, sixTitles[3]); y+20 > placeOf(t, r, "Fewer") {
		t.Errorf("%q stands at %v, under the foot", sixTitles[3], y)
	}
	press(t, r, sixTitles[0])
	r.Settle()
	shown, end := 0, placeOf(t, r, "Resolution")-30 // over the panel of messages
	for _, title := range sixTitles {
		if y := placeOf(t, r, title); y > placeOf(t, r, "6 red flags") && y+20 < end {
			shown++
		}
	}
	if shown < 2 || r.Button("Fewer") == nil {
		t.Errorf("%d of them are seen beside the one that is open: %q", shown, r.Texts())
	}
}

// A flag that is opened in the smallest window with the largest text is not cut through:
// what it says goes before its action does.
func TestAnOpenFlagHasItsActionInSight(t *testing.T) {
	for _, o := range smallest {
		r := desktest.Open(t, o).Tell(modeltest.Checkout(t, "14:18:52"))
		press(t, r, "Several changes at once")
		r.Settle()
		act, below := r.Button("End Scale…"), placeOf(t, r, "Resolution")-30 // over the panel of messages
		if act == nil {
			t.Fatalf("at %g it is not offered: %q", o.Scale, r.Texts())
		}
		if end := fyne.CurrentApp().Driver().AbsolutePositionForObject(act).Y + act.Size().Height; end > below {
			t.Errorf("at %g its action ends at %v of %v", o.Scale, end, below)
		}
	}
}
