package ui_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// What resembles an incident that runs is said while one declares, and leads to it.
func TestDeclareLeadsToWhatRuns(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("home")
	r.Key("declare")
	r.Type("Checkout 500s")
	r.Settle()
	if !r.Says("Looks like Checkout returns 500s for all users") {
		t.Fatalf("the dialog says %q", r.Texts())
	}
	before := r.Events()
	r.Tap("Open it")
	if r.Asks() || r.Events() != before || !r.Says("Timeline") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// The history counts the red flags that an incident ended with, those that were
// overridden after the last look too.
func TestHistoryCountsOverriddenFlags(t *testing.T) {
	story := modeltest.Checkout(t, "15:45:00").Do(model.Close{})
	r := desktest.Open(t, desktest.Options{}).Tell(story)
	flags := func() string {
		r.Key("home")
		row := ""
		desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
			if row == "" {
				if past, ok := o.(*widgets.TableRow); ok && slices.Contains(desktest.TextsOf(past), "1 h 37 min") {
					texts := desktest.TextsOf(past)
					row = texts[len(texts)-2]
				}
			}
		})
		return row
	}
	before := flags()
	if _, err := r.Room("on-call B").Do(t.Context(), story.State().ID, model.OverrideFlag{Flag: "guessing", Reason: "seen"}, r.Clock.Now()); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.OpenPast(story.State().Ref)
	if after := flags(); before == after || after == "" || before == "" {
		t.Errorf("the history counts %q, then %q", before, after)
	}
}

// What is over can be looked at phase by phase, and the rail says which one is shown.
func TestTheRailSaysWhichPhaseIsShown(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "15:45:00").Do(model.Close{}))
	for phase, want := range map[model.Phase]string{model.Investigate: "Investigate", model.Triage: "Triage"} {
		r.Key("phase:" + string(phase))
		var shown []string
		desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
			if item, is := o.(*widgets.PhaseItem); is && strings.HasSuffix(item.AccessibilityLabel(), ", shown") {
				shown = append(shown, item.AccessibilityLabel())
			}
		})
		if len(shown) != 1 || !strings.HasPrefix(shown[0], want+", ") {
			t.Errorf("of %s it says %q", phase, shown)
		}
	}
}
