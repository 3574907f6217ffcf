package messages

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/widgets"
)

func TestAFailedCopyShowsTheTextSelectedUntilOneWorks(t *testing.T) {
	s := newScene(t, usual)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	text := s.view.preview.Text()
	s.view.CopyFailed("The clipboard is not reachable.")
	if under := s.view.preview.Position().Y + s.view.preview.Size().Height; s.view.problem.Position().Y < under {
		t.Error("the notice lies over the text")
	}
	entry, ok := s.window.Canvas().Focused().(*widgets.Entry)
	if !ok || entry.SelectedText() != text {
		t.Fatalf("the focus is on %T, with another text than the message", s.window.Canvas().Focused())
	}
	if got := s.view.problem.Text(); !strings.HasPrefix(got, "The clipboard is not reachable.") || !s.view.problem.Visible() {
		t.Errorf("it says %q", got)
	}
	s.tell(modeltest.Checkout(t, "14:18:52")) // a tick must not take the selection away
	if entry.SelectedText() != text {
		t.Error("the selection is gone")
	}
	s.view.Copied("")
	if s.view.problem.Visible() {
		t.Error("the notice stands after a copy that worked")
	}
}

// However long the text, it scrolls, and the button under it stays in sight.
func TestALongTextLeavesTheButtonInSight(t *testing.T) {
	for name, words := range map[string]string{"long": strings.Repeat("every checkout fails ", 400), "from right to left": strings.Repeat("התשלום נכשל ", 400), "emoji": strings.Repeat("🔥👩‍👩‍👧", 400)} {
		s := newScene(t, fyne.NewSize(320, 202))
		s.tell(modeltest.Checkout(t, "14:18:52").Do(model.AssessImpact{Summary: words}))
		for _, failed := range []bool{false, true} {
			if failed {
				s.view.CopyFailed("The clipboard did not answer within 2 s.")
				s.window.Resize(fyne.NewSize(336, 16+s.view.Object().MinSize().Height)) // as the column gives it
			}
			at, button := fyne.CurrentApp().Driver().AbsolutePositionForObject, s.view.copying.object
			if bottom := at(button).Y + button.Size().Height; bottom > s.window.Canvas().Size().Height {
				t.Errorf("%s: the button ends at %v of %v, failed %v", name, bottom, s.window.Canvas().Size().Height, failed)
			}
			if h := s.view.preview.Size().Height; h < 36 {
				t.Errorf("%s: the text has %v px, failed %v", name, h, failed)
			}
		}
	}
}

// What was copied by hand can be logged, as long as it is what would be logged;
// the notice of a clipboard that ends with the window stands until the next copy.
func TestANoticeStandsAsLongAsItHolds(t *testing.T) {
	s := newScene(t, usual)
	story := modeltest.Checkout(t, "14:18:52")
	s.tell(story)
	s.view.CopyFailed("There is no clipboard.")
	s.window.Canvas().Focus(s.view.tabs)
	s.tell(story)
	test.Tap(s.view.byHand)
	if want := []string{"copy:update for slack by hand"}; !slices.Equal(s.ran, want) || !s.view.problem.Visible() {
		t.Errorf("ran %q, want %q; notice %v", s.ran, want, s.view.problem.Visible())
	}
	s.tell(story.Do(model.AssessImpact{Current: "one in ten"}))
	if s.view.problem.Visible() || s.view.byHand.Visible() || !s.view.last.Visible() {
		t.Errorf("another text is shown, and it says %q", s.view.problem.Text())
	}
	s.view.Copied("Keep this window open.")
	s.tell(story)
	if !s.view.problem.Visible() || s.view.problem.Text() != "Keep this window open." || s.view.byHand.Visible() {
		t.Errorf("it says %q", s.view.problem.Text())
	}
}

// What failed to be copied is what is selected, also where another text was.
func TestTheSelectionIsTheMessageThatIsShown(t *testing.T) {
	s := newScene(t, usual)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	s.view.CopyFailed("There is no clipboard.")
	s.channel = "sms"
	s.tell(modeltest.Checkout(t, "14:18:52"))
	s.view.CopyFailed("There is no clipboard.")
	if got := s.window.Canvas().Focused().(*widgets.Entry).SelectedText(); !strings.HasPrefix(got, "P0 Mitigating") {
		t.Errorf("%q is selected", got)
	}
}
