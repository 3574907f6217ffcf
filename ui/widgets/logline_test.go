package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func focusedLine(t *testing.T) (*widgets.LogLine, fyne.Canvas) {
	line := widgets.NewLogLine("What happened?", "/change", "Ctrl", "L")
	w := window(t, widgets.NewUnderLogLine(line, widgets.NewText(theme.Body, theme.Text, "below")), 700, 300)
	w.Canvas().Focus(line.Entry())
	return line, w.Canvas()
}

func TestLogLineSubmitsAndKeepsTheFocus(t *testing.T) {
	line, c := focusedLine(t)
	var got []string
	line.OnSubmit = func(text string) bool {
		got = append(got, text)
		return text != "/against lag"
	}
	test.Type(line.Entry(), "first")
	stroke(c, fyne.KeyReturn, 0)
	stroke(c, fyne.KeyReturn, 0) // empty: nothing to submit
	test.Type(line.Entry(), "/against lag")
	stroke(c, fyne.KeyReturn, 0)
	if len(got) != 2 || line.Text() != "/against lag" {
		t.Errorf("submitted %q, left in the field %q: what was refused stays", got, line.Text())
	}
	if c.Focused() != fyne.Focusable(line.Entry()) {
		t.Error("the focus left the line")
	}
}

func TestLogLineHistoryComesBackToTheDraft(t *testing.T) {
	line, c := focusedLine(t)
	line.SetHistory([]string{"newest", "oldest"})
	test.Type(line.Entry(), "draft")
	want := []string{"newest", "oldest", "oldest", "newest", "draft", "draft"}
	for i, k := range []fyne.KeyName{fyne.KeyUp, fyne.KeyUp, fyne.KeyUp, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown} {
		stroke(c, k, 0)
		if line.Text() != want[i] {
			t.Fatalf("step %d shows %q, want %q", i, line.Text(), want[i])
		}
	}
}

func TestLogLineCompletes(t *testing.T) {
	line, c := focusedLine(t)
	offers := []widgets.Completion{{Form: "/finding TEXT", Insert: "/finding "}, {Form: "/for N TEXT", Insert: "/for "}}
	line.SetCompletions(offers...)
	if !line.Completions().Visible() || !line.Entry().AcceptsTab() {
		t.Fatal("the offers are not shown, or Tab would leave the line")
	}
	stroke(c, fyne.KeyDown, 0)
	stroke(c, fyne.KeyTab, 0)
	if line.Text() != "/for " || line.Entry().CursorColumn != 5 {
		t.Errorf("took %q with the caret at %d", line.Text(), line.Entry().CursorColumn)
	}
	if line.Completions().Visible() || line.Entry().AcceptsTab() {
		t.Error("the offers stay after one was taken")
	}
	line.SetCompletions(offers...)
	stroke(c, fyne.KeyEscape, 0)
	if line.Completions().Visible() {
		t.Error("Esc does not close the offers")
	}
}

func TestPreviewCanBeCopiedByHand(t *testing.T) {
	p := widgets.NewPreview(widgets.PlainSpan("📊 Status: "), widgets.ChangedSpan("Mitigating"), widgets.PlainSpan("\nETA: "), widgets.MissingSpan("not set"))
	w := window(t, p, 340, 140)
	w.Canvas().Focus(p)
	stroke(w.Canvas(), fyne.KeyReturn, 0)
	entry, ok := w.Canvas().Focused().(*widgets.Entry)
	if !ok || !p.Selecting() {
		t.Fatal("Enter does not open the field for copying")
	}
	if want := "📊 Status: Mitigating\nETA: not set"; entry.SelectedText() != want {
		t.Errorf("selected %q, want %q", entry.SelectedText(), want)
	}
	test.Type(entry, "x")
	entry.TypedKey(key(fyne.KeyBackspace))
	if entry.Text != p.Text() {
		t.Errorf("the text was changed to %q", entry.Text)
	}
	stroke(w.Canvas(), fyne.KeyEscape, 0)
	if p.Selecting() || w.Canvas().Focused() != fyne.Focusable(p) {
		t.Error("Esc does not lead back to the preview")
	}
}
