package flags

import (
	"slices"
	"testing"
)

// Of two flags the worst stays open where there is room for one, and what was
// folded opens in its place.
func TestOfTwoFlagsOneFoldsFirst(t *testing.T) {
	open := []string{"End it…", "Snooze", "Override…"}
	for height, want := range map[float32][]string{
		400: slices.Concat(open, open),
		240: slices.Concat(open, []string{"End it…"}),
		140: {"End it…", "End it…"},
	} {
		s := newScene(t, height)
		s.show(many(2))
		if got := s.labels(); !slices.Equal(got, want) {
			t.Errorf("in %v px two flags show %q, want %q", height, got, want)
		}
	}
	s := newScene(t, 240)
	s.show(many(2))
	s.view.open("flag-2")
	s.show(many(2))
	if got, want := s.labels(), slices.Concat([]string{"End it…"}, open); !slices.Equal(got, want) {
		t.Errorf("with the second open it shows %q, want %q", got, want)
	}
}
