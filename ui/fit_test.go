package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// crowded is the story with a title of 10 kB and many long entries.
func crowded(t *testing.T, clock string) *modeltest.Story {
	t.Helper()
	s := modeltest.Checkout(t, clock).Do(
		model.Retitle{Title: strings.Repeat("חנות checkout ", 700)},
		model.AssignRole{Role: model.Lead, Name: strings.Repeat("on-call A ", 20)},
		model.AssessImpact{Summary: strings.Repeat("every checkout fails ", 200), Users: strings.Repeat("all ", 300)})
	for range 200 {
		s.Do(model.Note{Text: strings.Repeat("5xx is at 94 % ", 60)})
	}
	return s
}

// The frame never scrolls: in every phase, with little and with much in it, all
// fits into the smallest windows, and every word lies inside the window.
func TestEverythingFits(t *testing.T) {
	bare := func(t *testing.T, _ string) *modeltest.Story {
		return modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"})
	}
	checkout := func(t *testing.T, clock string) *modeltest.Story { return modeltest.Checkout(t, clock) }
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		for name, make := range map[string]func(*testing.T, string) *modeltest.Story{"bare": bare, "story": checkout, "crowded": crowded} {
			for _, clock := range []string{"14:01:50", "14:18:52", "14:38:20", "15:27:03", "15:45:00"} {
				r := desktest.Open(t, desktest.Options{Size: size}).Tell(make(t, clock))
				if least := r.Window.Content().MinSize(); least.Width > size.Width || least.Height > size.Height {
					t.Errorf("%s at %s needs %v in a window of %v", name, clock, least, size)
				}
				if out := outside(r, size); out != "" {
					t.Errorf("%s at %s in a window of %v: %q lies outside", name, clock, size, out)
				}
			}
		}
	}
}

func TestHomeFits(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		r := desktest.Open(t, desktest.Options{Size: size}).Tell(crowded(t, "14:18:52"))
		for _, title := range []string{"Login is slow", "Search is slow", strings.Repeat("a long title ", 100)} {
			if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: title, Lead: "on-call B"}, r.Clock.Now()); err != nil {
				t.Fatal(err)
			}
		}
		r.Key("home")
		if least := r.Window.Content().MinSize(); least.Width > size.Width || least.Height > size.Height {
			t.Errorf("home needs %v in a window of %v", least, size)
		}
		if out := outside(r, size); out != "" {
			t.Errorf("in a window of %v %q lies outside", size, out)
		}
	}
}

// fitsQuestion tells of a choice that is wider than the card of the open question.
func fitsQuestion(t *testing.T, r *desktest.Rig) {
	t.Helper()
	card := fyne.Size{}
	desktest.Walk(r.Window.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if box, ok := o.(*canvas.Rectangle); ok && box.CornerRadius > 0 && card.IsZero() && box.Size().Width < r.Window.Canvas().Size().Width {
			card = box.Size() // the first with round corners, behind all that it holds
		}
	})
	for _, input := range r.Inputs() {
		if need := max(input.MinSize().Width, input.Size().Width); need > card.Width-2*24 {
			t.Errorf("a choice of %v stands in a card of %v", need, card.Width)
		}
	}
}

// outside is a text that is drawn beyond the edge of the window; what scrolls is
// cut there by its scroller.
func outside(r *desktest.Rig, size fyne.Size) string {
	found := ""
	desktest.WalkBut(r.Window.Content(), func(o fyne.CanvasObject) bool {
		if _, scrolls := o.(*container.Scroll); scrolls {
			return false
		}
		text, ok := o.(*canvas.Text)
		if !ok || strings.TrimSpace(text.Text) == "" {
			return true
		}
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
		need := fyne.MeasureText(text.Text, text.TextSize, text.TextStyle)
		if at.X < 0 || at.Y < 0 || at.X+min(need.Width, o.MinSize().Width) > size.Width+1 || at.Y+o.MinSize().Height > size.Height+1 {
			found = text.Text
		}
		return true
	})
	return found
}

// However small the window, the way to the end is in sight.
func TestResolveIsInSight(t *testing.T) {
	size := fyne.NewSize(1024, 640)
	r := desktest.Open(t, desktest.Options{Size: size}).Tell(modeltest.Checkout(t, "15:27:03"))
	button, line := r.Button("Resolve…"), fyne.CanvasObject(nil)
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if text, ok := o.(*canvas.Text); ok && text.Text == "Timeline" {
			line = o
		}
	})
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	if bottom := at(button).Y + button.Size().Height; bottom > at(line).Y {
		t.Errorf("the button ends at %v, where the timeline begins at %v", bottom, at(line).Y)
	}
}
