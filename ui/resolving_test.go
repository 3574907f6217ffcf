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

const typedEnd = "/resolved 5xx: 94 % -> 0.1 %"

// ending has the line typed that ends the incident, at a time of its day.
func ending(t *testing.T, clock string) *desktest.Rig {
	t.Helper()
	r := at(t, clock)
	r.Key("log")
	r.Type(typedEnd)
	return r
}

// typedNow is what stands in the field that has the focus.
func typedNow(r *desktest.Rig) string {
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok {
		return ""
	}
	return entry.Text
}

// Where the gate is shut, the line that resolves asks what the gate's button asks,
// with the signal that was typed, and has said so before Enter.
func TestTheLineAsksAsTheGateDoes(t *testing.T) {
	r := ending(t, "15:27:03")
	if want := "Not yet: the soak has 11:12 left. Enter asks for a reason."; !r.Says(want) || r.Says("Resolves the incident") {
		t.Errorf("before Enter it says %q", r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if r.Events() != before || !r.Asks() || !r.Says("Resolve with 11:12 of the soak left?") {
		t.Fatalf("Enter logged %q; it says %q", r.Kinds(before), r.Texts())
	}
	r.Clock.Advance(10 * time.Second)
	r.Desk.Tick()
	if !r.Says("Resolve with 11:02 of the soak left?") {
		t.Errorf("ten seconds later it says %q", r.Texts())
	}
	r.Type("traffic moved away")
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); !strings.Contains(got, `"after":"0.1 %"`) || !strings.Contains(got, "traffic moved away") {
		t.Errorf("the log has %q", got)
	}
	r.Key("log")
	if r.Asks() || typedNow(r) != "" {
		t.Errorf("the line still says %q", typedNow(r))
	}
	r.Press(fyne.KeyUp)
	if typedNow(r) != typedEnd {
		t.Errorf("the line before is %q", typedNow(r))
	}
}

// Without a reason the question stays, and Esc loses neither line nor answers.
func TestTheLineOutlivesItsQuestion(t *testing.T) {
	r := ending(t, "15:27:03")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	r.Press(fyne.KeyReturn)
	if r.Events() != before || !r.Says("Say in a few words why it is over.") {
		t.Errorf("without a reason it logged %q, and says %q", r.Kinds(before), r.Texts())
	}
	r.Type("traffic moved")
	r.Press(fyne.KeyEscape)
	if r.Asks() || typedNow(r) != typedEnd {
		t.Fatalf("after Esc the line says %q", typedNow(r))
	}
	r.Type(", p95 fine")
	r.Press(fyne.KeyReturn)
	if typedNow(r) != "traffic moved" {
		t.Errorf("the reason is %q", typedNow(r))
	}
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); !strings.Contains(got, "p95 fine") || !strings.Contains(got, "traffic moved") {
		t.Errorf("the log has %q", got)
	}
}

// Its own signal opens a gate that lacked nothing else, and what it says before
// Enter follows the clock.
func TestTheLineResolvesWhereTheGateIsOpen(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(watched(t).At("15:38:00"))
	r.Key("log")
	r.Type(typedEnd)
	if !r.Says("the soak has 00:15 left") {
		t.Fatalf("it says %q", r.Texts())
	}
	r.After(5 * time.Second)
	if !r.Says("the soak has 00:10 left") {
		t.Errorf("five seconds later it says %q", r.Texts())
	}
	r.After(11 * time.Second)
	if r.Says("Not yet") || !r.Says("Resolves the incident") {
		t.Errorf("after the soak it says %q", r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); r.Asks() || !slices.Equal(got, []string{"resolved"}) {
		t.Errorf("Enter logged %q, and asks %v", got, r.Asks())
	}
}

// The question does not miss the signal that was typed.
func TestTheQuestionKnowsTheTypedSignal(t *testing.T) {
	for typed, lacks := range map[string]bool{typedEnd: false, "/resolved it looks good": true} {
		r := at(t, "14:18:52")
		r.Key("log")
		r.Type(typed)
		r.Press(fyne.KeyReturn)
		if asked := strings.Join(r.Texts(), " "); !strings.Contains(asked, "a cause with its evidence") || strings.Contains(asked, "a signal before and after") != lacks {
			t.Errorf("%q is asked %q", typed, asked)
		}
	}
}

// A line dated back keeps its time through the question; what is refused anyway is
// refused before it.
func TestTheLineKeepsItsTime(t *testing.T) {
	r := at(t, "15:27:03")
	r.Key("log")
	r.Type("@15:20 " + typedEnd)
	r.Press(fyne.KeyReturn)
	r.Type("traffic moved away")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Log.Since(before); len(got) == 0 || got[0].At.Format("15:04") != "13:20" {
		t.Errorf("the log has %+v", got)
	}
	r.Key("log")
	r.Type(typedEnd)
	r.Press(fyne.KeyReturn)
	if r.Asks() || typedNow(r) != typedEnd {
		t.Errorf("an incident that is over asks: %q", r.Texts())
	}
}
