package ui_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

const diskJSON = `{"title": "Disk full on db1", "description": "db1 at 99 %", "severity": "P1", "timestamp": "2026-11-24T12:01:20Z"}`

// alertHome is home after an alert was pasted there at 14:18:52.
func alertHome(t *testing.T) *desktest.Rig {
	t.Helper()
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste(diskJSON)
	r.Settle()
	return r
}

// retitled puts another title into the dialog, in the place of the one that stands.
func retitled(t *testing.T, r *desktest.Rig, title string) {
	t.Helper()
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok {
		t.Fatal("no field has the focus")
	}
	entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	r.Type(title)
	r.Settle()
}

// With another title, the first alert still is what the monitor said.
func TestTheAlertSaysWhatTheMonitorSaid(t *testing.T) {
	r := alertHome(t)
	retitled(t, r, "Login is down")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if body := r.Bodies(before); !strings.Contains(body, `"title":"Login is down"`) || !strings.Contains(body, `"alert":"Disk full on db1: db1 at 99 %"`) {
		t.Errorf("the log has %s", body)
	}
	if !r.Says("a monitor: Disk full on db1: db1 at 99 %") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// What an earlier dialog was filled in from is said when it comes back, and left out
// it takes its title, start and severity along.
func TestAnAlertIsLeftOut(t *testing.T) {
	r := alertHome(t)
	r.Press(fyne.KeyEscape)
	r.Key("declare")
	if !r.Says("Filled in from a monitor") || !r.Says("Declare P1") || !r.Says("Disk full on db1: db1 at 99 %") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Tap("Leave it out")
	if r.Says("Filled in from") || r.Says("Declare P1") || r.Says("Disk full") || r.Says("14:01:20") || r.Says("Leave it out") {
		t.Fatalf("left out, the screen says %q", r.Texts())
	}
	r.Type("Login is down")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	body := r.Bodies(before)
	if !slices.Equal(r.Kinds(before), []string{"declared"}) || strings.Contains(body, "detected_by") || strings.Contains(body, "pasted") || !strings.Contains(body, `"started":"2026-11-24T12:18:52Z"`) {
		t.Errorf("the log has %s", body)
	}
}

// What was edited stays, and so does what stood there before the alert.
func TestLeavingAnAlertOutKeepsWhatWasTyped(t *testing.T) {
	r := alertHome(t)
	retitled(t, r, "Login is down")
	r.Key("worst")
	r.Tap("Leave it out")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "Login is down" || !r.Says("Declare P0") || r.Says("14:01:20") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r = desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("Checkout")
	entry := paste(t, r, diskJSON)
	r.Tap("Leave it out")
	if entry.Text != "Checkout" || r.Says("Declare P1") {
		t.Errorf("the title is %q, the screen says %q", entry.Text, r.Texts())
	}
}

// An alert beside a pasted text: each is left out by itself, the alert first.
func TestAnAlertBesideAText(t *testing.T) {
	r, _ := pastedHome(t, complaint)
	paste(t, r, diskJSON)
	if !r.Says("The paste before becomes the first note. Filled in from a monitor") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Tap("Leave it out")
	if !r.Says("All of the paste becomes the first note.") || r.Says("Filled in") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Tap("Leave it out")
	if r.Says("the first note") || r.Says("Leave it out") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// A chat that is pasted on home is logged as it is in an incident, each line at its
// time; its first line is the title, and its time the start.
func TestAChatAtHome(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste("Ana  2:05 PM\nCheckout answers 500\nin all regions\nBen  2:06 PM\nlooking")
	r.Settle()
	if !r.Says("Checkout answers 500") || !r.Says("14:05:00") || !r.Says("2 lines of the paste are logged, each at its time.") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Key("declare")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"declared", "noted", "noted"}) {
		t.Fatalf("the log has %q", got)
	}
	told := ""
	for _, e := range r.Log.Since(before) {
		told += e.At.Format("15:04 ") + string(e.Body) + "\n"
	}
	for _, want := range []string{`"title":"Checkout answers 500"`, `"started":"2026-11-24T12:05:00Z"`, `12:05 {"entry":"note","text":"Ana: Checkout answers 500\nin all regions"`, `12:06 {"entry":"note","text":"Ben: looking"`} {
		if !strings.Contains(told, want) {
			t.Errorf("the log has %s, without %s", told, want)
		}
	}
}

// Left out, it takes the start along; the title stays, as that of any text does.
func TestAChatAtHomeIsLeftOut(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste("Ana  2:05 PM\nCheckout answers 500\nBen  2:06 PM\nlooking")
	r.Settle()
	r.Tap("Leave it out")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if body := r.Bodies(before); len(r.Kinds(before)) != 1 || !strings.Contains(body, `"started":"2026-11-24T12:18:52Z"`) {
		t.Errorf("the log has %s", body)
	}
}
