package flags

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// scene is the panel in its column, and what it asked for.
type scene struct {
	view   *View
	window fyne.Window
	ran    []string
	sized  int
}

func newScene(t *testing.T, height float32) *scene {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	s := &scene{}
	var column *fyne.Container
	s.view = New(Intents{Run: func(id string) { s.ran = append(s.ran, id) }}, func() {
		s.sized++
		column.Refresh() // lays out anew
	})
	column = &fyne.Container{Layout: columnLayout{}, Objects: []fyne.CanvasObject{s.view.Object()}}
	s.window = test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), column))
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(388, height))
	return s
}

// columnLayout gives the panel 372 px and what height it asks for, if there is so
// much, as the cockpit does.
type columnLayout struct{}

func (columnLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (columnLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(8, 8))
	o[0].Resize(fyne.NewSize(372, o[0].MinSize().Height))
	o[0].Resize(fyne.NewSize(372, min(o[0].MinSize().Height, size.Height-16)))
}

// show shows flags and lays the window out, as the real one does by itself.
func (s *scene) show(f present.Flags) {
	s.view.Show(f)
	size := s.window.Canvas().Size()
	s.window.Resize(size.AddWidthHeight(1, 0))
	s.window.Resize(size)
}

// checkout are the two flags of the pictures at 14:18:52.
func checkout(t *testing.T) present.Flags {
	story := modeltest.Checkout(t, "14:18:52")
	return present.FlagsOf(deputy.Look(story.State(), policy.Default(), story.Now()), present.Clock{Now: story.Now(), Zone: modeltest.CheckoutZone})
}

// many are n flags.
func many(n int) present.Flags {
	f := present.Flags{Title: fmt.Sprintf("%d red flags", n), Quiet: "1 snoozed until 14:33"}
	for i := range n {
		f.Cards = append(f.Cards, present.FlagCard{ID: fmt.Sprint("flag-", i+1), Title: fmt.Sprint("Flag ", i+1), Saw: "It was seen.",
			Why: "It matters.", Action: fmt.Sprint("end-change:", i+1), Button: "End it…"})
	}
	return f
}

// buttons are the buttons that are seen, in reading order.
func buttons(o fyne.CanvasObject) []*widgets.Button {
	if !o.Visible() {
		return nil
	}
	if b, ok := o.(*widgets.Button); ok {
		return []*widgets.Button{b}
	}
	var all []*widgets.Button
	for _, child := range children(o) {
		all = append(all, buttons(child)...)
	}
	return all
}

func children(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

func (s *scene) labels() []string {
	var all []string
	for _, b := range buttons(s.view.Object()) {
		all = append(all, b.Text())
	}
	return all
}

func TestAFlagOffersItsActionASnoozeAndAnOverride(t *testing.T) {
	s := newScene(t, 500)
	s.show(checkout(t))
	for _, b := range buttons(s.view.Object()) {
		test.Tap(b)
		if top := s.window.Canvas().Overlays().Top(); top != nil {
			for range 2 {
				top.(*widgets.Menu).TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
			}
			top.(*widgets.Menu).TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}
	}
	want := []string{"copy:update", "snooze:not-communicating 60m", "override:not-communicating",
		"end-change:2", "snooze:parallel-changes 60m", "override:parallel-changes"}
	if !slices.Equal(s.ran, want) {
		t.Errorf("ran %q, want %q", s.ran, want)
	}
}

func TestHowManyStandOpen(t *testing.T) {
	open := []string{"End it…", "Snooze", "Override…"}
	for n, want := range map[int][]string{
		0: nil,
		1: open,
		2: slices.Concat(open, open),
		3: slices.Concat(open, []string{"End it…", "End it…"}),
		6: slices.Concat(open, []string{"End it…", "End it…", "3 more"}),
	} {
		s := newScene(t, 900)
		s.show(many(n))
		if got := s.labels(); !slices.Equal(got, want) {
			t.Errorf("%d flags show %q, want %q", n, got, want)
		}
	}
}

func TestMoreOpensInPlaceAndCloses(t *testing.T) {
	s := newScene(t, 2000)
	s.show(many(6))
	tap := func() { all := buttons(s.view.Object()); test.Tap(all[len(all)-1]) }
	tap()
	if got := s.labels(); len(got) != 6*3+1 || got[len(got)-1] != "Fewer" {
		t.Errorf("after 3 more it shows %q", got)
	}
	tap()
	if got := s.labels(); got[len(got)-1] != "3 more" {
		t.Errorf("after Fewer it shows %q", got)
	}
}

func TestInASmallWindowEveryFlagIsALine(t *testing.T) {
	s := newScene(t, 140)
	s.show(checkout(t))
	if got, want := s.labels(), []string{"Copy update", "End Scale…"}; !slices.Equal(got, want) {
		t.Errorf("it shows %q, want %q", got, want)
	}
	if h := s.view.scroll.Size().Height; h != 2*theme.Px(theme.RowStep) {
		t.Errorf("the lines have %v px: one of them is cut", h)
	}
}

func TestARunningFigureChangesOneTextOnly(t *testing.T) {
	s := newScene(t, 500)
	f := checkout(t)
	s.show(f)
	before, sized := buttons(s.view.Object()), s.sized
	f.Cards = slices.Clone(f.Cards)
	f.Cards[0].Saw = "The update promised for 14:16 is 02:53 over."
	s.view.Show(f)
	if !slices.Equal(before, buttons(s.view.Object())) || s.sized != sized {
		t.Error("the panel was built anew for one figure")
	}
	if got := s.view.saws[0].text.Text(); got != f.Cards[0].Saw {
		t.Errorf("it says %q", got)
	}
	f.Cards[0].Saw = strings.Repeat("much more to say ", 8)
	s.view.Show(f)
	if s.sized != sized+1 {
		t.Error("nobody was told that another line is needed")
	}
}
