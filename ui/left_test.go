package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
)

// From home, Ctrl+L and Esc go back to the incident that was left, and not to the one
// that needs somebody most, while it runs.
func TestHomeGoesBackToWhatWasLeft(t *testing.T) {
	for name, back := range map[string]func(*desktest.Rig){
		"ctrl+l": func(r *desktest.Rig) { r.Key("log") },
		"esc":    func(r *desktest.Rig) { r.Press(fyne.KeyEscape) },
	} {
		r := desktest.Open(t, desktest.Options{})
		var ids []string
		for _, x := range []struct {
			title    string
			severity model.Severity
		}{{"Checkout is down", model.P0}, {"A report is late", model.P3}} {
			done, err := r.Room("on-call A").Declare(t.Context(), model.Declare{Title: x.title, Severity: x.severity}, r.Clock.Now())
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, done.State.ID)
		}
		r.Desk.Refresh()
		r.Key("log")
		if !strings.Contains(r.Window.Title(), "Checkout") {
			t.Fatalf("%s: with none left it goes to %q", name, r.Window.Title())
		}
		r.Key("next-incident")
		r.Key("home")
		back(r)
		if !strings.Contains(r.Window.Title(), "report") {
			t.Errorf("%s: goes to %q", name, r.Window.Title())
		}
		r.Key("home")
		beside(t, r, ids[1], model.CallFalseAlarm{Reason: "it was not"})
		r.Key("log")
		if !strings.Contains(r.Window.Title(), "Checkout") {
			t.Errorf("%s: once that is over it goes to %q", name, r.Window.Title())
		}
	}
}
