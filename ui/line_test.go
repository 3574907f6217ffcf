package ui_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

func TestLogLineCommits(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("/finding the cache is cold")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || !r.Says("the cache is cold") {
		t.Errorf("the log has %q; the screen says %q", got, r.Texts())
	}
}

// A refused line stays where it was typed, with what would work under it.
func TestLogLineRefuses(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("/chnage restart")
	r.Press(fyne.KeyReturn)
	if r.Events() != before {
		t.Errorf("the log has %q", r.Kinds(before))
	}
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok || entry.Text != "/chnage restart" {
		t.Errorf("the line is gone: %v", entry)
	}
	if !r.Says("/change") {
		t.Errorf("nothing says which form works: %q", r.Texts())
	}
}

// A line on its way is on the disk within half a second, and comes back.
func TestLineOutlivesTheWindow(t *testing.T) {
	if ui.KeepAfter >= 500*time.Millisecond {
		t.Errorf("a keystroke may wait %v for the disk", ui.KeepAfter)
	}
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("restarting the ca")
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("next-incident")
	again.Key("log")
	if entry, ok := again.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "restarting the ca" {
		t.Errorf("the line says %v", entry)
	}
}

// What was typed for one incident does not stand in the line of another.
func TestLinesAreKeptApart(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("half a line")
	r.Key("declare")
	r.Type("Another one")
	r.Press(fyne.KeyReturn)
	r.Key("log")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "" {
		t.Errorf("the line of the new incident says %v", entry)
	}
	r.Key("next-incident")
	r.Key("log")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "half a line" {
		t.Errorf("the line of the old incident says %v", entry)
	}
}

func TestUndoAndRedo(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("the cache is cold")
	r.Press(fyne.KeyReturn)
	before := r.Events()
	r.Key("undo")
	if got := r.Kinds(before); !slices.Equal(got, []string{"entry-retracted"}) || !r.Says("retracted by ") {
		t.Errorf("undo logged %q", got)
	}
	r.Key("redo")
	if r.Says("retracted by ") || r.Events() != before+2 {
		t.Errorf("redo logged %q", r.Kinds(before))
	}
}

// While there is text in the field, undo means what was just typed.
func TestUndoInAField(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("half a line")
	r.Key("undo")
	if r.Events() != before {
		t.Errorf("undo in a field logged %q", r.Kinds(before))
	}
}

func TestUndoWithNothingDone(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("undo")
	if r.Events() != before || !r.Says("nothing to undo") {
		t.Errorf("undo logged %q, and says %q", r.Kinds(before), r.Texts())
	}
}
