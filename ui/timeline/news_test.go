package timeline

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// rowsSeen are the entries that are seen, each with the px where its row begins.
func (s *scene) rowsSeen() map[string]float32 {
	s.layOut()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	top := at(s.view.list).Y
	seen := map[string]float32{}
	walk(s.view.list, func(o fyne.CanvasObject) {
		if row, ok := o.(*widgets.TimelineRow); ok && at(row).Y > top-1 && at(row).Y+row.Size().Height < top+s.view.list.Size().Height+1 {
			walk(row, func(o fyne.CanvasObject) {
				if text, ok := o.(*canvas.Text); ok && strings.HasPrefix(text.Text, "note ") {
					seen[text.Text] = at(row).Y
				}
			})
		}
	})
	return seen
}

// layOut lays the window out, as the real one does by itself.
func (s *scene) layOut() {
	size := s.window.Canvas().Size()
	s.window.Resize(size.AddWidthHeight(1, 0))
	s.window.Resize(size)
}

func walk(o fyne.CanvasObject, visit func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	visit(o)
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, part := range parts {
		walk(part, visit)
	}
}

// The count of what came in has a strip of its own: it covers no entry, and what
// one reads stays on its place to the pixel when it comes and when it goes.
func TestTheCountOfNewEntriesCoversNothingAndMovesNothing(t *testing.T) {
	for name, c := range map[string]struct {
		keys []fyne.KeyName
		lost int // rows that make room for it
	}{
		"in the middle":                       {[]fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown}, 1},
		"at the end":                          {[]fyne.KeyName{fyne.KeyEnd}, 1},
		"on the row that is seen as the last": {[]fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown}, 1},
	} {
		s := newScene(t, notes(200), nine())
		s.window.Canvas().Focus(s.view.list)
		s.press(c.keys...)
		before := s.rowsSeen()
		s.state = notes(202)
		s.show()
		after := s.rowsSeen()
		if len(after) != len(before)-c.lost {
			t.Errorf("%s: %d rows were seen and %d are", name, len(before), len(after))
		}
		strip := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.view.news).Y + s.view.news.Size().Height
		for row, y := range after {
			if was, seen := before[row]; !seen || was != y {
				t.Errorf("%s: %q was at %v and is at %v", name, row, was, y)
			}
			if y < strip {
				t.Errorf("%s: %q at %v lies under the count, which ends at %v", name, row, y, strip)
			}
		}
		s.state = notes(204) // more come in: the strip is there already
		s.show()
		for row, y := range s.rowsSeen() {
			if was := after[row]; was != y {
				t.Errorf("%s, again: %q was at %v and is at %v", name, row, was, y)
			}
		}
	}
}

// The row that the keyboard is on is not the one that makes room.
func TestTheCountOfNewEntriesLeavesTheChosenRowInSight(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.window.Canvas().Focus(s.view.list)
	s.press(fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageUp) // the first that is seen
	chosen := "note " + s.view.log.ID(s.view.list.Current())
	s.state = notes(202)
	s.show()
	if seen := s.rowsSeen(); seen[chosen] == 0 {
		t.Errorf("%q is out of sight; seen are %v", chosen, seen)
	}
}

// Where the count goes, the rows have their room again.
func TestTheStripGoesWithItsCount(t *testing.T) {
	s := newScene(t, notes(200), nine())
	whole := len(s.rowsSeen())
	s.window.Canvas().Focus(s.view.list)
	for name, leave := range map[string]func(){
		"by a click": func() { test.Tap(s.view.news) },
		"by Home":    func() { s.press(fyne.KeyHome) },
		"by scroll":  func() { s.view.list.ScrollTo(0) },
		"by a word":  func() { s.view.chosen.Typed = "note"; s.view.narrow() },
	} {
		s.press(fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown)
		s.state = notes(len(s.state.Timeline) + 2)
		s.show()
		if !s.view.news.Visible() {
			t.Fatalf("%s: nothing is told", name)
		}
		leave()
		seen := s.rowsSeen()
		if s.view.news.Visible() || len(seen) != whole {
			t.Errorf("%s: told still: %v, %d of %d rows are seen", name, s.view.news.Visible(), len(seen), whole)
		}
		top := slices.Min(valuesOf(seen))
		if want := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.view.below).Y; top != want {
			t.Errorf("%s: the first row is at %v, not at %v", name, top, want)
		}
	}
	if h := s.view.news.MinSize().Height; h > theme.Px(theme.RowLine) {
		t.Errorf("the count is %v px high, its strip less", h)
	}
}

func valuesOf(seen map[string]float32) []float32 {
	var all []float32
	for _, y := range seen {
		all = append(all, y)
	}
	return all
}
