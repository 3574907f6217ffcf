package ui_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// What another window or the command line writes is shown.
func TestOthersWrite(t *testing.T) {
	r := at(t, "14:18:52")
	room := r.Room("on-call B")
	if _, err := room.Do(t.Context(), modeltest.Checkout(t, "14:18:52").State().ID, model.Note{Text: "from the command line"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
	if !r.Says("from the command line") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// A file that cannot be written keeps every text and says what is in the way.
func TestLogFails(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Log.Fail = errors.New("The disk is full. Make room on it; your text is kept.")
	r.Key("log")
	r.Type("the cache is cold")
	r.Press(fyne.KeyReturn)
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "the cache is cold" {
		t.Errorf("the line is gone: %v", entry)
	}
	if !r.Says("The disk is full.") {
		t.Errorf("nothing says what is in the way: %q", r.Texts())
	}
	r.After(time.Second)
	for _, id := range []string{"copy-due", "undo", "phase:fix", "mitigated"} {
		r.Key(id)
		if r.Asks() {
			answer(t, r, []string{"5xx: 94 % -> 0.2 %"})
			r.Press(fyne.KeyReturn)
			if !r.Asks() {
				t.Error("the question closed, and its answer is lost")
			}
			r.Press(fyne.KeyEscape)
		}
	}
	if r.Events() != before {
		t.Errorf("the log has %q", r.Kinds(before))
	}
	r.Log.Fail = nil
	r.Key("log")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || r.Says("The disk is full.") {
		t.Errorf("once there is room the log has %q", got)
	}
}

func TestReadOnly(t *testing.T) {
	log := desktest.NewLog()
	desktest.Open(t, desktest.Options{Log: log}).Write(modeltest.Checkout(t, "14:18:52"))
	r := desktest.Open(t, desktest.Options{Log: log, ReadOnly: true})
	log.Fail = errors.New("This file can only be read.")
	r.Key("next-incident")
	if !r.Says("Checkout returns 500s") || !r.Says("can only be read") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Key("declare")
	if r.Asks() {
		t.Error("an incident can be declared in a file that cannot be written")
	}
}

func TestQuit(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("half a line")
	r.Key("quit")
	r.Desk.Close()
	if r.Machine.Quits != 1 {
		t.Errorf("quit %d times", r.Machine.Quits)
	}
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("next-incident")
	again.Key("log")
	if entry, ok := again.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "half a line" {
		t.Errorf("the line says %v", entry)
	}
}

func TestTroubleTriesAgain(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	tries := 0
	ui.ShowTrouble(r.Window, ui.Trouble{Why: "Another program holds the file.", Remedy: "Close it.", Passing: true},
		ui.TroubleIntents{Again: func() { tries++ }, Quit: func() {}, Later: r.Clock.Later})
	r.Settle()
	if !r.Says("Another program holds the file.") || !r.Says("Close it.") {
		t.Errorf("the screen says %q", r.Texts())
	}
	test.Tap(r.Button("Try again"))
	r.Clock.Advance(5 * time.Second)
	if tries != 1 {
		t.Errorf("tried %d times, want once: the next try makes its own screen", tries)
	}
}

// What keeps the file from being written for now is said, what is typed stays, and
// once there is room both are over.
func TestHinderedAndGoesOn(t *testing.T) {
	r := at(t, "14:18:52")
	full := errors.New("The disk is full. Make room, then try again.")
	r.Log.Fail = full
	r.Desk.Hinder("The disk is full: nothing can be saved.")
	if !r.Says("nothing can be saved") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Key("log")
	r.Type("the cache is cold")
	r.Press(fyne.KeyReturn)
	if r.Desk.Typing() != "the cache is cold" || !r.Says("Make room, then try again.") {
		t.Errorf("the line says %q, the screen %q", r.Desk.Typing(), r.Texts())
	}
	r.Log.Fail = nil
	r.Desk.Hinder("The disk is full: nothing can be saved.")
	r.Desk.GoOn()
	r.Settle()
	if r.Says("nothing can be saved") {
		t.Errorf("there is room, and the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	if !r.Says("the cache is cold") || r.Desk.Typing() != "" {
		t.Errorf("the line says %q, the screen %q", r.Desk.Typing(), r.Texts())
	}
}

func TestTroubleKeepsWhatWasTyped(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	ui.ShowTrouble(r.Window, ui.Trouble{Title: "The incident file is damaged", Why: "A part of it is damaged.", Typed: "half a line"},
		ui.TroubleIntents{Again: func() {}, Quit: func() {}, Later: r.Clock.Later})
	r.Settle()
	if !r.Says("The incident file is damaged") || !r.Says("half a line") || r.Says("cannot be opened") {
		t.Errorf("the screen says %q", r.Texts())
	}
}
