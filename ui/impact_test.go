package ui_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/cockpit"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// What stands in the form of Triage is saved by its key and by the next thing;
// only an empty form is asked for.
func TestImpactKeyTakesWhatIsTyped(t *testing.T) {
	for name, press := range map[string]func(*desktest.Rig){
		"Ctrl+I":     func(r *desktest.Rig) { r.Key("impact") },
		"Ctrl+Enter": func(r *desktest.Rig) { r.After(2 * time.Second); r.Key("do-next") },
	} {
		t.Run(name, func(t *testing.T) {
			r := at(t, "14:01:50")
			before := r.Events()
			r.Type("all users: every checkout fails")
			press(r)
			if got := r.Kinds(before); r.Asks() || len(got) != 1 || got[0] != "impact-assessed" {
				t.Errorf("the log has %q, asked: %v", got, r.Asks())
			}
			r.Key("impact")
			if !r.Asks() {
				t.Error("with nothing typed nothing is asked")
			}
		})
	}
}

// A form that is not shown saves nothing, and does not take the focus either.
func TestImpactOfAnAnsweredTriageIsAsked(t *testing.T) {
	story := modeltest.Checkout(t, "14:01:50").Do(model.AssessImpact{Summary: "every checkout fails"})
	r := desktest.Open(t, desktest.Options{Log: desktest.NewLog()})
	if err := r.Log.SaveDraft(t.Context(), cockpit.DraftFields[0]+"@"+story.State().ID, "typed before"); err != nil {
		t.Fatal(err)
	}
	r.Tell(story)
	r.Type("/note still failing")
	if !r.Says("/note still failing") {
		t.Errorf("the log line has not the focus: %q", r.Texts())
	}
	before := r.Events()
	r.Key("impact")
	if !r.Asks() || r.Events() != before {
		t.Errorf("the log has %q", r.Kinds(before))
	}
}

// An empty form of Triage is refused in its own words, not in those of the log line.
func TestAnEmptyImpactIsRefusedInWordsOfTheForm(t *testing.T) {
	r := at(t, "14:01:50")
	before := r.Events()
	r.Tap("Save")
	if r.Events() != before || !r.Says("Say it in a few words, e.g. all users: checkout fails.") {
		t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
	}
}

// Ctrl+I saves what stands in the form only where the caret stands in it. Elsewhere it
// may be half a sentence: it asks, with that in it, and Enter then takes both.
func TestImpactKeyAsksWhereTheCaretStandsElsewhere(t *testing.T) {
	for name, press := range map[string]func(*desktest.Rig){
		"Ctrl+I":     func(r *desktest.Rig) { r.Key("impact") },
		"Ctrl+Enter": func(r *desktest.Rig) { r.After(2 * time.Second); r.Key("do-next") },
	} {
		t.Run(name, func(t *testing.T) {
			r := at(t, "14:01:50")
			n := r.Events()
			r.Type("all users: every che")
			r.Key("log")
			press(r)
			if !r.Asks() || r.Events() != n {
				t.Fatalf("asked %v, the log has %q", r.Asks(), r.Kinds(n))
			}
			r.Type("ckout fails") // it goes on behind what was typed
			r.Press(fyne.KeyReturn)
			if got := r.Bodies(n); r.Asks() || !strings.Contains(got, `"every checkout fails"`) || !strings.Contains(got, `"all users"`) {
				t.Errorf("asked %v, the log has %s", r.Asks(), got)
			}
			r.Key("undo")
			if r.Says("all users: every che") {
				t.Errorf("what was taken is offered once more: %q", r.Texts())
			}
		})
	}
}

// What stands in the form is newer than what was left in the question; Esc keeps both.
func TestTheImpactInTheFormGoesBeforeWhatWasLeft(t *testing.T) {
	r := at(t, "14:01:50")
	r.Key("log")
	r.Key("impact")
	r.Type("older words")
	r.Press(fyne.KeyEscape)
	r.Window.Canvas().Focus(r.Inputs()[0].(*widgets.Field).Entry)
	r.Type("newer words")
	r.Key("log")
	r.Key("impact")
	if !r.Asks() || !r.Says("newer words") || r.Says("older words") {
		t.Errorf("the question says %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if !r.Says("newer words") {
		t.Errorf("after Esc the screen says %q", r.Texts())
	}
}
