package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// What can be typed on is offered within the body of the window, over or under the
// line and never on it, in every phase; what has no room is reached with Down.
func TestCompletionsFit(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
		for _, scale := range []float32{1, 1.3} {
			for _, clock := range []string{"14:01:50", "14:18:52", "14:38:20", "15:27:03"} {
				r := desktest.Open(t, desktest.Options{Size: size, Scale: scale}).Tell(modeltest.Checkout(t, clock))
				for _, typed := range []string{"/", chat()} {
					r.Key("log")
					lineOf(r).SetText("")
					if typed == "/" {
						r.Type(typed)
					} else {
						paste(t, r, typed)
					}
					r.Settle()
					checkOffers(t, r, size)
				}
			}
		}
	}
}

func checkOffers(t *testing.T, r *desktest.Rig, size fyne.Size) {
	t.Helper()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	offers, line := offersOf(r), lineOf(r)
	if offers == nil {
		t.Fatalf("nothing is offered: %q", r.Texts())
	}
	top, end := at(offers).Y, at(offers).Y+offers.Size().Height
	if edge := size.Height - theme.Px(24); end > edge+1 || top < clocksEnd(size) {
		t.Errorf("%v: the offers stand from %v to %v, the body ends at %v", size, top, end, edge)
	}
	if field := at(line).Y; end > field && top < field+theme.Px(theme.RowStep) {
		t.Errorf("%v: the offers from %v to %v cover the line at %v", size, top, end, field)
	}
	if rows := offers.Size().Height / theme.Px(theme.RowLine); rows < 3 {
		t.Errorf("%v: %v rows are no list", size, rows)
	}
}

// clocksEnd is where the clocks end, which stay to be seen while one types.
func clocksEnd(size fyne.Size) float32 {
	if size.Height < theme.Px(480+132) { // they are lower in a low window
		return theme.Px(108 + 12 + 40)
	}
	return theme.Px(108 + 12 + 64)
}

func offersOf(r *desktest.Rig) (found *widgets.Completions) {
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if c, ok := o.(*widgets.Completions); ok {
			found = c
		}
	})
	return found
}

func lineOf(r *desktest.Rig) (found *widgets.LogLine) {
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if l, ok := o.(*widgets.LogLine); ok {
			found = l
		}
	})
	return found
}

// Down goes through all that is offered, and what it is on is always seen; a click
// takes the row under the pointer, also where the list stands over the line.
func TestCompletionsScroll(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)}).Tell(modeltest.Checkout(t, "14:18:52"))
	r.Key("log")
	r.Type("/")
	r.Settle()
	first := formsOf(r)
	seen := map[string]bool{}
	for range 40 {
		for _, form := range formsOf(r) {
			seen[form] = true
		}
		r.Press(fyne.KeyDown)
	}
	if len(seen) <= len(first) || len(seen) < 20 {
		t.Errorf("%d forms came into sight of %d at once: %v", len(seen), len(first), seen)
	}
	offers := offersOf(r)
	turn := func(by float32) {
		desktest.Walk(offers, func(o fyne.CanvasObject) {
			if w, ok := o.(*widgets.Wheel); ok {
				w.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, by)})
			}
		})
	}
	turn(9000)
	if got := formsOf(r); got[0] != first[0] {
		t.Errorf("scrolled to the top the first is %q, not %q", got[0], first[0])
	}
	turn(-29)
	shown := formsOf(r)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(offers)
	test.TapCanvas(r.Window.Canvas(), at.AddXY(40, 1+28+14)) // the second row
	if want := strings.Fields(shown[1])[0]; shown[0] == first[0] || !strings.HasPrefix(lineOf(r).Text(), want) {
		t.Errorf("a click on %q of %q made the line %q", shown[1], shown, lineOf(r).Text())
	}
}

// formsOf are the forms that are seen, from top to bottom.
func formsOf(r *desktest.Rig) []string {
	var forms []string
	for _, text := range desktest.TextsOf(offersOf(r)) {
		if strings.HasPrefix(text, "/") {
			forms = append(forms, text)
		}
	}
	return forms
}
