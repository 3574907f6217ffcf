package postmortem_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/ui/widgets"
)

// elsewhere types here, and has another window write the same section.
func elsewhere(t *testing.T, theirs string) (*desk, *widgets.Entry) {
	t.Helper()
	d := open(t, written(t, 0))
	field := d.goTo("lessons").(*widgets.Entry)
	test.Type(field, "mine")
	d.story.Do(model.EditSection{Section: "lessons", Text: theirs})
	d.show()
	return d, field
}

func (d *desk) lessons() string { return d.story.State().Review.Sections["lessons"] }

func TestTwoTextsAreNeverOverwrittenUnseen(t *testing.T) {
	d, field := elsewhere(t, "theirs")
	d.rest(commitAfter)
	d.window.Canvas().Unfocus()
	d.view.Leave()
	if d.lessons() != "theirs" || field.Text != "mine" || len(d.commits) > 0 {
		t.Fatalf("the log says %q, the field %q, commits %q", d.lessons(), field.Text, d.commits)
	}
	if !d.says("This was changed by on-call B at 08:38 while you typed. Yours is not written yet.") || d.says("theirs\n[") {
		t.Errorf("the screen says\n%s", d.text())
	}
	test.Tap(d.button("Show theirs"))
	if !d.says("\ntheirs\n") {
		t.Errorf("their text is not shown:\n%s", d.text())
	}
}

func TestAPersonChoosesBetweenTwoTexts(t *testing.T) {
	for button, want := range map[string]string{"Keep mine": "mine", "Take theirs": "theirs", "Keep both": "theirs\n\nmine"} {
		d, field := elsewhere(t, "theirs")
		test.Tap(d.button(button))
		if d.lessons() != want || field.Text != want || d.says("[Keep mine]") {
			t.Errorf("%s: the log says %q, the field %q, still asked %v", button, d.lessons(), field.Text, d.says("[Keep mine]"))
		}
		test.Type(d.goTo("lessons"), "!")
		d.view.Leave()
		if !strings.Contains(d.lessons(), "!") {
			t.Errorf("%s: what is typed afterwards is not written: %q", button, d.lessons())
		}
	}
}

// A choice is one between the texts that were seen.
func TestTheyWriteAgainWhileOneChooses(t *testing.T) {
	d, _ := elsewhere(t, "theirs")
	d.story.Do(model.EditSection{Section: "lessons", Text: "theirs, again"}) // not shown yet
	test.Tap(d.button("Keep mine"))
	if d.lessons() != "theirs, again" || !d.says("mine") || !d.says("[Keep mine]") {
		t.Errorf("the log says %q", d.lessons())
	}
}

func TestATextThatHoldsTheirsIsNoConflict(t *testing.T) {
	d, field := elsewhere(t, "mi")
	d.view.Leave()
	if d.lessons() != "mine" || field.Text != "mine" || d.says("[Keep mine]") {
		t.Errorf("the log says %q, the field %q", d.lessons(), field.Text)
	}
}

func TestTheirTextIsTakenBack(t *testing.T) {
	d, field := elsewhere(t, "theirs")
	d.story.Do(model.EditSection{Section: "lessons"})
	d.show()
	if d.says("[Keep mine]") || field.Text != "mine" {
		t.Errorf("it is asked still; the field says %q", field.Text)
	}
}

func TestWhatAKillLeftMeetsWhatStands(t *testing.T) {
	d := open(t, written(t, 0))
	d.story.Do(model.EditSection{Section: "lessons", Text: "theirs"})
	d.show()
	d.view.Restore("lessons", "half a sen", "")
	field := d.goTo("lessons").(*widgets.Entry)
	if !d.says("[Keep mine]") || d.lessons() != "theirs" {
		t.Errorf("the log says %q, and nobody is asked", d.lessons())
	}
	test.Type(field, "tence")
	if field.Text != "half a sentence" || !slices.Contains(d.edits, "lessons=half a sentence") {
		t.Errorf("the caret was not behind the text: %q", field.Text)
	}
}
