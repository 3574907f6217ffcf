package timeline

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/ui/theme"
)

func TestEnterLogsTheLineAndClearsIt(t *testing.T) {
	s := checkout(t)
	s.typeInto("5xx is falling")
	s.press(fyne.KeyReturn)
	if want := []string{"5xx is falling"}; !slices.Equal(s.logged, want) || s.view.Line() != "" {
		t.Errorf("logged %v, the line is %q", s.logged, s.view.Line())
	}
	if s.window.Canvas().Focused() != fyne.Focusable(s.view.line.Entry()) {
		t.Error("the focus has left the line")
	}
	if last := s.kept[len(s.kept)-1]; last != "" {
		t.Errorf("the draft %q outlives its entry", last)
	}
}

func TestARefusedLineStaysWithItsReasonUntilItIsChanged(t *testing.T) {
	s := checkout(t)
	s.refuse = model.Refused("Which hypothesis?", "Write /against 2 lag is normal.")
	s.typeInto("/against lag is normal")
	s.press(fyne.KeyReturn)
	s.show() // the next State must not wipe the refusal away
	if s.view.Line() != "/against lag is normal" || !s.saysInRed("Which hypothesis?") {
		t.Errorf("the line is %q, its reason has gone", s.view.Line())
	}
	test.Type(s.view.line.Entry(), "!")
	if s.saysInRed("") {
		t.Error("a changed line is still refused")
	}
}

// saysInRed tells whether the line shows a text that begins so as a refusal.
func (s *scene) saysInRed(begin string) bool {
	for _, o := range test.WidgetRenderer(s.view.line).Objects() {
		if text, ok := o.(*canvas.Text); ok && text.Text != "" && strings.HasPrefix(text.Text, begin) && text.Color == theme.Color(theme.Over) {
			return true
		}
	}
	return false
}

func TestTabTakesACompletionAndUpBringsLinesBack(t *testing.T) {
	s := checkout(t)
	s.typeInto("/fin")
	s.press(fyne.KeyTab)
	if got := s.view.Line(); got != "/finding " {
		t.Fatalf("Tab made %q of /fin", got)
	}
	test.Type(s.view.line.Entry(), "pool full")
	s.press(fyne.KeyReturn)
	s.typeInto("second")
	s.press(fyne.KeyReturn)
	var back []string
	for range 3 {
		s.press(fyne.KeyUp)
		back = append(back, s.view.Line())
	}
	if want := []string{"second", "/finding pool full", "/finding pool full"}; !slices.Equal(back, want) {
		t.Errorf("Up brought back %q, want %q", back, want)
	}
	s.press(fyne.KeyDown, fyne.KeyDown)
	if got := s.view.Line(); got != "" {
		t.Errorf("Down ends at %q, want what was being typed: nothing", got)
	}
}

func TestAPasteOfSeveralLinesLosesNone(t *testing.T) {
	for _, c := range []struct{ typed, pasted, want string }{
		{"", "one\ntwo\n", "/note one\ntwo"},
		{"/finding ", "panic: x\r\n\tat y", "/finding panic: x\r\n\tat y"},
	} {
		s := checkout(t)
		s.typeInto(c.typed)
		fyne.CurrentApp().Clipboard().SetContent(c.pasted)
		s.view.line.Entry().TypedShortcut(&fyne.ShortcutPaste{})
		if !slices.Equal(s.logged, []string{c.want}) || s.view.Line() != "" {
			t.Errorf("%q and a paste of %q logged %q and left %q", c.typed, c.pasted, s.logged, s.view.Line())
		}
	}
	s := checkout(t)
	s.typeInto("/against what is selected")
	s.view.line.Entry().SelectAll()
	s.view.paste("one\ntwo")
	if want := []string{"/note one\ntwo"}; !slices.Equal(s.logged, want) {
		t.Errorf("a paste over the selected line logged %q, want %q", s.logged, want)
	}
	s = checkout(t)
	s.refuse = model.Refused("The file cannot be written.", "Free some room.")
	s.view.Focus(s.window.Canvas())
	s.view.paste("one\ntwo")
	if got := s.view.Line(); got != "/note one two" || !s.saysInRed("The file cannot") {
		t.Errorf("a refused paste left %q", got)
	}
}

func TestTheRowsMoveBackWhenNothingIsSaidUnderTheLine(t *testing.T) {
	s := checkout(t)
	rest := s.view.below.Position().Y
	s.typeInto("a note")
	if y := s.view.below.Position().Y; y <= rest {
		t.Errorf("the rows are at %v under what is said, at %v without", y, rest)
	}
	s.press(fyne.KeyReturn)
	if y := s.view.below.Position().Y; y != rest {
		t.Errorf("after Enter the rows are at %v, want %v", y, rest)
	}
}

func TestADraftComesBackAndAnotherIncidentHasItsOwn(t *testing.T) {
	s := checkout(t)
	s.view.SetLine("/finding half a sen")
	if s.view.Line() != "/finding half a sen" {
		t.Errorf("the line is %q", s.view.Line())
	}
	s.view.SetLine("")
	if s.view.Line() != "" {
		t.Errorf("the draft of one incident stands in the line of another: %q", s.view.Line())
	}
}

func TestHugeTextsAreShownInOneLine(t *testing.T) {
	state := notes(1)
	state.Timeline[0].Text = strings.Repeat("stack 🔥 مرحبا\n", 800)
	s := newScene(t, state, state.Timeline[0].At)
	if got := s.view.log.Row(0).Text; strings.Contains(got, "\n") || len(got) > 2000 {
		t.Errorf("the row has %d bytes", len(got))
	}
	s.view.open("1")
	if s.window.Canvas().Overlays().Top() == nil {
		t.Error("it does not open")
	}
}

// A time before the start may be a slip or an alert that came first: it is said,
// and taken.
func TestALineFromBeforeTheStartIsNoted(t *testing.T) {
	for line, want := range map[string]bool{"@13:50 the first alert": true, "@14:05 5xx is falling": false, "5xx is falling": false} {
		s := checkout(t)
		s.typeInto(line)
		said := false
		for _, o := range test.WidgetRenderer(s.view.line).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text == "before the start, 14:01; it stays" {
				said = true
			}
		}
		if said != want {
			t.Errorf("%s: said %v", line, said)
		}
		s.press(fyne.KeyReturn)
		if want := []string{line}; !slices.Equal(s.logged, want) {
			t.Errorf("logged %v, want %v", s.logged, want)
		}
	}
}
