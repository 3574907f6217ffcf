package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// timing opens the question for the time of the newest entry.
func timing(t *testing.T) (*desktest.Rig, *widgets.Entry) {
	t.Helper()
	r := at(t, "14:18:52")
	onNewest(t, r).TypedRune('t')
	r.Settle()
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok || !r.Says("When did it happen?") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	return r, entry
}

// The old time is selected, so that what is typed replaces it, and what is understood
// stands under the field while one types.
func TestTheTimeOfAnEntryIsReadWhileItIsTyped(t *testing.T) {
	for typed, says := range map[string]string{
		"@14:12":                        "14:12:00, 6 min before now",
		"-3m":                           "14:15:52, 3 min before now",
		"yesterday 23:50":               "yesterday 23:50:00, 14 h 28 min before now; before the start, 14:01, which does not move",
		"13:50":                         "13:50:00, 28 min before now; before the start, 14:01, which does not move",
		"soon":                          "There is no time “soon”. Try 14:05 or -7m.",
		"2026-11-24T13:00:00Z and more": "There is no time “2026-11-24T13:00:00Z and more”. Try 14:05 or -7m.",
	} {
		r, entry := timing(t)
		if !r.Says("14:13:55, 4 min before now") {
			t.Errorf("before anything is typed the screen says %q", r.Texts())
		}
		test.Type(entry, typed)
		r.Settle()
		if entry.Text != typed {
			t.Errorf("%s: the field has %q", typed, entry.Text)
		}
		if said := strings.Join(strings.Fields(strings.Join(r.Texts(), " ")), " "); !strings.Contains(said, says) {
			t.Errorf("%s: the screen says %q, want %q", typed, said, says)
		}
	}
}

// A refusal moves nothing in the dialog.
func TestARefusedTimeMovesNothing(t *testing.T) {
	r, entry := timing(t)
	where := func() float32 {
		return fyne.CurrentApp().Driver().AbsolutePositionForObject(r.Button("Change its time")).Y
	}
	before := where()
	for _, typed := range []string{"soon", "2026-11-24 14:50", "13:50", "-7m"} {
		entry.SelectAll()
		test.Type(entry, typed)
		r.Settle()
		if now := where(); now != before {
			t.Errorf("%s: the button was at %v and is at %v", typed, before, now)
		}
		if typed != "13:50" && typed != "-7m" {
			r.Press(fyne.KeyReturn)
			r.Settle()
		}
		if now := where(); now != before {
			t.Errorf("%s, Enter: the button was at %v and is at %v", typed, before, now)
		}
	}
}
