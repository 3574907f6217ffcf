package flags

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/widgets"
)

// lines are the folded flags that are seen.
func lines(o fyne.CanvasObject) []*widgets.Surface {
	if !o.Visible() {
		return nil
	}
	if l, ok := o.(*widgets.Surface); ok {
		return []*widgets.Surface{l}
	}
	var all []*widgets.Surface
	for _, child := range children(o) {
		all = append(all, lines(child)...)
	}
	return all
}

// A folded flag opens in place, with its snooze and its override, and the focus
// goes on to its action: by pointer or by keys, with room or without.
func TestAFoldedFlagOpensInPlace(t *testing.T) {
	for name, c := range map[string]struct {
		height float32
		flags  int
		press  func(*scene, *widgets.Surface)
	}{
		"by pointer": {900, 3, func(_ *scene, l *widgets.Surface) { test.Tap(l) }},
		"by Enter": {900, 3, func(s *scene, l *widgets.Surface) {
			s.window.Canvas().Focus(l)
			l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}},
		"by Space, with little room": {200, 3, func(s *scene, l *widgets.Surface) { s.window.Canvas().Focus(l); l.TypedRune(' ') }},
	} {
		s := newScene(t, c.height)
		s.show(many(c.flags))
		all := lines(s.view.Object())
		c.press(s, all[len(all)-1])
		focused, ok := s.window.Canvas().Focused().(*widgets.Button)
		if !ok || focused.Text() != "End it…" {
			t.Fatalf("%s: the focus is on %T", name, s.window.Canvas().Focused())
		}
		s.ran = nil
		test.Tap(focused)
		shown := buttons(s.view.Object())
		test.Tap(shown[slices.Index(shown, focused)+2])
		if want := []string{fmt.Sprint("end-change:", c.flags), fmt.Sprint("override:flag-", c.flags)}; !slices.Equal(s.ran, want) {
			t.Errorf("%s: ran %q, want %q", name, s.ran, want)
		}
		if open := slices.DeleteFunc(s.labels(), func(text string) bool { return text != "Snooze" }); len(open) != 1 {
			t.Errorf("%s: %d stand open", name, len(open))
		}
	}
}

// An action may name what somebody typed. It is cut before the title is, and
// before the snooze and the override leave the panel.
func TestALongActionLeavesRoomForTheRest(t *testing.T) {
	for name, height := range map[string]float32{"open": 900, "with little room": 140} {
		s := newScene(t, height)
		f := many(3)
		for i := range f.Cards {
			f.Cards[i].Button = "End “" + strings.Repeat("raise the pool again ", 5) + "”…"
		}
		s.show(f)
		right := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.view.Object()).X + s.view.Object().Size().Width
		for _, b := range buttons(s.view.Object()) {
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
			if end := at.X + b.Size().Width; end > right {
				t.Errorf("%s: %q ends at %v of %v", name, b.Text(), end, right)
			}
		}
		for _, l := range lines(s.view.Object()) {
			if title := titleOf(l); title.Size().Width < l.Size().Width/3 {
				t.Errorf("%s: %q has %v of %v px", name, title.Text(), title.Size().Width, l.Size().Width)
			}
		}
	}
}

// In a narrow panel the action is whole: the snooze and the override beside it take less.
func TestANarrowPanelKeepsTheActionWhole(t *testing.T) {
	for action, want := range map[string][]string{
		"Copy update": {"Copy update", "Snooze", "Override…"}, "Copy resolution": {"Copy resolution", "Snooze", "Override…"}, "Hand over the lead…": {"Hand over the lead…", "More"},
	} {
		s := newScene(t, 500)
		f := many(1)
		f.Cards[0].Button = action
		s.view.Show(f)
		for range 2 { // wrapped text knows its height once it knows its width
			s.view.Object().Resize(fyne.NewSize(320, 300))
			s.window.Canvas().Refresh(s.view.Object())
		}
		if got := s.labels(); !slices.Equal(got, want) {
			t.Errorf("it offers %q, want %q", got, want)
		}
		if act := buttons(s.view.Object())[0]; act.Size().Width < act.MinSize().Width {
			t.Errorf("%q has %v of %v px", action, act.Size().Width, act.MinSize().Width)
		}
		if want[1] != "More" {
			continue
		}
		test.Tap(buttons(s.view.Object())[1])
		menu := s.window.Canvas().Overlays().Top().(*widgets.Menu)
		for _, key := range []fyne.KeyName{fyne.KeyUp, fyne.KeyReturn} { // the last of them
			menu.TypedKey(&fyne.KeyEvent{Name: key})
		}
		if !slices.Equal(s.ran, []string{"override:flag-1"}) {
			t.Errorf("the last of More ran %q", s.ran)
		}
	}
}

// titleOf is the first text of a part.
func titleOf(o fyne.CanvasObject) *widgets.Text {
	if text, ok := o.(*widgets.Text); ok {
		return text
	}
	for _, child := range children(o) {
		if text := titleOf(child); text != nil {
			return text
		}
	}
	return nil
}

// Where there is too little room for all of them, Tab brings each into sight, and
// the buttons of one that stands open.
func TestTheFocusScrollsAFoldedFlagIntoSight(t *testing.T) {
	s := newScene(t, 200)
	s.show(many(9))
	s.view.expand(true)
	s.show(many(9))
	if last := lines(s.view.Object())[8]; s.inSight(last) {
		t.Fatal("all of them are in sight anyway")
	}
	for range 9 * 2 {
		s.window.Canvas().FocusNext()
		s.checkInSight(t, "forward")
	}
	for range 9*2 - 1 {
		s.window.Canvas().FocusPrevious()
		s.checkInSight(t, "back")
	}
	s.view.open("flag-5")
	s.show(many(9))
	s.checkInSight(t, "opened") // also once the column was laid out anew
	for range 4*2 + 2 {
		s.window.Canvas().FocusNext()
		s.checkInSight(t, "forward, one is open")
	}
	for range 8*2 + 2 {
		s.window.Canvas().FocusPrevious()
		s.checkInSight(t, "back, one is open")
	}
}

func (s *scene) inSight(o fyne.CanvasObject) bool {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject
	y, top := at(o).Y, at(s.view.scroll).Y
	return y >= top-1 && y+o.Size().Height <= top+s.view.scroll.Size().Height+1
}

func (s *scene) checkInSight(t *testing.T, way string) {
	t.Helper()
	f := s.window.Canvas().Focused().(fyne.CanvasObject)
	if foot, ok := f.(*widgets.Button); ok && foot.Text() == "Fewer" { // below what scrolls
		s.checkInPanel(t, f)
		return
	}
	if !s.inSight(f) {
		t.Errorf("%s: %T at %v is out of sight", way, f, fyne.CurrentApp().Driver().AbsolutePositionForObject(f))
	}
}
