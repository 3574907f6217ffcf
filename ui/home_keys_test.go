package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// atHome is home with the story's incident, which needs somebody, and a quiet one
// that was declared later.
func atHome(t *testing.T, size fyne.Size) *desktest.Rig {
	t.Helper()
	r := desktest.Open(t, desktest.Options{Size: size})
	r.Write(modeltest.Checkout(t, "14:18:52"))
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: "Login is slow", Severity: model.P3, Lead: "on-call B"}, r.Clock.Now()); err != nil {
		t.Fatal(err)
	}
	r.Key("home")
	return r
}

// With nothing focused, Enter on home opens the incident that needs somebody most;
// arrows go to the incidents and through them. Cards and lines do alike.
func TestKeysOnHomeOpenWhatNeedsSomebody(t *testing.T) {
	const urgent, quiet = "Checkout returns 500s for all users", "Login is slow"
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		wide, next, back := size.Width > 1200, fyne.KeyDown, fyne.KeyUp
		beyond := quiet // the last line is where Up comes back to from the list below
		if wide {
			next, back, beyond = fyne.KeyRight, fyne.KeyLeft, urgent // cards stand side by side, and end there
		}
		for name, c := range map[string]struct {
			keys []fyne.KeyName
			want string
		}{
			"Enter":            {nil, urgent},
			"an arrow":         {[]fyne.KeyName{fyne.KeyDown}, urgent},
			"another arrow":    {[]fyne.KeyName{fyne.KeyRight}, urgent},
			"the next":         {[]fyne.KeyName{fyne.KeyDown, next}, quiet},
			"there and back":   {[]fyne.KeyName{fyne.KeyDown, next, back}, urgent},
			"the end and back": {[]fyne.KeyName{fyne.KeyDown, next, next, back}, beyond},
		} {
			r := atHome(t, size)
			for _, key := range c.keys {
				r.Press(key)
			}
			r.Press(fyne.KeyReturn)
			if !r.Says("Timeline") || !r.Says(c.want) {
				t.Errorf("%v, %s: does not open %q: %q", size, name, c.want, r.Texts())
			}
		}
	}
}

// Down leaves the cards for the list below them, and Enter opens what it is on.
func TestDownLeavesTheCards(t *testing.T) {
	r := atHome(t, fyne.NewSize(1366, 768))
	r.Press(fyne.KeyDown)
	r.Press(fyne.KeyDown)
	if _, onCard := r.Window.Canvas().Focused().(interface{ Tapped(*fyne.PointEvent) }); onCard || r.Window.Canvas().Focused() == nil {
		t.Errorf("Down from a card goes to %T", r.Window.Canvas().Focused())
	}
}

// Where nothing is open and nothing is owed, Enter has nothing to open.
func TestEnterOnAQuietHome(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Press(fyne.KeyReturn)
	r.Press(fyne.KeyDown)
	if !r.Says("All quiet") || r.Asks() {
		t.Errorf("it shows %q", r.Texts())
	}
}

// Ctrl+L on home is the log line of the incident that needs somebody most, whatever
// home is narrowed to: what is typed next is that incident's.
func TestTheLogLineIsAKeyAwayFromHome(t *testing.T) {
	r := atHome(t, fyne.NewSize(1366, 768))
	r.Key("log")
	r.Type("a line")
	if line, is := r.Window.Canvas().Focused().(*widgets.Entry); !is || line.Text != "a line" || !r.Says("Checkout returns 500s for all users") {
		t.Errorf("the focus is on %T; the screen says %q", r.Window.Canvas().Focused(), r.Texts())
	}
	r = desktest.Open(t, desktest.Options{})
	r.Key("log")
	if !r.Says("Declare an incident first") {
		t.Errorf("with none open the screen says %q", r.Texts())
	}
}

// Of a file without incidents the foot names no key that has nothing to go to.
func TestTheFirstStartNamesKeysThatDoSomething(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if r.Says("Next incident") || r.Says("Search") || !r.Says("Commands") {
		t.Errorf("before the first incident it says %q", r.Texts())
	}
	r.Tell(modeltest.Checkout(t, "14:18:52"))
	r.Key("home")
	if !r.Says("Next incident") || !r.Says("Search") {
		t.Errorf("with one it says %q", r.Texts())
	}
}
