package home_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// tableOf is a list of home.
type tableOf = *widgets.RowList[*widgets.TableRow]

// tablesIn are the lists that are shown, from top to bottom.
func tablesIn(o fyne.CanvasObject) (lists []tableOf) {
	if !o.Visible() {
		return nil
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case tableOf:
		return []tableOf{o}
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, part := range parts {
		lists = append(lists, tablesIn(part)...)
	}
	return lists
}

// wholeRows is how many rows of a list are seen whole.
func wholeRows(list tableOf) (n int) {
	for row := range list.Last() + 1 {
		if list.InSight(row) {
			n++
		}
	}
	return n
}

// As many incidents as a bad day has are all seen in the smallest window, whatever lies
// below them; more of them take the room that the lists below do not need.
func TestOpenIncidentsHaveTheRoomThatIsLeft(t *testing.T) {
	for _, c := range []struct {
		open, over       int
		runs, owed, past int // rows that are seen, at least
	}{
		{3, 1, 3, 2, 1}, {4, 1, 4, 3, 1}, {5, 1, 5, 3, 1}, {5, 0, 5, 3, 0}, {4, 1000, 4, 3, 3}, {5, 1000, 5, 3, 3}, {12, 1000, 5, 3, 3}, {12, 1, 5, 3, 1},
	} {
		lists := tablesIn(at(t, smallest, scene(t, c.open, c.over)).Content())
		if len(lists) != 3 {
			t.Fatalf("%d open, %d over: %d lists are shown", c.open, c.over, len(lists))
		}
		for i, want := range []int{c.runs, c.owed, c.past} {
			if got := wholeRows(lists[i]); got < want {
				t.Errorf("%d open, %d over: list %d shows %d rows of %d, want %d", c.open, c.over, i+1, got, lists[i].Last()+1, want)
			}
		}
	}
}

// Whatever runs, is owed and is over, in each window and with each text size: the history
// keeps two rows, ends above the foot, and has no room to spare while an incident that
// runs is not seen.
func TestNoRoomIsBlankWhileAnIncidentIsNotSeen(t *testing.T) {
	for _, size := range []fyne.Size{smallest, laptop, fyne.NewSize(1920, 1080)} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			for _, open := range []int{5, 30} {
				for _, over := range []int{1, 60} {
					w, v := show(t, theme.Dark, scale, size, silent)
					v.Show(scene(t, open, over))
					w.Resize(size.AddWidthHeight(1, 1))
					w.Resize(size)
					lists := tablesIn(w.Content())
					runs, past := lists[0], lists[len(lists)-1]
					room, row := past.Size().Height, theme.Px(theme.RowLine)
					if end := fyne.CurrentApp().Driver().AbsolutePositionForObject(past).Y + room; room < 2*row || end > size.Height-theme.Px(24) {
						t.Errorf("%v at %g, %d open, %d over: the history has %v px of %v a row, and ends at %v", size, scale, open, over, room, row, end)
					}
					if spare := room - row*float32(max(3, over)); wholeRows(runs) < open && spare >= theme.Px(theme.RowStep) {
						t.Errorf("%v at %g, %d open, %d over: %d are seen, and %v px are blank", size, scale, open, over, wholeRows(runs), spare)
					}
				}
			}
		}
	}
}

// A search that leaves little of the history gives its room away at once, and takes it
// back.
func TestTheRoomFollowsTheHistory(t *testing.T) {
	much := scene(t, 30, 60)
	little := much
	little.History = much.History[:1]
	d := at(t, fyne.NewSize(1920, 1080), much)
	runs := tablesIn(d.Content())[0]
	before := wholeRows(runs)
	d.view.Show(little)
	if n := wholeRows(runs); n <= before {
		t.Errorf("with little below them %d are seen, with much %d", n, before)
	}
	d.view.Show(much)
	if n := wholeRows(runs); n != before {
		t.Errorf("with much below them again %d are seen, not %d", n, before)
	}
}
