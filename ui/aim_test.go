package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// beside lets somebody else write into the open incident.
func beside(t *testing.T, r *desktest.Rig, id string, c model.Command) {
	t.Helper()
	if _, err := r.Room("on-call B").Do(t.Context(), id, c, r.Clock.Now()); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
}

func two(t *testing.T, then ...model.Command) (*desktest.Rig, string) {
	t.Helper()
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	for _, c := range then {
		story.Do(c)
	}
	r := desktest.Open(t, desktest.Options{}).Tell(story)
	r.Key("log")
	return r, story.State().ID
}

// What the preview has shown is what Enter does, whatever somebody else writes
// between.
func TestTheTargetStaysAsItWasShown(t *testing.T) {
	for line, c := range map[string]struct{ shown, does string }{
		"^ and also this":   {"to “entry A”", "and also this"},
		"v 5xx: 5 % -> 1 %": {"Verifies change 1 “raise pool”", "raise pool"},
	} {
		r, id := two(t, model.BeginChange{Text: "raise pool"}, model.Note{Text: "entry A"})
		r.Type(line)
		if !r.Says(c.shown) {
			t.Fatalf("%q does not say %q: %q", line, c.shown, r.Texts())
		}
		beside(t, r, id, model.BeginChange{Text: "restart the database"})
		beside(t, r, id, model.Note{Text: "entry B"})
		if !r.Says(c.shown) {
			t.Errorf("%q now says %q", line, r.Texts())
		}
		r.Press(fyne.KeyReturn)
		state, err := r.Room("reader").Open(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		last := state.Timeline[len(state.Timeline)-1]
		if to, _ := state.Entry(last.AttachedTo()); line[0] == '^' && to.Text != "entry A" {
			t.Errorf("it was attached to %q", to.Text)
		}
		if got := state.Board.Changes[0].State; line[0] == 'v' && got != model.ChangeVerified {
			t.Errorf("change 1 is %s", got)
		}
		r.Type("^ x") // another line is about what is newest now
		if r.Says("to “entry A”") {
			t.Errorf("the next line is about the old entry: %q", r.Texts())
		}
	}
}

// Other words choose anew, and so does the same line in another incident.
func TestAnotherTargetIsChosenByOtherWords(t *testing.T) {
	r, id := two(t, model.BeginChange{Text: "raise pool"})
	r.Type("v 5xx: 5 % -> 1 %")
	beside(t, r, id, model.BeginChange{Text: "restart the database"})
	r.Key("log")
	field := r.Window.Canvas().Focused().(*widgets.Entry)
	field.SetTextAtEnd("/noeffect")
	if !r.Says("change 2") {
		t.Errorf("says %q", r.Texts())
	}
}

// A target that somebody has ended is refused once, with what the next Enter does.
func TestATargetThatIsGoneIsRefusedOnce(t *testing.T) {
	r, id := two(t, model.BeginChange{Text: "raise pool"}, model.BeginChange{Text: "restart the database"})
	r.Type("v 5xx: 5 % -> 1 %")
	beside(t, r, id, model.EndChange{Outcome: model.ChangeNoEffect, N: 2})
	n := r.Events()
	r.Press(fyne.KeyReturn)
	if r.Events() != n || !r.Says("ended meanwhile: no effect") || !r.Says("Verifies change 1") {
		t.Fatalf("%d events more, and it says %q", r.Events()-n, r.Texts())
	}
	if field := r.Window.Canvas().Focused().(*widgets.Entry); field.Text != "v 5xx: 5 % -> 1 %" {
		t.Fatalf("the line is %q", field.Text)
	}
	r.Press(fyne.KeyReturn)
	state, _ := r.Room("reader").Open(t.Context(), id)
	if got := state.Board.Changes[0].State; got != model.ChangeVerified {
		t.Errorf("change 1 is %s; the screen says %q", got, r.Texts())
	}
}
