package modeltest

import (
	"testing"
	"time"

	"warroom/model"
)

// The moments of the pictures have what the pictures show.
func TestCheckout(t *testing.T) {
	for _, c := range []struct {
		at            string
		phase         model.Phase
		open, inPlace int
	}{
		{"14:01:50", model.Triage, 0, 0},
		{"14:18:52", model.Mitigate, 2, 3},
		{"14:38:20", model.Investigate, 0, 3},
		{"15:27:03", model.Fix, 0, 4},
		{"15:45:00", model.PostMortem, 0, 4},
	} {
		s := Checkout(t, c.at).State()
		if s.Phase != c.phase || len(s.OpenChanges()) != c.open || len(s.InPlace()) != c.inPlace {
			t.Errorf("%s: %s, %d changes open, %d in place; want %+v", c.at, s.Phase, len(s.OpenChanges()), len(s.InPlace()), c)
		}
	}
	if n := len(Checkout(t, "14:18:52").State().Timeline); n != 11 {
		t.Errorf("the cockpit's timeline has %d entries, want 11", n)
	}
}

func TestStoryTime(t *testing.T) {
	s := New(t, CheckoutZone).At("14:05:51")
	want := time.Date(2026, 11, 24, 12, 5, 51, 0, time.UTC)
	if !s.Now().Equal(want) || s.Now().Location() != time.UTC {
		t.Errorf("now is %v, want %v", s.Now(), want)
	}
	if got := s.At("2026-11-25 00:10").Clock("00:20"); got.Sub(want) != 10*time.Hour+14*time.Minute+9*time.Second {
		t.Errorf("a time of the day is %v after the story moved on", got)
	}
}

func TestStoryReportsRefusals(t *testing.T) {
	s := New(t, CheckoutZone).At("14:00").Do(model.Declare{Title: "Checkout returns 500s"})
	if err := s.Try(model.Close{}, time.Time{}); err == nil {
		t.Error("the engine closed a running incident")
	}
	if n := len(s.Events()); n != 1 {
		t.Errorf("a refused command left %d events, want 1", n)
	}
	if got := s.Events()[0]; got.Hash != got.Sum() || got.ID != s.Last() {
		t.Errorf("the event is not sealed: %+v", got)
	}
}
