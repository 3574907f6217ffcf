package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// However the post-mortem is opened, its caret stands in the first section that nobody
// has written: before its first frame, too, which a window knows no parts ahead of.
func TestThePostMortemHasItsCaretBeforeItsFirstFrame(t *testing.T) {
	for name, open := range map[string]func(*desktest.Rig){
		"by its action": func(r *desktest.Rig) { r.Desk.Run("postmortem") },
		"from the palette": func(r *desktest.Rig) {
			r.Key("palette")
			r.Type("open the post-mortem")
			r.Press(fyne.KeyReturn)
		},
	} {
		r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "15:45:00"))
		r.Undrawn(func() { open(r) })
		e, is := r.Window.Canvas().Focused().(*widgets.Entry)
		if !is {
			t.Errorf("%s: the focus is on %T; the screen says %q", name, r.Window.Canvas().Focused(), r.Texts())
			continue
		}
		if r.Type("!"); e.Text != "all users, every checkout fails; data: not at risk!" {
			t.Errorf("%s: what is typed makes %q", name, e.Text)
		}
	}
}

// Where a section has no field, what is typed is not lost without a word, and presses
// nothing: the timeline says where it is written, the table of actions begins an item.
func TestNothingTypedOnThePostMortemIsLost(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "15:45:00"))
	r.Desk.Run("postmortem")
	r.Desk.Run("next-section")
	n := r.Events()
	r.Type("pool was half")
	r.Settle()
	if r.Asks() || r.Events() != n || !r.Says("The timeline is written in the log: Ctrl+L goes there, Alt+↓ to the next section.") {
		t.Errorf("at the timeline: asked %v, logged %q, the screen says %q", r.Asks(), r.Kinds(n), r.Texts())
	}
	for range 4 {
		r.Desk.Run("next-section")
	}
	for _, letter := range "test the pool" {
		r.Type(string(letter)) // each to what has the focus then
	}
	if e, is := r.Window.Canvas().Focused().(*widgets.Entry); !is || !r.Asks() || e.Text != "test the pool" {
		t.Errorf("at the action items: asked %v, the focus is on %T, the screen says %q", r.Asks(), r.Window.Canvas().Focused(), r.Texts())
	}
}
