package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// The log line is one key away from anywhere: what is open closes, and what was typed
// into it stands there again the next time.
func TestTheLogLineIsOneKeyAwayFromWhatIsOpen(t *testing.T) {
	for name, open := range map[string]func(*desktest.Rig){
		"a question":  func(r *desktest.Rig) { r.Desk.Run("cause") },
		"Declare":     func(r *desktest.Rig) { r.Key("declare") },
		"F1":          func(r *desktest.Rig) { r.Desk.Run("help") },
		"the palette": func(r *desktest.Rig) { r.Key("palette") },
		"Evidence":    func(r *desktest.Rig) { r.Desk.Run("files") },
		"a question over Evidence": func(r *desktest.Rig) {
			r.Desk.Run("files")
			r.Desk.Run("cause")
		},
		"a question over the post-mortem": func(r *desktest.Rig) {
			r.Desk.Run("postmortem")
			r.Desk.Run("cause")
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := at(t, "14:18:52")
			n := r.Events()
			open(r)
			r.Key("log")
			if r.Asks() {
				t.Fatalf("it is still open: %q", r.Texts())
			}
			r.Type("/note still failing")
			r.Press(fyne.KeyReturn)
			if got := r.Kinds(n); len(got) != 1 || got[0] != "noted" {
				t.Errorf("the log has %q; the screen says %q", got, r.Texts())
			}
		})
	}
}

// What was half typed stays for the next time.
func TestWhatTheLogLineClosedIsNotLost(t *testing.T) {
	for _, action := range []string{"cause", "declare"} {
		r := at(t, "14:18:52")
		r.Desk.Run(action)
		r.Type("v42 halved the")
		r.Key("log")
		r.Desk.Run(action)
		if e, is := r.Window.Canvas().Focused().(*widgets.Entry); !is || e.Text != "v42 halved the" {
			t.Errorf("%s is opened again with %q", action, r.Texts())
		}
	}
}

// Where no incident is there to log to, what is open stays, and it is said why.
func TestTheLogLineOfNoIncidentClosesNothing(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("checkout")
	r.Key("log")
	if e, is := r.Window.Canvas().Focused().(*widgets.Entry); !is || e.Text != "checkout" || !r.Asks() {
		t.Errorf("Declare says %q", r.Texts())
	}
}

// The toolkit's dialog that points at a folder is answered first: it stays, with the
// question below it.
func TestTheLogLineWaitsForTheFileDialog(t *testing.T) {
	r := at(t, "15:45:00")
	r.Desk.Run("export")
	r.Tap("Browse…")
	open := len(r.Window.Canvas().Overlays().List())
	r.Key("log")
	if got := len(r.Window.Canvas().Overlays().List()); open < 2 || got != open {
		t.Errorf("of %d that were open %d are left", open, got)
	}
}
