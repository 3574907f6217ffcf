package flags

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
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

// With little room too, no more than three flags stand at a time, the most
// dangerous first. What is behind them is counted under them, in sight, and opens
// in place.
func TestAFoldedPanelHasThreeFlagsAndCountsTheRest(t *testing.T) {
	end := []string{"End it…"}
	three := slices.Concat(end, end, end)
	for flags, want := range map[int][]string{2: slices.Concat(end, end), 3: three, 4: append(slices.Clone(three), "1 more"), 9: append(slices.Clone(three), "6 more")} {
		s := newScene(t, 212)
		s.show(many(flags))
		if got := s.labels(); !slices.Equal(got, want) {
			t.Errorf("%d flags show %q, want %q", flags, got, want)
		}
		for _, b := range buttons(s.view.Object()) {
			s.checkInPanel(t, b)
		}
	}
	s := newScene(t, 212)
	s.show(many(9))
	tapLast := func() { all := buttons(s.view.Object()); test.Tap(all[len(all)-1]); s.show(many(9)) }
	tapLast()
	if got := s.labels(); len(got) != 10 || got[9] != "Fewer" {
		t.Errorf("after 6 more it shows %q", got)
	}
	all := buttons(s.view.Object())
	s.checkInPanel(t, all[9])
	tapLast()
	if got := s.labels(); !slices.Equal(got, append(slices.Clone(three), "6 more")) {
		t.Errorf("after Fewer it shows %q", got)
	}
}

// What is behind the count comes to what is seen: the worst stays open where there is
// room for that. Where nothing is behind it any more, nothing is offered to be folded.
func TestMoreFoldsNothing(t *testing.T) {
	open, end := []string{"End it…", "Snooze", "Override…"}, []string{"End it…"}
	s := newScene(t, 380)
	s.show(many(4))
	s.view.expand(true)
	s.show(many(4))
	if got, want := s.labels(), slices.Concat(open, end, end, end, []string{"Fewer"}); !slices.Equal(got, want) {
		t.Errorf("with the fourth it shows %q, want %q", got, want)
	}
	s.show(many(3))
	if got, want := s.labels(), slices.Concat(open, end, end); !slices.Equal(got, want) {
		t.Errorf("once one has ended it shows %q, want %q", got, want)
	}
}

// Nothing of the panel touches its lower edge, in any form.
func TestNothingTouchesTheLowerEdge(t *testing.T) {
	for _, height := range []float32{166, 212, 900} {
		for _, flags := range []int{1, 2, 3, 4} {
			s := newScene(t, height)
			s.show(many(flags))
			all := buttons(s.view.Object())
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject
			last, panel := all[len(all)-1], s.view.Object()
			if air := at(panel).Y + panel.Size().Height - at(last).Y - last.Size().Height; air < 8 {
				t.Errorf("%d flags in %v px: %q is %v px over the edge", flags, height, last.Text(), air)
			}
		}
	}
}

func (s *scene) checkInPanel(t *testing.T, o fyne.CanvasObject) {
	t.Helper()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	if end, edge := at(o).Y+o.Size().Height, at(s.view.Object()).Y+s.view.Object().Size().Height; end > edge {
		t.Errorf("%v ends at %v, the panel at %v", o.(interface{ Text() string }).Text(), end, edge)
	}
}
