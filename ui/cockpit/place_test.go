package cockpit_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Nothing of a screen may push the window wider or higher than the smallest one.
func TestFitsTheSmallestWindow(t *testing.T) {
	for name, tell := range scenes {
		r := newRoom(t, theme.Dark, 1024, 640).show(tell(t))
		if least := r.frame.Object().MinSize(); least.Width > 1024 || least.Height > 640 {
			t.Errorf("%s needs %v", name, least)
		}
	}
}

// What can be pressed lies inside its window, whatever the texts are.
func TestButtonsAreInSight(t *testing.T) {
	for name, tell := range scenes {
		for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
			r := newRoom(t, theme.Dark, size.Width, size.Height).show(tell(t))
			for _, tile := range all[*widgets.ClockTile](r.cockpit.Object()) {
				inside(t, name, tile, size)
			}
			for _, p := range all[*widgets.PhaseItem](r.cockpit.Object()) {
				inside(t, name, p, size)
			}
			for _, b := range all[*widgets.Button](r.frame.Object()) {
				if b.Text() == "Commands" || b.Text() == "Resolve…" {
					inside(t, name+": "+b.Text(), b, size)
				}
			}
		}
	}
}

func inside(t *testing.T, what string, o fyne.CanvasObject, size fyne.Size) {
	t.Helper()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	if end := at.Add(o.Size()); at.X < 0 || at.Y < 0 || end.X > size.Width || end.Y > size.Height {
		t.Errorf("%s lies at %v to %v in %v", what, at, end, size)
	}
}

// The regions stand where style.md's table of regions puts them, in every phase.
func TestRegionsStandStill(t *testing.T) {
	for _, at := range []string{"14:01:50", "14:18:52", "14:38:20", "15:27:03", "15:45"} {
		r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, at))
		regions := r.cockpit.Object().(*fyne.Container).Objects
		for i, want := range []struct{ x, y, w, h float32 }{{16, 120, 1334, 64}, {16, 196, 208, 540}, {236, 196, 730, 540}, {978, 196, 372, 540}} {
			got := fyne.CurrentApp().Driver().AbsolutePositionForObject(regions[i])
			if size := regions[i].Size(); got != fyne.NewPos(want.x, want.y) || size != fyne.NewSize(want.w, want.h) {
				t.Errorf("%s: region %d lies at %v, %v; want %v", at, i, got, size, want)
			}
		}
	}
}

// The narrowest tiles say the figure whole, hours with their minutes, and a word.
func TestNarrowTilesSayTheFigureWhole(t *testing.T) {
	for width, want := range map[float32][]string{1366: {"1 h 25 min", "1 h 10 min over"}, 1024: {"1 h 25 min", "1 h over"}} {
		story := modeltest.New(t, modeltest.CheckoutZone).At("08:00").Do(model.Declare{Title: "Something is broken", Severity: model.P0, Lead: "on-call A"}).
			At("08:05").Do(model.EnterPhase{Phase: model.Mitigate}).At("09:30").Do(model.MarkMitigated{Signal: "5xx 94 % → 0.2 %"})
		r := newRoom(t, theme.Dark, width, 768).show(story)
		for _, tile := range all[*widgets.ClockTile](r.cockpit.Object()) {
			var said []string
			for _, w := range wordsOf(tile) {
				said = append(said, w.text)
			}
			if tile.Clock().Name == "Mitigate" && (!slices.Contains(said, want[0]) || !slices.Contains(said, want[1])) {
				t.Errorf("at %v: %q, want %q", width, said, want)
			}
		}
	}
}

// A tick in which nothing changed makes nothing and draws nothing.
func TestQuietTickIsFree(t *testing.T) {
	for name, tell := range scenes {
		story := tell(t)
		r := newRoom(t, theme.Dark, 1366, 768).show(story)
		s := sceneAt(story)
		r.cockpit.Tick(s)
		if n := testing.AllocsPerRun(20, func() { r.cockpit.Tick(s) }); n > 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func TestTapOnAClockExplainsIt(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, "14:18:52"))
	test.Tap(all[*widgets.ClockTile](r.cockpit.Object())[3])
	top := r.window.Canvas().Overlays().Top()
	if top == nil {
		t.Fatal("nothing opened")
	}
	for _, b := range all[*widgets.Button](top) {
		if b.Text() == "Promise the next update…" {
			test.Tap(b)
		}
	}
	if len(r.ran) != 1 || r.ran[0] != "promise" || r.window.Canvas().Overlays().Top() != nil {
		t.Errorf("asked for %q", r.ran)
	}
}
