package timeline

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
)

// onRow is the entry that the keyboard is on; "line" in the log line.
func (s *scene) onRow() string {
	switch {
	case s.window.Canvas().Focused() == fyne.Focusable(s.view.line.Entry()):
		return "line"
	case s.view.list.Focused() && s.view.list.InSight(s.view.list.Current()):
		return s.view.log.ID(s.view.list.Current())
	}
	return "nothing that is seen"
}

// Up on the topmost row lets in what was held back above it and goes on to that, an
// entry a key, then to the log line. No more is counted than was not seen yet.
func TestUpGoesOnToWhatWasHeldBack(t *testing.T) {
	for _, entries := range []int{3, 200} { // those that all have room, and those that scroll
		for _, came := range []int{0, 1, 2, 40} {
			s := newScene(t, notes(entries), nine())
			s.window.Canvas().Focus(s.view.list)
			for i := range came {
				s.with(fmt.Sprint("colleague ", i), 300+i)
			}
			for i := range came {
				s.press(fyne.KeyUp)
				if got, want := s.onRow(), fmt.Sprint("colleague ", i); got != want {
					t.Fatalf("%d entries, %d came in: Up number %d goes to %s", entries, came, i+1, got)
				}
				unseen := fmt.Sprintf("%d new entr", s.view.first)
				if told := s.view.news.Visible(); told != (s.view.first > 0) || told && s.view.news.Text()[:len(unseen)] != unseen {
					t.Errorf("%d entries, %d came in: from row %d on it tells %v of %q", entries, came, s.view.first, told, s.view.news.Text())
				}
			}
			s.press(fyne.KeyUp)
			if got := s.onRow(); got != "line" || s.view.news.Visible() || s.view.log.Len() != entries+came {
				t.Errorf("%d entries, %d came in: at the end Up goes to %s, with %d rows, told %v", entries, came, got, s.view.log.Len(), s.view.news.Visible())
			}
		}
	}
}

// The row that one leaves upwards stays where it is seen, where there is something to
// scroll.
func TestUpMovesTheRowsByNoMoreThanOne(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.window.Canvas().Focus(s.view.list)
	for i := range 30 {
		s.with(fmt.Sprint("colleague ", i), 300+i)
	}
	s.press(fyne.KeyUp)
	if s.view.first != 29 || s.view.log.ID(30) != "200" {
		t.Errorf("the first row seen is row %d", s.view.first)
	}
}

// What came in further down is let in as well, and Up goes to the line.
func TestUpPastWhatWasBackdatedGoesToTheLine(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.window.Canvas().Focus(s.view.list)
	s.with("colleague", 0)
	s.press(fyne.KeyUp)
	if got := s.onRow(); got != "line" || s.view.log.Len() != 201 || s.view.news.Visible() {
		t.Errorf("Up goes to %s, with %d rows, told %v", got, s.view.log.Len(), s.view.news.Visible())
	}
}

// Up on a first row that has been scrolled away shows it before it leaves it.
func TestUpComesBackToTheFirstRow(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.window.Canvas().Focus(s.view.list)
	s.view.list.ScrollTo(50)
	s.press(fyne.KeyUp)
	if got := s.onRow(); got != "200" {
		t.Errorf("Up goes to %s", got)
	}
}
