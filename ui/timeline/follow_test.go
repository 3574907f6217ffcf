package timeline

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
)

// moved is a log of n notes of which one happened at another time than was said.
func moved(n int, id string, to time.Time) *model.State {
	s := notes(n)
	i := slices.IndexFunc(s.Timeline, func(e model.Entry) bool { return e.ID == id })
	s.Timeline[i].At = to
	slices.SortStableFunc(s.Timeline, func(a, b model.Entry) int { return a.At.Compare(b.At) })
	return s
}

// An entry whose time was changed stays the one that the keys mean, and is seen
// where it stands now: up or down, near or far, whatever is filtered.
func TestTheChosenEntryIsFollowedToItsNewTime(t *testing.T) {
	for name, c := range map[string]struct {
		filter string
		keys   []fyne.KeyName
		to     int // minutes from the first note
	}{
		"from the top far down":    {"", []fyne.KeyName{fyne.KeyDown}, 40},
		"from the very top":        {"", nil, 40},
		"by a row":                 {"", nil, 197},
		"from the end to the top":  {"", []fyne.KeyName{fyne.KeyEnd}, 300},
		"from the middle, further": {"", []fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageUp, fyne.KeyPageUp}, 5},
		"filtered":                 {"note 1", []fyne.KeyName{fyne.KeyDown}, 12},
	} {
		s := newScene(t, notes(200), nine())
		if c.filter != "" {
			s.typeFilter(c.filter)
		}
		s.window.Canvas().Focus(s.view.list)
		s.press(c.keys...)
		id := s.view.log.ID(s.view.list.Current())
		s.state = moved(200, id, s.state.Timeline[0].At.Add(time.Duration(c.to)*time.Minute+time.Second))
		s.show()
		if got := s.view.list.Current(); s.view.log.ID(got) != id || !s.view.list.InSight(got) {
			t.Errorf("%s: the chosen entry was %s and is %s, in sight: %v", name, id, s.view.log.ID(got), s.view.list.InSight(got))
		}
		if s.view.news.Visible() {
			t.Errorf("%s: told of %q, and nothing came in", name, s.view.news.Text())
		}
		s.press(fyne.KeyDelete)
		if want := []string{"retract:" + id}; !slices.Equal(s.ran, want) {
			t.Errorf("%s: Delete ran %q, want %q", name, s.ran, want)
		}
	}
}

// Another entry that moves moves nothing of what one reads, also where it was the
// first that was seen.
func TestAnEntryThatIsNotChosenIsNotFollowed(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.window.Canvas().Focus(s.view.list)
	s.press(fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown)
	chosen, first := s.view.log.ID(s.view.list.Current()), s.view.log.ID(s.view.first)
	next := s.view.log.ID(s.view.first + 1)
	s.state = moved(200, first, s.state.Timeline[3].At.Add(time.Second))
	s.show()
	if got := s.view.log.ID(s.view.list.Current()); got != chosen || !s.view.list.InSight(s.view.list.Current()) {
		t.Errorf("the chosen entry was %s and is %s", chosen, got)
	}
	if got := s.view.log.ID(s.view.first); got != next {
		t.Errorf("the first row seen is %s, and was %s over %s", got, first, next)
	}
}

// What a key would do to an entry that is not seen, it does not do: it shows the
// entry first.
func TestAKeyDoesNothingToAnEntryOutOfSight(t *testing.T) {
	for key, want := range map[fyne.KeyName]string{fyne.KeyDelete: "retract:200", fyne.KeyReturn: "amend:200"} {
		s := newScene(t, notes(200), nine())
		s.window.Canvas().Focus(s.view.list)
		s.press(fyne.KeyDown, fyne.KeyUp) // on the newest
		s.view.list.ScrollTo(40)
		if s.view.list.InSight(0) {
			t.Fatal("the chosen entry is in sight anyway")
		}
		s.press(key)
		if len(s.ran) != 0 || !s.view.list.InSight(0) {
			t.Errorf("%s on an entry out of sight ran %q, in sight now: %v", key, s.ran, s.view.list.InSight(0))
		}
		s.press(key)
		if !slices.Equal(s.ran, []string{want}) {
			t.Errorf("%s again ran %q, want %q", key, s.ran, want)
		}
	}
}
