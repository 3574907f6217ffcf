package ui_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// A slip of the hand must not tell everybody of an end that has not come.
func TestResolutionBeforeTheEndAsks(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("copy:resolution for phone")
	if !r.Asks() || len(r.Machine.Copied) != 0 {
		t.Fatalf("nothing is asked; copied %q", r.Machine.Copied)
	}
	r.Press(fyne.KeyEscape)
	if r.Asks() || r.Events() != before || len(r.Machine.Copied) != 0 {
		t.Fatalf("Esc did something: copied %q, the log has %q", r.Machine.Copied, r.Kinds(before))
	}
	r.Desk.Run("copy:resolution for phone")
	r.Press(fyne.KeyReturn)
	if !r.Asks() || len(r.Machine.Copied) != 0 {
		t.Fatalf("Enter alone copies %q", r.Machine.Copied)
	}
	r.Tap("Copy it anyway")
	if len(r.Machine.Copied) != 1 || !strings.Contains(r.Bodies(before), `"channel":"phone"`) {
		t.Errorf("copied %q, the log has %s", r.Machine.Copied, r.Bodies(before))
	}
}

// What was published elsewhere is read here, not written on.
func TestCopyFromAnImportedIncidentLogsNothing(t *testing.T) {
	r := published(t, "gitlab-2017-database")
	before := r.Events()
	r.Desk.Run("copy:resolution for slack")
	r.Settle()
	if len(r.Machine.Copied) != 1 || r.Events() != before || !r.Says("Nothing is logged") {
		t.Errorf("copied %q, the log has %q, the screen says %q", r.Machine.Copied, r.Kinds(before), r.Texts())
	}
}

// A text that is out but not in the log is told as what it is.
func TestCopyThatCannotBeLoggedSaysSo(t *testing.T) {
	r := at(t, "14:18:52")
	r.Log.Fail = errors.New("the disk is full")
	r.Key("copy-due")
	if len(r.Machine.Copied) != 1 || !r.Says("The text is copied, but that it went out is not logged: ") {
		t.Errorf("copied %q, the screen says %q", r.Machine.Copied, r.Texts())
	}
}

// Resolving past what should hold takes a reason, from wherever one resolves.
func TestResolveWithoutProofTakesAReason(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("resolve")
	r.Settle()
	r.Press(fyne.KeyReturn)
	if !r.Asks() || r.Events() != before || !r.Says("Say in a few words why it is over.") {
		t.Fatalf("it is resolved without a reason: %q; the screen says %q", r.Kinds(before), r.Texts())
	}
	r.Type("traffic has moved")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Contains(got, "resolved") {
		t.Errorf("the log has %q", got)
	}
}

// A look that is chosen on one screen is the look of the others.
func TestLookReachesEveryScreen(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("home")
	r.Key("theme")
	looks := len(r.Machine.Looks)
	r.Key("next-incident")
	if got := r.Machine.Looks; len(got) != looks+1 || got[looks].Theme != "light" {
		t.Errorf("the cockpit keeps its look: %v", got)
	}
	r.Key("home")
	r.Key("next-incident")
	if got := len(r.Machine.Looks); got != looks+1 {
		t.Errorf("the look is drawn anew %d times", got-looks)
	}
}

// A file whose incidents cannot be read is not a quiet one.
func TestUnreadableIncidentsAreTold(t *testing.T) {
	log := desktest.NewLog()
	log.Lost = errors.New("the file is damaged")
	if r := desktest.Open(t, desktest.Options{Log: log}); r.Desk.Unread() == nil {
		t.Error("the window says that all is quiet")
	}
}
