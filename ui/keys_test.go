package ui_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
)

// The button of the next bar counts once the line has stood for a second.
func TestNextIsReadBeforeItIsDone(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	before := r.Events()
	r.Key("do-next") // copies the update; the line becomes another one
	r.Key("do-next")
	if got := r.Kinds(before); !slices.Equal(got, []string{"message-sent"}) || r.Asks() {
		t.Errorf("the log has %q, and a question is open: %v", got, r.Asks())
	}
	if !r.Says("The next thing has just changed: read it, then press again.") {
		t.Errorf("it does not say why the key did nothing: %q", r.Texts())
	}
	r.After(time.Second)
	r.Key("do-next")
	if !r.Asks() {
		t.Error("after a second the next thing is still not done")
	}
}

// Ctrl+Enter answers a question that is open.
func TestCtrlEnterConfirms(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("lead")
	answer(t, r, []string{"on-call B"})
	r.Key("do-next")
	if got := r.Kinds(before); !slices.Equal(got, []string{"role-assigned"}) || r.Asks() {
		t.Errorf("the log has %q, and the question is open: %v", got, r.Asks())
	}
}

// No shortcut reaches past an open question.
func TestQuestionKeepsShortcutsOut(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("lead")
	for _, id := range []string{"copy-due", "declare", "home", "phase:fix", "palette", "severity", "undo"} {
		r.Key(id)
	}
	if r.Events() != before || !r.Says("Who leads?") {
		t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if !r.Says("Mitigating") || r.Asks() {
		t.Errorf("below the question the screen has changed: %q", r.Texts())
	}
}

// Esc leaves the field, and then nothing: an incident is left on purpose, by Ctrl+H.
func TestEscapeNeverLeavesTheIncident(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	for i := range 3 {
		r.Press(fyne.KeyEscape)
		if r.Window.Canvas().Focused() != nil || strings.Contains(r.Window.Title(), "Home") {
			t.Fatalf("after %d times Esc: %v, %q", i+1, r.Window.Canvas().Focused(), r.Window.Title())
		}
	}
	r.Key("home")
	if !strings.HasPrefix(r.Window.Title(), "Warroom · Home") {
		t.Errorf("after Ctrl+H the window is %q", r.Window.Title())
	}
}

// Esc closes what was opened over the messages first, and leaves the line as it is.
func TestEscapeClosesWhatIsOpenBeside(t *testing.T) {
	for _, id := range []string{"changes", "guide"} {
		r := at(t, "14:18:52")
		r.Key("log")
		r.Type("pool is")
		r.Desk.Run(id)
		r.Settle()
		if r.Button("Copy update for Slack") != nil {
			t.Fatalf("%s does not stand in place of the message", id)
		}
		r.Press(fyne.KeyEscape)
		if r.Settle(); r.Button("Copy update for Slack") == nil || typedNow(r) != "pool is" {
			t.Errorf("after Esc from %s: %q", id, r.Texts())
		}
	}
}

// Who comes back to an incident finds its messages.
func TestWhatWasOpenedBesideIsClosedByLeaving(t *testing.T) {
	r := at(t, "14:18:52")
	r.Desk.Run("changes")
	r.Key("home")
	r.Key("next-incident")
	if r.Button("Copy update for Slack") == nil {
		t.Errorf("the screen says %q", r.Texts())
	}
}
