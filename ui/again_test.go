package ui_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// locked is what storage says while another program holds the file.
type locked struct{}

const lockedWhy = "Another program holds warroom.db."

func (locked) Error() string                     { return lockedWhy + " Close it, or use another file with --db." }
func (locked) Passes() (why string, passes bool) { return lockedWhy, true }

// heldLine has a line entered while another program holds the file.
func heldLine(t *testing.T) *desktest.Rig {
	t.Helper()
	r := at(t, "14:18:52")
	r.Log.Fail = locked{}
	r.Key("log")
	r.Type("pool is full")
	r.Press(fyne.KeyReturn)
	return r
}

func typedLine(t *testing.T, r *desktest.Rig) string {
	t.Helper()
	line, is := r.Window.Canvas().Focused().(*widgets.Entry)
	if !is {
		t.Fatalf("the focus is on %T", r.Window.Canvas().Focused())
	}
	return line.Text
}

// A line that another program keeps from being written is tried again each second,
// and is written once, as of when it was entered.
func TestALineIsTriedAgainWhileTheFileIsHeld(t *testing.T) {
	r := heldLine(t)
	entered, before := r.Clock.Now(), r.Events()
	for range 3 {
		if typedLine(t, r) != "pool is full" || !r.Says(lockedWhy+" Your text is kept; trying again every second.") {
			t.Fatalf("the line is %q, the screen says %q", typedLine(t, r), r.Texts())
		}
		r.After(time.Second)
	}
	r.Log.Fail = nil
	for range 3 {
		r.After(time.Second)
		if n := r.Events() - before; n != 1 || typedLine(t, r) != "" || r.Says(lockedWhy) {
			t.Fatalf("%d entries; the line is %q, the screen says %q", n, typedLine(t, r), r.Texts())
		}
	}
	if got := r.Log.Since(before)[0].At; !got.Equal(entered) {
		t.Errorf("it happened at %v, not when it was entered, at %v", got, entered)
	}
}

// Enter tries at once, and what it wrote is not written again.
func TestEnterTriesAHeldLineAtOnce(t *testing.T) {
	r := heldLine(t)
	before := r.Events()
	r.Log.Fail = nil
	r.Press(fyne.KeyReturn)
	r.After(time.Second)
	if n := r.Events() - before; n != 1 || r.Says(lockedWhy) {
		t.Errorf("%d entries; the screen says %q", n, r.Texts())
	}
}

// Whoever changes or leaves a held line is not taken at a word that is no longer
// meant; once the file is free the window does not say that it is held.
func TestAHeldLineThatIsLeftIsNotWritten(t *testing.T) {
	for name, c := range map[string]struct {
		leave func(*desktest.Rig)
		says  string
	}{
		"changed":      {func(r *desktest.Rig) { r.Type("!") }, ""},
		"left":         {func(r *desktest.Rig) { r.Window.Canvas().Unfocus() }, lockedWhy + " Your text is kept; Enter tries again."},
		"home":         {func(r *desktest.Rig) { r.Key("home") }, ""},
		"a question":   {func(r *desktest.Rig) { r.Key("severity") }, ""},
		"the palette":  {func(r *desktest.Rig) { r.Key("palette"); r.Press(fyne.KeyEscape); r.Window.Canvas().Unfocus() }, ""},
		"other screen": {func(r *desktest.Rig) { r.Key("settings") }, ""},
	} {
		r := heldLine(t)
		before := r.Events()
		c.leave(r)
		r.After(time.Second)
		if c.says != "" && !r.Says(c.says) || r.Says("trying again") {
			t.Errorf("%s: while it is held the screen says %q", name, r.Texts())
		}
		r.Log.Fail = nil
		r.After(time.Second)
		r.After(time.Second)
		if n := r.Events() - before; n != 0 || r.Says("Close it, or use another file") {
			t.Errorf("%s: %d entries; the screen says %q", name, n, r.Texts())
		}
	}
}
