package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/ui/widgets"
)

// with is the log of the scene and a colleague's entry that happened so many minutes
// and a second after the first note.
func (s *scene) with(id string, minutes int) {
	at := s.state.Timeline[0].At.Add(time.Duration(minutes)*time.Minute + time.Second)
	grown := *s.state
	grown.Timeline = append(slices.Clone(grown.Timeline), note(id, at))
	slices.SortStableFunc(grown.Timeline, func(a, b model.Entry) int { return a.At.Compare(b.At) })
	s.state = &grown
	s.show()
}

// point lays the pointer on the row that is seen as the n-th.
func (s *scene) point(n int) *widgets.TimelineRow {
	rows := s.rowParts()
	test.WidgetRenderer(rows[n])
	rows[n].MouseIn(&desktop.MouseEvent{})
	return rows[n]
}

// rowParts are the rows that are seen, from the top.
func (s *scene) rowParts() []*widgets.TimelineRow {
	var rows []*widgets.TimelineRow
	walk(s.view.list, func(o fyne.CanvasObject) {
		if row, ok := o.(*widgets.TimelineRow); ok {
			rows = append(rows, row)
		}
	})
	slices.SortFunc(rows, func(a, b *widgets.TimelineRow) int { return int(a.Position().Y - b.Position().Y) })
	return rows
}

// Whatever a colleague writes, at whatever time, no row that one reads moves by a
// pixel; it is counted, and seen once one asks for it or has done.
func TestNothingComesInWhileOneReads(t *testing.T) {
	for name, read := range map[string]func(*scene){
		"scrolled": func(s *scene) { s.view.list.ScrollTo(40) },
		"scrolled, on a row": func(s *scene) {
			s.window.Canvas().Focus(s.view.list)
			s.press(fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyUp)
		},
		"at the top, on the first row": func(s *scene) { s.window.Canvas().Focus(s.view.list) },
		"at the top, on the last row": func(s *scene) {
			s.window.Canvas().Focus(s.view.list)
			s.press(fyne.KeyPageDown)
			for s.view.list.InSight(s.view.list.Current() + 1) {
				s.press(fyne.KeyDown)
			}
		},
		"at the top, under the pointer": func(s *scene) { s.point(2) },
		"at the end":                    func(s *scene) { s.view.list.ScrollTo(200) },
	} {
		for when, minutes := range map[string]int{"above": 300, "in the view": 0, "below": -30} {
			s := newScene(t, notes(200), nine())
			read(s)
			if when == "in the view" {
				minutes = int(s.view.log.At(s.view.first+3).Sub(s.state.Timeline[0].At) / time.Minute)
			}
			before, chosen := s.rowsSeen(), s.view.log.ID(s.view.list.Current())
			s.with("colleague 1", minutes)
			s.with("colleague 2", minutes)
			for row, y := range s.rowsSeen() {
				if was, seen := before[row]; !seen || was != y {
					t.Errorf("%s, %s: %q was at %v and is at %v", name, when, row, was, y)
				}
			}
			if got := s.view.news.Text(); !s.view.news.Visible() || got != "2 new entries" || len(s.rowsSeen()) < len(before)-1 {
				t.Errorf("%s, %s: told %v: %q; %d of %d rows are seen", name, when, s.view.news.Visible(), got, len(s.rowsSeen()), len(before))
			}
			if chosen != "" && !s.view.list.InSight(s.view.list.Current()) || s.view.log.ID(s.view.list.Current()) != chosen {
				t.Errorf("%s, %s: %s was chosen and is not seen", name, when, chosen)
			}
			test.Tap(s.view.news)
			if s.view.log.Len() != 202 || s.view.news.Visible() || s.view.first != 0 {
				t.Errorf("%s, %s: pressed, %d rows of 202 from row %d", name, when, s.view.log.Len(), s.view.first)
			}
		}
	}
}

// Who leaves the rows sees what came in, with the next second.
func TestWhatCameInIsSeenOnceOneHasDone(t *testing.T) {
	for name, c := range map[string]struct{ read, leave func(*scene) }{
		"the keyboard": {func(s *scene) { s.window.Canvas().Focus(s.view.list) }, func(s *scene) { s.view.Focus(s.window.Canvas()) }},
		"the pointer":  {func(s *scene) { s.point(0) }, func(s *scene) { s.rowParts()[0].MouseOut() }},
		"the last row": {func(s *scene) {
			s.window.Canvas().Focus(s.view.list)
			for range len(s.rowsSeen()) - 1 {
				s.press(fyne.KeyDown)
			}
		}, func(s *scene) { s.view.Focus(s.window.Canvas()) }},
	} {
		s := newScene(t, notes(200), nine())
		c.read(s)
		s.with("colleague", 300)
		s.view.Tick()
		if s.view.log.ID(0) == "colleague" {
			t.Fatalf("%s: it came in while one reads", name)
		}
		c.leave(s)
		s.view.Tick()
		if s.view.log.ID(0) != "colleague" || s.view.first != 0 || s.view.news.Visible() || !s.view.list.AtTop() {
			t.Errorf("%s: the first row is %s of %d, told %v", name, s.view.log.ID(0), s.view.first, s.view.news.Visible())
		}
		s.with("another", 301)
		if s.view.log.ID(0) != "another" {
			t.Errorf("%s: nobody reads, and the first row is %s", name, s.view.log.ID(0))
		}
	}
}

// Who scrolls up goes on from where he was to what came in above.
func TestScrollingUpGoesOnToWhatCameIn(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.view.list.ScrollTo(5)
	for i := range 30 {
		s.with(fmt.Sprint("colleague ", i), 300+i)
	}
	s.view.list.ScrollTo(0)
	if got := s.view.log.ID(s.view.first); got != "colleague 0" && got != "200" {
		t.Errorf("at the first row it goes on at %s (row %d)", got, s.view.first)
	}
	if s.view.first < 28 {
		t.Errorf("what was read has moved away: the first row seen is row %d", s.view.first)
	}
	for _, row := range []int{s.view.first, 12, 0} { // the count goes as they come into sight
		s.view.list.ScrollTo(row)
		want := map[bool]string{true: fmt.Sprint(row, " new entries"), false: ""}[row > 0]
		if told := s.view.news.Visible(); told != (row > 0) || told && s.view.news.Text() != want {
			t.Errorf("from row %d on it tells %v of %q, want %q", row, told, s.view.news.Text(), want)
		}
	}
}

// Down in the empty line goes to the newest entry, also to one that was held back.
func TestDownFromTheLineGoesToWhatCameIn(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.view.Focus(s.window.Canvas())
	s.view.list.ScrollTo(40)
	s.with("colleague 1", 300)
	s.with("colleague 2", 301)
	s.press(fyne.KeyDown)
	if got := s.view.log.ID(s.view.list.Current()); got != "colleague 2" || s.view.first != 0 || s.view.news.Visible() || !s.view.list.Focused() {
		t.Errorf("it is on %s, the first row seen is row %d, told %v", got, s.view.first, s.view.news.Visible())
	}
}

// An entry that is led to is shown, also where it came in meanwhile.
func TestAnEntryThatIsHeldBackOpens(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.view.list.ScrollTo(50)
	s.with("colleague", 300)
	s.view.Open("colleague")
	if got := s.view.log.ID(s.view.list.Current()); got != "colleague" || !s.view.list.InSight(s.view.list.Current()) {
		t.Errorf("it leads to %q", got)
	}
}

// Whatever comes in in whatever order, while one reads here and there: nothing is
// lost, nothing twice, and who has done sees the log as it is.
func TestNothingOfTheLogIsLost(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := newScene(t, notes(rapid.IntRange(1, 60).Draw(r, "entries")), nine())
		for i, step := range rapid.SliceOfN(rapid.IntRange(0, 5), 1, 12).Draw(r, "steps") {
			switch step {
			case 0:
				s.view.list.ScrollTo(rapid.IntRange(0, 60).Draw(r, "row"))
			case 1:
				s.window.Canvas().Focus(s.view.list)
			case 2:
				s.view.Focus(s.window.Canvas())
			case 3:
				s.view.Tick()
			default:
				s.with(fmt.Sprint("c", i), rapid.IntRange(-5, 70).Draw(r, "minute"))
			}
			if shown := s.view.log.Len() + len(s.view.held.ids); shown != len(s.state.Timeline) {
				r.Fatalf("%d rows are shown or counted of %d", shown, len(s.state.Timeline))
			}
		}
		s.view.showNewest()
		s.view.Focus(s.window.Canvas())
		var got, want []string
		for row := range s.view.log.Len() {
			got = append(got, s.view.log.ID(row))
		}
		for _, e := range slices.Backward(s.state.Timeline) {
			want = append(want, e.ID)
		}
		if !slices.Equal(got, want) {
			r.Fatalf("the rows are %s, the log is %s", strings.Join(got, " "), strings.Join(want, " "))
		}
	})
}

// A hundred thousand entries cost a reader no more than one who does not read.
func BenchmarkHold(b *testing.B) {
	s := newScene(b, notes(100_000), nine())
	s.view.list.ScrollTo(5000)
	s.with("colleague", 1000)
	for b.Loop() { // the entry that came in is found among all again
		s.view.all = s.view.all.Without(s.view.held.ids)
		s.show()
	}
}

// What is done here by a button is seen at once wherever one reads, as a line is.
func TestWhatIsDoneHereIsSeen(t *testing.T) {
	for name, read := range map[string]func(*scene){
		"at the top, on a row": func(s *scene) { s.window.Canvas().Focus(s.view.list) },
		"scrolled":             func(s *scene) { s.view.list.ScrollTo(40) },
	} {
		s := newScene(t, notes(200), nine())
		read(s)
		s.view.Here(func() { s.with("mine", 300) })
		if s.view.log.ID(0) != "mine" || !s.view.list.InSight(0) || s.view.news.Visible() {
			t.Errorf("%s: the first row is %s, seen %v, told %v", name, s.view.log.ID(0), s.view.list.InSight(0), s.view.news.Visible())
		}
	}
}

// An entry of another day, which makes the column of the times wider, moves no column
// either before it is seen.
func TestWhatIsHeldBackMovesNoColumn(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.view.list.ScrollTo(40)
	s.with("colleague", -24*60)
	if s.view.log.Wide {
		t.Error("the columns have moved")
	}
	s.view.showNewest()
	if !s.view.log.Wide {
		t.Error("the column is too narrow for what came in")
	}
}

// A click that takes a row back lets nothing slide under the pointer: a second one
// would take back what a colleague wrote and nobody has seen.
func TestADeedByThePointerLetsNothingIn(t *testing.T) {
	s := newScene(t, notes(200), nine())
	s.point(2)
	under := s.view.log.ID(2)
	s.with("colleague", 300)
	s.view.Here(func() { // the row is retracted
		grown := *s.state
		grown.Timeline = slices.Clone(grown.Timeline)
		grown.Timeline[s.view.log.Len()-3].Retracted = true
		s.state = &grown
		s.show()
	})
	if got := s.view.log.ID(2); got != under || !s.view.news.Visible() {
		t.Errorf("under the pointer is %s, not %s; the colleague is told of: %v", got, under, s.view.news.Visible())
	}
	s.view.Here(func() { s.with("mine", 301) })
	if s.view.log.ID(0) != "mine" || s.view.log.Index("colleague") >= 0 {
		t.Errorf("the first row is %s; the colleague's is in: %v", s.view.log.ID(0), s.view.log.Index("colleague") >= 0)
	}
}
