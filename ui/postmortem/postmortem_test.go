package postmortem_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

const (
	previewAfter = 300 * time.Millisecond
	commitAfter  = 2 * time.Second
)

func open(t *testing.T, story *modeltest.Story) *desk {
	t.Helper()
	return newDesk(t, story, theme.Dark, 1, fyne.NewSize(1366, 636))
}

func (d *desk) goTo(id string) fyne.Focusable {
	d.t.Helper()
	d.view.GoTo(id)
	return d.focused()
}

func (d *desk) says(text string) bool { return strings.Contains(d.text(), text) }

func TestTypingKeepsADraftThenThePreviewThenTheLog(t *testing.T) {
	d := open(t, written(t, 0))
	test.Type(d.goTo("lessons"), "be")
	if want := []string{"lessons=b", "lessons=be"}; !slices.Equal(d.edits, want) || len(d.commits) > 0 {
		t.Fatalf("drafts are %q, commits %q; want %q and none", d.edits, d.commits, want)
	}
	if strings.Count(d.text(), "be\n") != 1 {
		t.Error("the preview did not wait for the keyboard to rest")
	}
	d.rest(previewAfter)
	if strings.Count(d.text(), "be\n") != 2 {
		t.Error("the preview does not follow")
	}
	d.later[commitAfter][0]() // the pause after the first key was none
	if len(d.commits) > 0 {
		t.Errorf("commits are %q in the middle of typing", d.commits)
	}
	d.rest(commitAfter)
	if want := []string{"lessons=be"}; !slices.Equal(d.commits, want) {
		t.Errorf("commits are %q, want %q: once, after the last key", d.commits, want)
	}
	d.window.Canvas().Unfocus()
	if len(d.commits) != 1 {
		t.Errorf("what is in the log already was written again: %q", d.commits)
	}
}

func TestLeavingAFieldCommits(t *testing.T) {
	d := open(t, written(t, 0))
	test.Type(d.goTo("lessons"), "be")
	d.goTo("impact")
	if want := []string{"lessons=be"}; !slices.Equal(d.commits, want) {
		t.Errorf("commits are %q, want %q", d.commits, want)
	}
	test.Type(d.goTo("root_cause"), "x")
	d.view.Leave()
	if len(d.commits) != 2 || !strings.HasPrefix(d.commits[1], "root_cause=v42") || !strings.HasSuffix(d.commits[1], "x") {
		t.Errorf("commits are %q, want the root cause, too", d.commits)
	}
}

func TestWhatIsTypedOutlivesAChangeOfTheIncident(t *testing.T) {
	d := open(t, written(t, 0))
	field := d.goTo("lessons")
	test.Type(field, "half a sen")
	if err := d.do(model.EditSection{Section: "impact", Text: "everyone"}); err != nil {
		t.Fatal(err)
	}
	if got := field.(*widgets.Entry).Text; got != "half a sen" || !d.says("everyone") {
		t.Errorf("the field says %q, and the new impact is shown: %v", got, d.says("everyone"))
	}
}

func TestUndoReachesAFieldThatIsNotBeingTyped(t *testing.T) {
	d := open(t, written(t, 0))
	field := d.goTo("impact")
	d.do(model.EditSection{Section: "impact", Text: "nobody"})
	if got := field.(*widgets.Entry).Text; got != "nobody" {
		t.Errorf("the field says %q, want what the log says", got)
	}
}

func TestARefusedTextStaysWithItsReason(t *testing.T) {
	d := open(t, written(t, 0))
	d.refuse = errors.New("The file can only be read.")
	field := d.goTo("lessons")
	test.Type(field, "x")
	d.window.Canvas().Unfocus()
	d.show()
	if got := field.(*widgets.Entry).Text; got != "x" {
		t.Errorf("the text became %q", got)
	}
}

func TestAcceptWritesTheProposal(t *testing.T) {
	d := open(t, written(t, 0))
	button := d.button("Accept")
	test.Tap(button)
	if len(d.commits) != 1 || !strings.HasPrefix(d.commits[0], "went_well=Response: 16 s") {
		t.Fatalf("commits are %q, want the proposal", d.commits)
	}
	if button.Visible() {
		t.Error("what was accepted is offered again")
	}
}

func TestAnotherIncidentFillsTheFieldsAnew(t *testing.T) {
	d := open(t, written(t, 0))
	field := d.goTo("root_cause").(*widgets.Entry)
	test.Type(field, "typed and not left")
	other := imported(t)
	other.Write(model.Noted{Entry: model.EntryNote, Text: "x"})
	d.story = other
	d.view.Show(shownAs(d, "other"))
	d.rest(commitAfter)
	if field.Text != "The log was recycled before the standby had read it." || len(d.commits) > 0 {
		t.Errorf("the field says %q, commits %q", field.Text, d.commits)
	}
}

func TestSectionsByKeyAndTap(t *testing.T) {
	d := open(t, written(t, 3))
	d.goTo("impact")
	d.view.Next()
	d.focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // the timeline is only shown
	if len(d.edits) > 0 {
		t.Errorf("Enter at the timeline wrote %q", d.edits)
	}
	d.view.Next()
	first := d.focused()
	d.view.Previous()
	d.view.Previous()
	d.view.Previous() // around the end
	test.Type(d.focused(), "l")
	if want := []string{"lessons=l"}; !slices.Equal(d.edits, want) || first == d.focused() {
		t.Errorf("drafts are %q, want %q", d.edits, want)
	}
}

func TestActionItems(t *testing.T) {
	d := open(t, written(t, 3))
	test.Tap(d.button("Action…"))
	list := d.goTo("actions")
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn} {
		list.TypedKey(&fyne.KeyEvent{Name: key})
	}
	if want := []string{"add-action", "edit-action:2"}; !slices.Equal(d.ran, want) {
		t.Errorf("ran %q, want %q", d.ran, want)
	}
	list.TypedRune(' ')
	list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
	if len(d.done) != 2 {
		t.Fatalf("did %+v, want a tick and a removal", d.done)
	}
	ticked, removed := d.done[0].(model.ChangeAction), d.done[1].(model.ChangeAction)
	if ticked.N != 2 || ticked.Done == nil || !*ticked.Done || removed.N != 2 || !removed.Remove {
		t.Errorf("did %+v and %+v", ticked, removed)
	}
	if got := len(d.story.State().Review.Actions); got != 2 {
		t.Errorf("%d actions are left, want 2", got)
	}
}

func TestHistoryIsOnlyRead(t *testing.T) {
	d := open(t, imported(t))
	field := d.goTo("root_cause")
	test.Type(field, "x")
	list := d.goTo("actions")
	list.TypedRune(' ')
	list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
	if len(d.edits)+len(d.commits)+len(d.done)+len(d.ran) > 0 {
		t.Errorf("history was changed: %q %q %v %q", d.edits, d.commits, d.done, d.ran)
	}
	if !d.says("Imported, for reading, from the database post-mortem.") || d.says("[Accept]") || d.says("[Action…]") {
		t.Errorf("history does not look like it:\n%s", d.text())
	}
}

func TestHeaderButtons(t *testing.T) {
	d := open(t, written(t, 0))
	for _, o := range d.view.HeaderButtons() {
		if b, ok := o.(*widgets.Button); ok {
			test.Tap(b)
		}
	}
	if want := []string{"copy-markdown", "export", "publish"}; !slices.Equal(d.ran, want) {
		t.Errorf("ran %q, want %q", d.ran, want)
	}
	d.do(model.PublishPostMortem{})
	if last := d.view.HeaderButtons()[3].(*widgets.Text); last.Text() != "published 08:38" {
		t.Errorf("beside the button stands %q", last.Text())
	}
}

// TestALongTextScrollsTheColumnOnly: a field shows all of its lines.
func TestALongTextScrollsTheColumnOnly(t *testing.T) {
	d := open(t, long(t))
	entry := d.goTo("root_cause").(*widgets.Entry)
	rows := 0
	for entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown}); rows != entry.CursorRow; entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown}) {
		rows = entry.CursorRow
	}
	if need := float32(rows+1) * 18; rows < 30 || entry.Size().Height < need {
		t.Errorf("the field is %.0f high for %d lines, want %.0f", entry.Size().Height, rows+1, need)
	}
}

func (d *desk) button(text string) *widgets.Button {
	d.t.Helper()
	var found *widgets.Button
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *widgets.Button:
			if found == nil && o.Visible() && o.Text() == text {
				found = o
			}
		case *fyne.Container:
			for _, child := range o.Objects {
				walk(child)
			}
		case fyne.Widget:
			for _, child := range test.WidgetRenderer(o).Objects() {
				walk(child)
			}
		}
	}
	walk(d.view.Object())
	if found == nil {
		d.t.Fatalf("no button %q is shown", text)
	}
	return found
}
