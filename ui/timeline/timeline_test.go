package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/modeltest"
	"warroom/model/paste"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// scene is a timeline in a window, and what it asked for.
type scene struct {
	view   *View
	window fyne.Window
	state  *model.State
	clock  present.Clock
	filter present.Filter
	ran    []string
	logged []string
	kept   []string
	refuse error // what the next line is refused with
}

func newScene(t testing.TB, state *model.State, now time.Time) *scene {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	s := &scene{state: state, clock: present.Clock{Now: now, Zone: modeltest.CheckoutZone}, filter: everything()}
	context := func() logline.Context {
		return logline.Context{Now: s.clock.Now, Zone: s.clock.Zone, State: s.state}
	}
	s.view = New(Intents{
		Run: func(id string) { s.ran = append(s.ran, id) },
		Log: func(line string) error {
			if s.refuse == nil {
				s.logged = append(s.logged, line)
			}
			return s.refuse
		},
		Preview:  func(line string) logline.Understanding { return logline.Preview(line, context()) },
		Complete: func(line string) []logline.Completion { return logline.Complete(line, context()) },
		Keep:     func(line string) { s.kept = append(s.kept, line) },
		Filter:   func(f present.Filter) { s.filter = f; s.show() },
		People:   func() []string { return present.People(s.state) },
		Offer: func(text string) (present.PasteOffer, bool) {
			return present.PasteOfferOf(paste.Read(text, s.clock.Now, s.clock.Zone), s.clock)
		},
		Take: func(p paste.Paste, asNote bool) error {
			if s.refuse == nil {
				s.logged = append(s.logged, present.PasteDid(p, asNote))
			}
			return s.refuse
		},
		IsFile:  func(string) bool { return false },
		Picture: func() { s.ran = append(s.ran, "picture") },
		Detail:  func(id string) (present.EntryDetail, bool) { return present.DetailOf(s.state, id, s.clock) },
	})
	s.window = test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), widgets.NewPadAll(8, s.view.Object())))
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(746, 324))
	s.show()
	return s
}

func (s *scene) show() {
	s.view.Show(s.state.ID, present.TimelineOf(s.state, s.filter, s.clock))
}

// checkout is the story of the pictures at 14:18:52.
func checkout(t *testing.T) *scene {
	story := modeltest.Checkout(t, "14:18:52")
	return newScene(t, story.State(), story.Now())
}

// notes is a log of n notes, one a minute, the newest being the n-th.
func notes(n int) *model.State {
	s := &model.State{Identity: model.Identity{ID: "many"}}
	begin := time.Date(2026, 11, 24, 1, 0, 0, 0, time.UTC)
	for i := range n {
		s.Timeline = append(s.Timeline, note(fmt.Sprint(i+1), begin.Add(time.Duration(i)*time.Minute)))
	}
	return s
}

func note(id string, at time.Time) model.Entry {
	return model.Entry{ID: id, At: at, Recorded: at, By: "on-call A", Kind: model.EntryNote, Text: "note " + id}
}

func (s *scene) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		s.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func (s *scene) typeInto(text string) {
	s.view.Focus(s.window.Canvas())
	test.Type(s.view.line.Entry(), text)
}

func TestKeysOnTheRowsRunTheActionsOfTheEntry(t *testing.T) {
	s := checkout(t)
	s.window.Canvas().Focus(s.view.list)
	newest, second := s.view.log.ID(0), s.view.log.ID(1)
	s.view.list.TypedRune('s')
	s.press(fyne.KeyDown, fyne.KeyReturn)
	s.view.list.TypedRune('T')
	s.press(fyne.KeyDelete, fyne.KeyEnd, fyne.KeyHome)
	s.view.list.TypedRune('S')
	want := []string{"star:" + newest, "amend:" + second, "retime:" + second, "retract:" + second, "star:" + newest}
	if !slices.Equal(s.ran, want) {
		t.Errorf("ran %v, want %v", s.ran, want)
	}
}

func TestTheMarkedEntryStaysWhenOthersComeIn(t *testing.T) {
	s := newScene(t, notes(6), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
	s.window.Canvas().Focus(s.view.list)
	s.press(fyne.KeyDown) // on entry 5
	grown := notes(7)
	backdated := note("between", grown.Timeline[5].At.Add(-time.Second)) // comes in above entry 5
	grown.Timeline = slices.Insert(grown.Timeline, 5, backdated)
	s.state = grown
	s.show()
	s.view.list.TypedRune('s')
	if want := []string{"star:5"}; !slices.Equal(s.ran, want) {
		t.Errorf("s after two entries came in above ran %v, want %v", s.ran, want)
	}
}

func TestNothingIsDoneToWhatWasTakenBackOrCannotBeRead(t *testing.T) {
	state := notes(2)
	state.Timeline[1].Retracted = true
	state.Timeline[0].Kind, state.Timeline[0].Raw = model.EntryUnreadable, `{"kind":"later"}`
	s := newScene(t, state, time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
	s.window.Canvas().Focus(s.view.list)
	for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyDelete} {
		s.press(fyne.KeyHome, key)
		top := s.window.Canvas().Overlays().Top()
		if top == nil {
			t.Fatalf("%s on a retracted entry does not open it", key)
		}
		s.window.Canvas().Overlays().Remove(top)
		s.window.Canvas().Focus(s.view.list)
	}
	if len(s.ran) != 0 {
		t.Errorf("ran %v", s.ran)
	}
}

func TestAReaderWhoHasScrolledStaysAndIsTold(t *testing.T) {
	s := newScene(t, notes(200), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
	s.window.Canvas().Focus(s.view.list)
	s.press(fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown)
	s.view.list.SetCurrent(-1) // scrolled with the wheel: no row is marked
	read := s.view.log.ID(s.view.first)
	s.state = notes(203)
	s.show()
	if got := s.view.log.ID(s.view.first); got != read {
		t.Errorf("the first row seen under the count is entry %s, not %s", got, read)
	}
	if got := s.view.news.Text(); !s.view.news.Visible() || got != "3 new entries" {
		t.Errorf("the button says %q, visible %v", got, s.view.news.Visible())
	}
	test.Tap(s.view.news)
	if s.view.news.Visible() || s.view.first != 0 {
		t.Errorf("after the tap the first row is %d, the button is visible: %v", s.view.first, s.view.news.Visible())
	}
	s.view.Focus(s.window.Canvas())
	s.state = notes(204)
	s.show()
	if s.view.news.Visible() || s.view.log.ID(0) != "204" {
		t.Error("a reader at the top is told of what is in view")
	}
}

func TestAnotherIncidentBeginsAtItsNewestEntry(t *testing.T) {
	s := newScene(t, notes(200), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
	s.window.Canvas().Focus(s.view.list)
	s.press(fyne.KeyEnd)
	other := notes(50)
	other.ID = "other"
	s.state = other
	s.show()
	if s.view.first != 0 || s.view.list.Current() != -1 || s.view.news.Visible() {
		t.Errorf("first row %d, current %d, told of news: %v", s.view.first, s.view.list.Current(), s.view.news.Visible())
	}
}

func TestTheFilterShowsItsKindsAndSaysWhenThereIsNone(t *testing.T) {
	s := checkout(t)
	for _, item := range s.view.filters() {
		item.Run()
		if item.Text != s.filter.Kinds.Name || s.view.kinds.Text() != item.Text {
			t.Errorf("%s chose %s; the button says %s", item.Text, s.filter.Kinds.Name, s.view.kinds.Text())
		}
	}
	s.state = notes(3)
	s.view.filters()[1].Run() // starred
	if got := s.view.empty.Text(); got != "No entry of this kind yet." {
		t.Errorf("it says %q", got)
	}
}

func TestTheEmptySentenceStandsUnderTheRows(t *testing.T) {
	for n, want := range map[int]bool{0: true, 1: true, 2: true, 3: false} {
		s := newScene(t, notes(n), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
		said := strings.HasPrefix(s.view.empty.Text(), "What you do here")
		if said != want {
			t.Errorf("%d entries: said %v, want %v", n, said, want)
		}
		if y := s.view.empty.Position().Y; said && y < float32(n)*28 {
			t.Errorf("%d entries: the sentence at %v lies over a row", n, y)
		}
	}
}

// A hundred thousand entries are as quick to scroll as ten.
func BenchmarkScroll(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(theme.New(theme.Dark, 1))
	v := New(Intents{})
	w := test.NewTempWindow(b, v.Object())
	w.Resize(fyne.NewSize(730, 308))
	x := present.Clock{Now: time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC), Zone: time.UTC}
	v.Show("many", present.TimelineOf(notes(100_000), present.Filter{Kinds: present.KindFilters[0]}, x))
	for i := 0; b.Loop(); i++ {
		v.list.SetCurrent((i * 977) % 100_000)
	}
}

func BenchmarkShow(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(theme.New(theme.Dark, 1))
	v := New(Intents{})
	w := test.NewTempWindow(b, v.Object())
	w.Resize(fyne.NewSize(730, 308))
	state := notes(100_000)
	x := present.Clock{Now: time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC), Zone: time.UTC}
	for b.Loop() {
		v.Show("many", present.TimelineOf(state, present.Filter{Kinds: present.KindFilters[0]}, x))
	}
}

// Where there is no room under the rows, the sentence is not drawn over what
// stands below the timeline.
func TestTheEmptySentenceKeepsToItsPanel(t *testing.T) {
	for height, want := range map[float32]bool{324: true, 130: false} {
		s := newScene(t, notes(1), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
		s.window.Resize(fyne.NewSize(746, height))
		if drawn := s.view.empty.Size().Width > 0; drawn != want {
			t.Errorf("in %v px the sentence is drawn: %v", height, drawn)
		}
	}
}
