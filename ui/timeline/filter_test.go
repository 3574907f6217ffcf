package timeline

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// typeFilter types into the filter field as a person does.
func (s *scene) typeFilter(text string) {
	s.view.FocusFilter(s.window.Canvas())
	test.Type(s.view.input.Entry, text)
}

func nine() time.Time { return time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC) }

func TestTheFilterFieldNarrowsAtEachKeyAndEscShowsAllAgain(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.typeFilter("note 19")
	if got := s.view.log.Len(); got != 12 || s.view.log.ID(0) != "199" {
		t.Errorf("%d rows, the first is %s", got, s.view.log.ID(0))
	}
	s.press(fyne.KeyReturn)
	if s.window.Canvas().Focused() != fyne.Focusable(s.view.list) {
		t.Error("Enter does not go to the rows")
	}
	s.press(fyne.KeyEscape)
	if s.view.log.Len() != 200 || s.view.field.Visible() || !s.view.opener.Visible() || !s.view.chosen.All() {
		t.Errorf("after Esc there are %d rows, the field is visible: %v", s.view.log.Len(), s.view.field.Visible())
	}
	s.typeFilter("none such")
	if got := s.view.empty.Text(); got != "No entry has that. Esc shows all again." {
		t.Errorf("it says %q", got)
	}
	s.press(fyne.KeyReturn)
	if s.window.Canvas().Focused() != fyne.Focusable(s.view.input.Entry) {
		t.Error("Enter leaves the field for rows that are not there")
	}
	s.press(fyne.KeyEscape)
	if s.window.Canvas().Focused() != fyne.Focusable(s.view.line.Entry()) {
		t.Error("Esc leaves the caret in a field that is gone")
	}
}

func TestAPersonIsChosen(t *testing.T) {
	state := notes(6)
	state.Timeline[2].By = "on-call B"
	s := newScene(t, state, nine())
	s.view.showFilter()
	var names []string
	for _, item := range s.view.persons() {
		names = append(names, item.Text)
	}
	if !slices.Equal(names, []string{everyone, "on-call A", "on-call B"}) {
		t.Fatalf("the choices are %v", names)
	}
	s.view.persons()[2].Run()
	if s.view.log.Len() != 1 || s.view.people.Text() != "on-call B" {
		t.Errorf("%d rows of %s", s.view.log.Len(), s.view.people.Text())
	}
	s.view.persons()[0].Run()
	if s.view.log.Len() != 6 {
		t.Errorf("%d rows of everyone", s.view.log.Len())
	}
}

// A time that is typed is scrolled to; what comes in then does not scroll back.
func TestATypedTimeIsScrolledTo(t *testing.T) {
	s := newScene(t, notes(300), nine())
	s.typeFilter("04:40") // 02:40 UTC, the 101st note
	if got := s.view.log.ID(s.view.first); got != "101" || s.view.log.ID(s.view.list.Current()) != "101" {
		t.Errorf("the first row seen is %s, the current one %s", got, s.view.log.ID(s.view.list.Current()))
	}
	s.press(fyne.KeyReturn, fyne.KeyPageDown, fyne.KeyPageDown)
	read := s.view.log.ID(s.view.first)
	s.state = notes(302)
	s.show()
	if got := s.view.log.ID(s.view.first); got != read {
		t.Errorf("a new entry moved %s to %s", read, got)
	}
}

// A colleague's entries never move what one is reading, wherever one is and
// whatever is filtered; Home goes to them.
func TestNewEntriesAreAnnouncedAndMoveNothing(t *testing.T) {
	for name, c := range map[string]struct {
		typed     string
		keys      []fyne.KeyName
		announced string
	}{
		"at the top":              {"", nil, "4 new entries"},
		"in the middle":           {"", []fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown}, "4 new entries"},
		"at the end":              {"", []fyne.KeyName{fyne.KeyEnd}, "4 new entries"},
		"filtered, at the top":    {"note", nil, "4 new entries"},
		"filtered, in the middle": {"2", []fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown}, "2 new entries"},
	} {
		s := newScene(t, notes(200), nine())
		if c.typed != "" {
			s.typeFilter(c.typed)
		}
		s.window.Canvas().Focus(s.view.list)
		s.press(c.keys...)
		current, before := s.view.log.ID(s.view.list.Current()), s.rowsSeen()
		grown := notes(203)
		grown.Timeline[200].Text = "other" // one of the three does not pass the filter
		grown.Timeline[200].ID = "other"
		late := note("late", grown.Timeline[3].At) // comes in below
		s.state = grown
		s.state.Timeline = slices.Insert(grown.Timeline, 4, late)
		s.show()
		for row, y := range s.rowsSeen() {
			if before[row] != y {
				t.Errorf("%s: %q was at %v and is at %v", name, row, before[row], y)
			}
		}
		if got := s.view.log.ID(s.view.list.Current()); got != current {
			t.Errorf("%s: the current row was %s and is %s", name, current, got)
		}
		if got := s.view.news.Text(); !s.view.news.Visible() || got != c.announced {
			t.Errorf("%s: it says %q, visible %v", name, got, s.view.news.Visible())
		}
		s.press(fyne.KeyHome)
		if s.view.news.Visible() || s.view.first != 0 || s.view.log.ID(0) != "203" {
			t.Errorf("%s: after Home the first row is %s, announced %v", name, s.view.log.ID(s.view.first), s.view.news.Visible())
		}
	}
}
