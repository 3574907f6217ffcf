package ui_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// What happened to the laptop's clock is noted in every incident that runs, and
// undo does not take it back.
func TestTheScribeNotesTheClock(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if r.Desk.NoteClock(time.Hour, 0); r.Events() != 0 || r.Desk.Measures() {
		t.Errorf("nothing runs, but %d events were logged", r.Events())
	}
	ended := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Search is stale"}, model.Resolve{Reason: "quiet"})
	ended.Do(model.Close{})
	r.Write(ended)
	if r.Desk.Measures() {
		t.Error("an incident that is closed counts as one that runs")
	}
	story := modeltest.Checkout(t, "14:18:52")
	r = desktest.Open(t, desktest.Options{}).Tell(story)
	r.Desk.Run("star:" + story.Last())
	before := r.Events()
	if !r.Desk.Measures() {
		t.Fatal("an incident runs")
	}
	r.Desk.NoteClock(42*time.Minute, -time.Hour)
	want := "The laptop slept 42 min; the clocks ran on. The clock of this laptop was set back by 1 h; times here go on without the jump."
	if got := r.Bodies(before); strings.Count(got, "\n") != 1 || !strings.Contains(got, `{"entry":"clock","text":"`+want+`"}`) {
		t.Errorf("logged %s", got)
	}
	r.Settle()
	if !r.Says("The laptop slept 42 min") {
		t.Errorf("the timeline does not say so: %q", r.Texts())
	}
	r.Key("undo")
	state, err := r.Room("on-call B").Open(t.Context(), story.State().ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range state.Timeline {
		if row.ID == story.Last() && row.Starred || row.Kind == model.EntryClock && row.Retracted {
			t.Errorf("undo took back the wrong thing: %+v", row)
		}
	}
}

func TestAReadOnlyWindowNotesNothing(t *testing.T) {
	log := desktest.NewLog()
	desktest.Open(t, desktest.Options{Log: log}).Write(modeltest.Checkout(t, "14:18:52"))
	r := desktest.Open(t, desktest.Options{Log: log, ReadOnly: true})
	before := r.Events()
	if r.Desk.NoteClock(time.Hour, 0); r.Events() != before {
		t.Errorf("%d events were logged", r.Events()-before)
	}
}

// The toast of a new severity says what it makes of the limits.
func TestANewSeverityTellsItsLimits(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "14:18:52"))
	r.Desk.Run("severity")
	answer(t, r, []string{"P2 Partial impact", "a workaround was found"})
	r.Press(fyne.KeyReturn)
	if want := "P0 → P2; response was in time, update every 1 h"; !r.Says(want) {
		t.Errorf("the screen does not say %q: %q", want, r.Texts())
	}
}
