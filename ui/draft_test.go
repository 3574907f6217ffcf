package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui"
	"warroom/ui/declare"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// All that was said in the dialog outlives a kill: nothing is closed here, the
// file is only opened anew. The caret stands behind the title.
func TestDeclareOutlivesAKill(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("Checkout ret")
	r.Window.Canvas().FocusNext() // severity
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyRight)
	r.Window.Canvas().FocusNext() // kind
	r.Press(fyne.KeyRight)
	for range 3 { // started, lead, impact
		r.Window.Canvas().FocusNext()
	}
	r.Type("all users")
	r.Clock.Advance(ui.KeepAfter)

	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("declare")
	again.Type("urns")
	again.Press(fyne.KeyReturn)
	for _, want := range []string{`"Checkout returns"`, `"P1"`, `"security"`, `"on-call A"`, `"all users"`} {
		if got := again.Bodies(0); !strings.Contains(got, want) {
			t.Errorf("declared %s, want %s in it", got, want)
		}
	}
	again.Clock.Advance(ui.KeepAfter)
	if text, err := r.Log.Draft(t.Context(), "declare by on-call A"); err != nil || text != "" {
		t.Errorf("after it was declared the draft is %q, %v", text, err)
	}
}

// A draft is what it was, whatever was typed; any other text is a title.
func TestDeclareDraftIsReadBack(t *testing.T) {
	full := declare.Draft{Title: `a "quoted" title`, Started: "-7m", Lead: "on-call B", Impact: "all\nusers", Severity: model.P2, Kind: model.Performance}
	for _, d := range []declare.Draft{{}, full} {
		if got := declare.DecodeDraft(d.Encode()); got != d {
			t.Errorf("%+v was read back as %+v", d, got)
		}
	}
	if got := declare.DecodeDraft("Checkout ret"); got != (declare.Draft{Title: "Checkout ret"}) {
		t.Errorf("a title was read as %+v", got)
	}
}

// What is typed into a question outlives a kill, and is gone once it was answered.
func TestAnswersOutliveAKill(t *testing.T) {
	r := at(t, "14:38:20")
	r.Desk.Run("cause")
	r.Type("v42 halved")
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("next-incident")
	again.Desk.Run("cause")
	if got := again.Inputs()[0].(*widgets.Field).Text(); got != "v42 halved" {
		t.Fatalf("after a kill it offers %q", got)
	}
	again.Type("v42 halved the pool") // over what is offered
	again.Press(fyne.KeyReturn)
	again.Clock.Advance(ui.KeepAfter)
	third := desktest.Open(t, desktest.Options{Log: r.Log})
	third.Key("next-incident")
	third.Desk.Run("cause")
	if got := third.Inputs()[0].(*widgets.Field).Text(); got == "v42 halved" {
		t.Errorf("once answered it offers %q", got)
	}
}
