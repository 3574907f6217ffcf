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
)

// A long name of who leads, or a long title, is cut on home: what follows it is news.
func TestLongNamesOnHomeGiveWay(t *testing.T) {
	for _, name := range []string{"on-call A", strings.Repeat("on-call of the night ", 4), strings.Repeat("W", 250)} {
		for _, also := range []bool{false, true} {
			r := desktest.Open(t, desktest.Options{})
			s := modeltest.Checkout(t, "14:18:52").Do(model.Retitle{Title: strings.Repeat("checkout is slow ", 20)})
			if name != s.State().LeadName() {
				s.Do(model.AssignRole{Role: model.Lead, Name: name})
			}
			r.Write(s)
			r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
			if also {
				if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: "Login is slow", Lead: name}, time.Time{}); err != nil {
					t.Fatal(err)
				}
			}
			r.Key("home")
			for _, text := range []string{"Mitigate, 01:59 left", "02:52 over", "Red flags", "Open", ", promised for 14:16"} {
				at, end := extent(r, text)
				if at < 0 || end > 1366-16 {
					t.Errorf("%.12q, a second card %v: %q stands from %v to %v", name, also, text, at, end)
				}
			}
			if name == "on-call A" && !r.Says(name) {
				t.Errorf("a short name is cut: %q", r.Texts())
			}
		}
	}
}

// extent is from where to where a text is drawn whole, the last of it; -1 where it is
// nowhere.
func extent(r *desktest.Rig, text string) (at, end float32) {
	at = -1
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if c, is := o.(*canvas.Text); is && c.Text == text {
			at = fyne.CurrentApp().Driver().AbsolutePositionForObject(c).X
			end = at + fyne.MeasureText(c.Text, c.TextSize, c.TextStyle).Width
		}
	})
	return at, end
}

// With large text everything of a card stands in it, and who is missing is read.
func TestCardsKeepTheirFactsWithLargeText(t *testing.T) {
	for _, scale := range []float32{1, 1.15, 1.3} {
		r := desktest.Open(t, desktest.Options{Scale: scale})
		longCards(t, r)
		right := float32(1366) - theme.Px(theme.Gap16)
		desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
			if c, is := o.(*canvas.Text); is && c.Text != "" {
				if end := fyne.CurrentApp().Driver().AbsolutePositionForObject(c).X + c.MinSize().Width; end > right+1 {
					t.Errorf("at %g %q ends at %v", scale, c.Text, end)
				}
			}
		})
		if at, _ := extent(r, "nobody yet"); at < 0 {
			t.Errorf("at %g that nobody leads is cut: %q", scale, r.Texts())
		}
	}
}

// longCards shows two incidents that run, with long facts.
func longCards(t *testing.T, r *desktest.Rig) {
	t.Helper()
	r.Write(modeltest.Checkout(t, "14:18:52"))
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: "Wrong currency", Severity: model.P3}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Clock.Advance(2 * time.Hour)
	r.Key("home")
}
