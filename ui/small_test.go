package ui_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// smallest are the smallest window with usual and with the largest text.
var smallest = []desktest.Options{{Size: fyne.NewSize(1024, 640), Scale: 1}, {Size: fyne.NewSize(1024, 640), Scale: 1.3}}

// In the smallest window too, with the largest text, a red flag is seen whole
// beside the count of the others.
func TestAFlagIsSeenBesideTheCountOfTheRest(t *testing.T) {
	for _, o := range smallest {
		r := desktest.Open(t, o).Tell(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}).Later(40 * time.Minute))
		more, action := r.Button("2 more"), r.Button("Back")
		if more == nil || action == nil {
			t.Fatalf("%g: the screen says %q", o.Scale, r.Texts())
		}
		where := fyne.CurrentApp().Driver().AbsolutePositionForObject
		top, end := where(action).Y, where(action).Y+action.Size().Height
		if head := placeOf(t, r, "5 red flags"); top < head || end > where(more).Y && where(more).Y > head+theme.Px(theme.RowStep)/2 || action.Size().Height < theme.Px(28)-1 {
			t.Errorf("%g: the first flag stands from %v to %v, the count at %v", o.Scale, top, end, where(more).Y)
		}
		if copied := r.Button("Update"); copied != nil && where(more).Y+more.Size().Height > where(copied).Y {
			t.Errorf("%g: the count lies over the messages", o.Scale)
		}
	}
}

// placeOf is where a text begins, px from the top.
func placeOf(t *testing.T, r *desktest.Rig, text string) (y float32) {
	t.Helper()
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if c, ok := o.(*canvas.Text); ok && c.Text == text {
			y = fyne.CurrentApp().Driver().AbsolutePositionForObject(c).Y
		}
	})
	if y == 0 {
		t.Errorf("the window does not say %q", text)
	}
	return y
}

// Where the timeline has no room for the strip of new entries, its head tells of
// them, and no row is drawn over the footer.
func TestNewEntriesAreToldInTheSmallestWindow(t *testing.T) {
	for _, o := range smallest {
		s := modeltest.Checkout(t, "14:18:52")
		for range 60 {
			s.Do(model.Note{Text: "5xx is at 94 %"})
		}
		r := desktest.Open(t, o).Tell(s)
		list := onNewest(t, r)
		for range 4 {
			r.Press(fyne.KeyPageDown)
		}
		if _, err := r.Room("on-call B").Do(t.Context(), s.State().ID, model.Note{Text: "falling"}, time.Time{}); err != nil {
			t.Fatal(err)
		}
		r.Desk.Refresh()
		r.Settle()
		if !r.Says("1 new entry") && !r.Says("1 new") {
			t.Errorf("%g: it is not told: %q", o.Scale, r.Texts())
		}
		where := fyne.CurrentApp().Driver().AbsolutePositionForObject
		scroll := scrollOf(list)
		if end := where(scroll).Y + scroll.Size().Height; end > o.Size.Height-theme.Px(24+theme.Gap8) {
			t.Errorf("%g: the rows end at %v", o.Scale, end)
		}
		r.Press(fyne.KeyHome)
		if r.Says("1 new") || !strings.Contains(strings.Join(r.Texts(), "\n"), " entries") {
			t.Errorf("%g: after Home it says %q", o.Scale, r.Texts())
		}
	}
}

func scrollOf(list *widgets.RowList[*widgets.TimelineRow]) (found fyne.CanvasObject) {
	desktest.Walk(list, func(o fyne.CanvasObject) {
		if _, ok := o.(fyne.Scrollable); ok && found == nil {
			found = o
		}
	})
	return found
}

// In the smallest window the rail has no room for the names of the open changes: the
// newest stands under the discs with their count and its clock, and a key ends it.
func TestTheNewestOpenChangeInTheSmallestWindow(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)}).Tell(modeltest.Checkout(t, "14:18:52"))
	if !r.Says("2 open") || !r.Says("04:57") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.After(time.Second)
	if !r.Says("04:58") {
		t.Errorf("a second later it says %q", r.Texts())
	}
	for range 40 {
		r.Window.Canvas().FocusNext()
		at, is := r.Window.Canvas().Focused().(fyne.CanvasObject)
		if is && strings.Contains(strings.Join(desktest.TextsOf(at), " "), "2 open") {
			r.Press(fyne.KeyReturn)
			break
		}
	}
	if !r.Asks() {
		t.Error("no key ends it")
	}
}

// In the smallest window too, what keeps the gate shut stands beside its button, and the
// other way to the end is not named like it.
func TestAShutGateSaysWhyInASmallWindow(t *testing.T) {
	r := desktest.Open(t, smallest[0]).Tell(modeltest.Checkout(t, "14:38:20"))
	r.Key("phase:fix")
	if !r.Says("2 of 5 hold, opens when all do") || r.Button("Resolve with a reason…") == nil {
		t.Errorf("the screen says %q", r.Texts())
	}
}
