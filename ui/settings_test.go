package ui_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model"
	"warroom/ui/desktest"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// field is the n-th field of the screen.
func field(t *testing.T, r *desktest.Rig, n int) *widgets.Field {
	t.Helper()
	f, ok := r.Inputs()[n].(*widgets.Field)
	if !ok {
		t.Fatalf("input %d is no field", n)
	}
	return f
}

// typeInto replaces what stands in the n-th field.
func typeInto(t *testing.T, r *desktest.Rig, n int, text string) {
	t.Helper()
	f := field(t, r, n)
	r.Window.Canvas().Focus(f.Entry)
	f.SetText("")
	r.Type(text)
	r.Settle()
}

// p0Response is the place of the field on the first page.
const p0Response = 0

func settingsOpen(t *testing.T, file string) *desktest.Rig {
	t.Helper()
	o := desktest.Options{}
	if file != "" {
		o.File = []byte(file)
	}
	r := desktest.Open(t, o)
	r.Key("settings")
	return r
}

// TestSettingsChangeThePolicy: a new limit holds for what is declared from now on;
// what is open keeps its own; undo brings the file back.
func TestSettingsChangeThePolicy(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if _, err := r.Room("on-call A").Declare(t.Context(), model.Declare{Title: "Checkout returns 500s", Severity: model.P0}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Key("settings")
	typeInto(t, r, p0Response, "20 min")
	if !r.Says("P0 response: 15 min → 20 min") || !r.Says("Holds for incidents declared from now on; those that are open keep theirs.") || !r.Says("policy.toml") {
		t.Errorf("the preview says %q", r.Texts())
	}
	r.Key("do-next")
	if got := string(r.File.Text); got != "[severity.P0]\nresponse = \"20m\"\n" {
		t.Errorf("the file is %q", got)
	}
	if !r.Says("Policy saved") || !r.Says("Undo") || !r.Says("Nothing to save") {
		t.Errorf("it says %q", r.Texts())
	}
	r.Key("next-incident")
	if !r.Says("15 min") || r.Says("20 min") {
		t.Errorf("the open incident says %q", r.Texts())
	}
	r.Key("declare")
	if !r.Says("respond in 20 min") {
		t.Errorf("declare says %q", r.Texts())
	}
	r.Type("Login fails")
	r.Key("worst")
	r.Press(fyne.KeyReturn)
	if !r.Says("Login fails") || !r.Says("20 min") {
		t.Errorf("the new incident says %q", r.Texts())
	}
}

func TestSettingsUndo(t *testing.T) {
	const before = "# ours\n[severity.P0]\nresponse = \"10m\" # agreed\n"
	r := settingsOpen(t, before)
	typeInto(t, r, p0Response, "20 min")
	r.Key("do-next")
	if !strings.Contains(string(r.File.Text), "\"20m\" # agreed") {
		t.Fatalf("the file is %q", r.File.Text)
	}
	r.Key("undo")
	if string(r.File.Text) != before || field(t, r, p0Response).Text() != "20 min" || !r.Says("P0 response: 10 min → 20 min") {
		t.Errorf("undone, the file is %q, and the screen says %q", r.File.Text, r.Texts())
	}
	r.Tap("Discard")
	if field(t, r, p0Response).Text() != "10 min" || !r.Says("Nothing to save") {
		t.Errorf("discarded, the screen says %q", r.Texts())
	}
}

// TestNoFileIsLeftBehind: where there was no file, undo takes the new one away.
func TestNoFileIsLeftBehind(t *testing.T) {
	r := settingsOpen(t, "")
	typeInto(t, r, p0Response, "20 min")
	r.Key("do-next")
	r.Tap("Undo")
	if r.File.Text != nil {
		t.Errorf("the file is %q", r.File.Text)
	}
}

func TestSettingsRefuse(t *testing.T) {
	r := settingsOpen(t, "")
	typeInto(t, r, p0Response, "soon")
	if !r.Says("“soon” is no length of time. Write it as 15m, 2h or 1h30m.") || !r.Says("1 refused") {
		t.Errorf("it says %q", r.Texts())
	}
	r.Window.Canvas().Unfocus()
	r.Key("do-next")
	if r.File.Text != nil || r.Window.Canvas().Focused() != field(t, r, p0Response).Entry {
		t.Errorf("the file is %q, and the keys go to %v", r.File.Text, r.Window.Canvas().Focused())
	}
}

// TestTypedSettingsAreKept: Esc leaves, and what was typed stands there again, in
// this window and in the next one.
func TestTypedSettingsAreKept(t *testing.T) {
	r := settingsOpen(t, "")
	typeInto(t, r, p0Response, "20 min")
	r.Press(fyne.KeyEscape)
	r.Press(fyne.KeyEscape)
	if r.Says("No severity") {
		t.Fatalf("Esc leads to %q", r.Texts())
	}
	r.Key("settings")
	if !r.Says("P0 response: 15 min → 20 min") {
		t.Errorf("opened again, it says %q", r.Texts())
	}
	r.Desk.Close()
	next := desktest.Open(t, desktest.Options{Log: r.Log})
	next.Key("settings")
	if !next.Says("P0 response: 15 min → 20 min") {
		t.Errorf("the next window says %q", next.Texts())
	}
}

// TestFlagsAreSwitched with the keyboard alone.
func TestFlagsAreSwitched(t *testing.T) {
	r := settingsOpen(t, "")
	for range 3 {
		r.Press(fyne.KeyDown) // which shows the group
	}
	r.Press(fyne.KeyReturn) // into its first field
	r.Type(" ")
	r.Settle()
	if !r.Says("Red flag Investigating before mitigating: off") {
		t.Fatalf("it says %q", r.Texts())
	}
	r.Key("do-next")
	if got := string(r.File.Text); got != "[flags.iron-law]\non = false\n" {
		t.Errorf("the file is %q", got)
	}
}

// TestSettingsComeBackToTheIncident that they were opened from.
func TestSettingsComeBackToTheIncident(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if _, err := r.Room("on-call A").Declare(t.Context(), model.Declare{Title: "Checkout returns 500s", Severity: model.P0}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Key("next-incident")
	r.Key("settings")
	r.After(3 * time.Second)
	if r.Says("Checkout returns 500s") {
		t.Fatalf("it says %q", r.Texts())
	}
	r.Key("log")
	if !r.Says("Checkout returns 500s") || r.Window.Canvas().Focused() == nil {
		t.Errorf("the log line is not on %q", r.Texts())
	}
}

// TestSettingsFit into the smallest window, at every text size.
func TestSettingsFit(t *testing.T) {
	for _, scale := range []float32{0.9, 1, 1.3} {
		size := fyne.NewSize(1024, 640)
		r := desktest.Open(t, desktest.Options{Size: size, Scale: scale})
		r.Key("settings")
		if least := r.Window.Content().MinSize(); least.Width > size.Width || least.Height > size.Height {
			t.Errorf("at %g it needs %v", scale, least)
		}
		if out := outside(r, size); out != "" {
			t.Errorf("at %g %q lies outside", scale, out)
		}
	}
}

// TestTroubleHasItsOwnSign: what was not done does not look like what was.
func TestTroubleHasItsOwnSign(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Trouble: present.Mistakes("policy.toml", 1)})
	r.Settle()
	if !shows(r, "triangle-alert") || shows(r, "check-") {
		t.Error("trouble is told with a check")
	}
	r.Key("settings")
	typeInto(t, r, p0Response, "20 min")
	r.Key("do-next")
	if !shows(r, "check-") {
		t.Error("what was done has no check")
	}
	r.Key("home")
	r.Key("next-incident")
	if !r.Says("No incident runs") || !shows(r, "triangle-alert") {
		t.Errorf("a refusal is told as %q", r.Texts())
	}
}

// shows reports whether an icon whose name begins so stands on the screen.
func shows(r *desktest.Rig, name string) bool {
	found := false
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if i, ok := o.(*canvas.Image); ok && i.Resource != nil && strings.HasPrefix(i.Resource.Name(), name) {
			found = true
		}
	})
	return found
}
