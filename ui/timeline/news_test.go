package timeline

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

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

// The count of what came in stands in the head: it covers no entry, and what one reads
// stays on its place to the pixel when it comes and when it goes.
func TestTheCountOfNewEntriesCoversNothingAndMovesNothing(t *testing.T) {
	for name, keys := range map[string][]fyne.KeyName{
		"in the middle":                       {fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown},
		"at the end":                          {fyne.KeyEnd},
		"on the row that is seen as the last": {fyne.KeyPageDown, fyne.KeyPageDown},
	} {
		s := newScene(t, notes(200), nine())
		s.window.Canvas().Focus(s.view.list)
		s.press(keys...)
		before := s.rowsSeen()
		s.state = notes(202)
		s.show()
		after := s.rowsSeen()
		if len(after) != len(before) {
			t.Errorf("%s: %d rows were seen and %d are", name, len(before), len(after))
		}
		for row, y := range after {
			if was, seen := before[row]; !seen || was != y {
				t.Errorf("%s: %q was at %v and is at %v", name, row, was, y)
			}
		}
		s.state = notes(204) // more come in: the count is there already
		s.show()
		for row, y := range s.rowsSeen() {
			if was := after[row]; was != y {
				t.Errorf("%s, again: %q was at %v and is at %v", name, row, was, y)
			}
		}
	}
}

// The row that the keyboard is on stays in sight.
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

// The count goes with what it tells of, and the rows begin at the newest.
func TestTheCountGoesOnceTheNewestIsSeen(t *testing.T) {
	s := newScene(t, notes(200), nine())
	whole := len(s.rowsSeen())
	s.window.Canvas().Focus(s.view.list)
	for name, leave := range map[string]func(){
		"by a click": func() { test.Tap(s.view.news) },
		"by Home":    func() { s.press(fyne.KeyHome) },
		"by scroll":  func() { s.view.list.ScrollTo(0); s.view.list.ScrollTo(0) }, // to where one was, and on to what came in
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
}

func valuesOf(seen map[string]float32) []float32 {
	var all []float32
	for _, y := range seen {
		all = append(all, y)
	}
	return all
}
