package ui_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
)

// Two windows on one file type a line each into the same incident, in turns. Both
// are killed: who starts again finds one line, and the other once that is entered.
func TestTwoWindowsLoseNoLineOfEachOther(t *testing.T) {
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	one := desktest.Open(t, desktest.Options{}).Tell(story)
	two := desktest.Open(t, desktest.Options{Log: one.Log})
	two.Key("next-incident")
	write := func(r *desktest.Rig, text string) {
		r.Key("log")
		r.Type(text)
		r.Clock.Advance(ui.KeepAfter)
	}
	write(one, "pool ")
	write(two, "queue ")
	write(one, "is full")
	write(two, "is empty")

	again := desktest.Open(t, desktest.Options{Log: one.Log})
	var found []string
	for range 2 {
		again.Key("next-incident")
		again.Key("log")
		entered := again.Events()
		again.Press(fyne.KeyReturn)
		again.Clock.Advance(ui.KeepAfter)
		found = append(found, again.Bodies(entered))
		again.Key("home")
	}
	slices.Sort(found)
	if want := []string{`{"entry":"note","text":"pool is full"}` + "\n", `{"entry":"note","text":"queue is empty"}` + "\n"}; !slices.Equal(found, want) {
		t.Errorf("found again were %q, want %q", found, want)
	}
}

// A line that is emptied in one window takes away none that another has typed.
func TestAnEmptiedLineLeavesTheOther(t *testing.T) {
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	one := desktest.Open(t, desktest.Options{}).Tell(story)
	two := desktest.Open(t, desktest.Options{Log: one.Log})
	two.Key("next-incident")
	for _, r := range []*desktest.Rig{one, two} {
		r.Key("log")
		r.Type("x")
		r.Clock.Advance(ui.KeepAfter)
	}
	two.Press(fyne.KeyBackspace)
	two.Clock.Advance(ui.KeepAfter)
	if text, err := one.Log.Draft(t.Context(), "line@"+story.State().ID+" by on-call A"); text != "x" || err != nil {
		t.Errorf("the first window's line is %q, %v", text, err)
	}
}
