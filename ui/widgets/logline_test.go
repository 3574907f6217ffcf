package widgets_test

import (
	"strings"
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

// What is said under the line is whole where the line is narrow: the remedy stands at
// its end. What would take the room of the rows is cut.
func TestTheNoteUnderTheLineIsWhole(t *testing.T) {
	line, _ := focusedLine(t)
	const long = "There is no step “nosuchstep”. Steps: assess, classify, communicate, decide, rollback, scale, failover, disable, redirect, when, what, where, why, publish."
	for _, c := range []struct {
		text, more, ends string
		lines            int
	}{
		{"Logs a note at 14:13:55", "", "14:13:55", 1},
		{"Logs a note at 14:13:55", "before the start, 14:01, which does not move", "does not move", 1},
		{long, "", "publish.", 2},
		{long, long, "publish.", 3},
		{strings.Repeat(long, 8), "", "…", 3},
		{long, strings.Repeat(long, 8), "…", 3},
	} {
		rest := widgets.NewLogLine("", "").MinSize().Height
		line.SetNote(widgets.LogNote{Icon: "info", Tint: theme.Text3, Text: c.text, Color: theme.Text3, More: c.more, MoreColor: theme.Near})
		if got := line.MinSize().Height - rest; got != theme.Px(24+16*float32(c.lines-1)) {
			t.Errorf("%d + %d letters take %v px, want %d lines", len(c.text), len(c.more), got, c.lines)
		}
		var said strings.Builder
		for _, o := range test.WidgetRenderer(line).Objects() {
			if p, ok := o.(*widgets.Paragraph); ok {
				said.WriteString(p.Text())
			}
		}
		if !strings.HasSuffix(said.String(), c.ends) {
			t.Errorf("%q is said, want it to end in %q", said.String(), c.ends)
		}
	}
	line.SetNote(widgets.LogNote{})
	if line.MinSize().Height != widgets.NewLogLine("", "").MinSize().Height {
		t.Error("the note keeps its room")
	}
}
