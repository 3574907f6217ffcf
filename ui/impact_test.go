package ui_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/cockpit"
	"warroom/ui/desktest"
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
