package timeline

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
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
	found := false
	walk(s.view.line, func(o fyne.CanvasObject) {
		text, is := o.(*canvas.Text)
		found = found || is && text.Text != "" && strings.HasPrefix(text.Text, begin) && text.Color == theme.Color(theme.Over)
	})
	return found
}

// says tells whether a text is seen that begins so.
func (s *scene) says(begin string) bool {
	found := false
	walk(s.view.object, func(o fyne.CanvasObject) {
		text, is := o.(*canvas.Text)
		found = found || is && strings.HasPrefix(text.Text, begin)
	})
	return found
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

// Several lines are entered by Enter and not by the paste, whatever was copied; what
// Enter does is said before, and Esc leaves the line as it was typed.
func TestAPasteOfSeveralLinesWaitsForEnter(t *testing.T) {
	for _, c := range []struct{ typed, pasted, offer, want string }{
		{"", "one\ntwo\n", "Log 2 lines as one note", "/note one\ntwo"},
		{"/finding ", "panic: x\r\n\tat y", "Log 2 lines as one finding", "/finding panic: x\r\n\tat y"},
		{"/for 1 ", "a\n\nb", "Log 3 lines as one entry", "/for 1 a\n\nb"},
	} {
		for _, enter := range []bool{true, false} {
			s := checkout(t)
			s.state = modeltest.Checkout(t, "14:38:20").State()
			s.typeInto(c.typed)
			fyne.CurrentApp().Clipboard().SetContent(c.pasted)
			s.view.line.Entry().TypedShortcut(&fyne.ShortcutPaste{})
			if len(s.logged) > 0 || !s.says(c.offer) {
				t.Fatalf("%q and a paste of %q logged %q; no %q is offered", c.typed, c.pasted, s.logged, c.offer)
			}
			if enter {
				s.press(fyne.KeyReturn)
				if !slices.Equal(s.logged, []string{c.want}) || s.view.Line() != "" {
					t.Errorf("Enter logged %q and left %q", s.logged, s.view.Line())
				}
				continue
			}
			s.press(fyne.KeyEscape)
			if len(s.logged) > 0 || s.view.Line() != c.typed || s.kept[len(s.kept)-1] != c.typed {
				t.Errorf("Esc logged %q and left %q; the draft is %q", s.logged, s.view.Line(), s.kept[len(s.kept)-1])
			}
		}
	}
	s := checkout(t)
	s.typeInto("/against what is selected")
	s.view.line.Entry().SelectAll()
	s.view.paste("one\ntwo")
	s.press(fyne.KeyReturn)
	if want := []string{"/note one\ntwo"}; !slices.Equal(s.logged, want) {
		t.Errorf("a paste over the selected line logged %q, want %q", s.logged, want)
	}
	s = checkout(t)
	s.refuse = model.Refused("The file cannot be written.", "Free some room.")
	s.view.Focus(s.window.Canvas())
	s.view.paste("one\ntwo")
	s.press(fyne.KeyReturn)
	if !s.saysInRed("The file cannot") || !s.says("Log 2 lines as one note") {
		t.Errorf("a refused paste left %q", s.view.Line())
	}
}

// What would not be understood is refused before Enter; nothing of it is lost but
// the line breaks.
func TestAPasteThatDoesNotParse(t *testing.T) {
	s := checkout(t)
	s.typeInto("/for 99 ")
	s.view.paste("one\ntwo")
	if got := s.view.Line(); got != "/for 99 one two" || !s.saysInRed("There is no hypothesis 99") || len(s.logged) > 0 {
		t.Errorf("it left %q and logged %q", got, s.logged)
	}
}

// Lines with times are offered behind what was typed as well, which then stays.
func TestLinesWithTimesBehindWhatWasTyped(t *testing.T) {
	for key, want := range map[fyne.KeyName][]string{fyne.KeyReturn: {"Logged 2 lines"}, fyne.KeyDown: {"/finding 14:05 a\n14:06 b"}} {
		s := checkout(t)
		s.typeInto("/finding ")
		s.view.paste("14:05 a\n14:06 b")
		if !s.says("Log 2 lines, each at its time") {
			t.Fatal("they are not offered one by one")
		}
		left := "/finding "
		if key == fyne.KeyDown {
			s.press(key)
			left = ""
		}
		s.press(fyne.KeyReturn)
		if !slices.Equal(s.logged, want) || s.view.Line() != left {
			t.Errorf("%v logged %q and left %q", key, s.logged, s.view.Line())
		}
	}
}

// A paste that was not decided on is on the disk, and offered again.
func TestAPasteOfLinesIsOfferedAgain(t *testing.T) {
	s := checkout(t)
	s.typeInto("/finding ")
	s.view.paste("one\ntwo")
	again := checkout(t)
	again.view.SetLine(s.kept[len(s.kept)-1])
	again.view.Focus(again.window.Canvas())
	again.press(fyne.KeyReturn)
	if want := []string{"/finding one\ntwo"}; !slices.Equal(again.logged, want) {
		t.Errorf("it logged %q, want %q", again.logged, want)
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
		if said := s.says("before the start, 14:01, which does not move"); said != want {
			t.Errorf("%s: said %v", line, said)
		}
		s.press(fyne.KeyReturn)
		if want := []string{line}; !slices.Equal(s.logged, want) {
			t.Errorf("logged %v, want %v", s.logged, want)
		}
	}
}
