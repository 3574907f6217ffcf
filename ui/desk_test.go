package ui_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// at opens the Checkout story at a time of its day.
func at(t *testing.T, clock string) *desktest.Rig {
	t.Helper()
	return desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, clock))
}

func TestFirstStart(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if !r.Says("All quiet") || r.Window.Title() != "Warroom · Home" {
		t.Errorf("%q shows %q", r.Window.Title(), r.Texts())
	}
}

// Two keys and a title: the incident is open, its clocks run.
func TestDeclareOpensTheCockpit(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Advance(14 * time.Hour)
	r.Key("declare")
	r.Type("Checkout returns 500s")
	r.Key("worst")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(0); !slices.Equal(got, []string{"declared"}) {
		t.Fatalf("the log has %q", got)
	}
	for _, want := range []string{"Checkout returns 500s", "P0", "00:00:00", "Triage", "Saved 14:00:00"} {
		if !r.Says(want) {
			t.Errorf("the cockpit does not say %q: %q", want, r.Texts())
		}
	}
	if r.Asks() {
		t.Error("the dialog is still open")
	}
	r.After(90 * time.Second)
	if !r.Says("00:01:30") {
		t.Errorf("the clock stands still: %q", r.Texts())
	}
}

// What was typed into the dialog outlives Esc, and the window.
func TestDeclareKeepsTheTitle(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("Checkout ret")
	r.Press(fyne.KeyEscape)
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("declare")
	if got := again.Inputs()[0].(*widgets.Field).Text(); got != "Checkout ret" {
		t.Errorf("the title is %q", got)
	}
	if again.Events() != 0 {
		t.Errorf("the log has %q", again.Kinds(0))
	}
}

func TestDeclareNeedsATitle(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Press(fyne.KeyReturn)
	if !r.Asks() || r.Events() != 0 {
		t.Errorf("an incident without a title was declared: %q", r.Kinds(0))
	}
}

// The Iron Law: who looks for the cause while the impact lasts is told so.
func TestIronLaw(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("phase:investigate")
	r.After(time.Second)
	if !r.Says("Investigat") || !r.Says("3 red flags") {
		t.Errorf("the screen says %q", r.Texts())
	}
	if !slices.ContainsFunc(r.Texts(), func(s string) bool {
		return strings.Contains(s, "mitigate first") || strings.Contains(s, "Back to Mitigate")
	}) {
		t.Errorf("nothing leads back to Mitigate: %q", r.Texts())
	}
}

// A tick without news compares texts; what it costs does not grow with the log.
func TestTickIsCheap(t *testing.T) {
	tick := func(entries int) float64 {
		s := modeltest.Checkout(t, "14:18:52")
		for range entries {
			s.Do(model.Note{Text: "a line of the log"})
		}
		r := desktest.Open(t, desktest.Options{}).Tell(s)
		r.Desk.Tick()
		return testing.AllocsPerRun(10, r.Desk.Tick)
	}
	few, many := tick(0), tick(500)
	if few > 1000 || many > 1.1*few {
		t.Errorf("a tick makes %.0f allocations over few entries, %.0f over many", few, many)
	}
}

// A toast goes with the incident that it can undo in: elsewhere its key does not.
func TestToastStaysWithItsIncident(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("pool is full")
	r.Press(fyne.KeyReturn)
	if !r.Says("Note: pool is full") {
		t.Fatalf("it says %q", r.Texts())
	}
	if r.Key("home"); r.Says("Note: pool is full") {
		t.Error("home offers to undo in an incident")
	}
}

func TestToastGoesAway(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("theme")
	if looks := r.Machine.Looks; !r.Says("Theme: light") || looks[len(looks)-1].Theme != "light" {
		t.Fatalf("the screen says %q, the looks are %v", r.Texts(), r.Machine.Looks)
	}
	r.After(9 * time.Second)
	if r.Says("Theme: light") {
		t.Error("the toast stands for ever")
	}
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	if looks := again.Machine.Looks; len(looks) != 1 || looks[0].Theme != "light" {
		t.Errorf("the window opens with the looks %v", looks)
	}
	again.Key("theme")
	if got := again.Machine.Looks[1]; got.Theme != "dark" {
		t.Errorf("after light comes %q", got.Theme)
	}
}

// The start reads the list of incidents once, and a tick does not read it at all.
func TestTheListIsReadOnce(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if r.Log.Listed != 1 {
		t.Errorf("the start reads the list %d times", r.Log.Listed)
	}
	r = at(t, "14:18:52")
	before := r.Log.Listed
	r.After(3 * time.Second)
	if got := r.Log.Listed - before; got != 0 {
		t.Errorf("three ticks read the list %d times", got)
	}
}
