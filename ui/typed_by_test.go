package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

func line(t *testing.T, r *desktest.Rig) string {
	t.Helper()
	r.Key("next-incident")
	r.Key("log")
	return r.Window.Canvas().Focused().(*widgets.Entry).Text
}

// A colleague finds a line of his own, and takes nobody else's away: after a kill it
// stands where it was typed.
func TestAHalfLineIsItsWriters(t *testing.T) {
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	kim := desktest.Open(t, desktest.Options{By: "kim"}).Tell(story)
	kim.Key("log")
	kim.Type("half a li")
	kim.Clock.Advance(ui.KeepAfter)
	lee := desktest.Open(t, desktest.Options{Log: kim.Log, By: "lee"})
	if got := line(t, lee); got != "" {
		t.Errorf("lee finds %q", got)
	}
	lee.Type("mine")
	lee.Clock.Advance(ui.KeepAfter)
	lee.Press(fyne.KeyReturn)
	lee.Clock.Advance(ui.KeepAfter)
	if got := line(t, desktest.Open(t, desktest.Options{Log: kim.Log, By: "kim"})); got != "half a li" {
		t.Errorf("kim finds %q", got)
	}
}

// So is what was typed into the fields of triage, the declaration and the settings.
func TestOtherHalfTextsAreTheirWriters(t *testing.T) {
	kim := desktest.Open(t, desktest.Options{By: "kim"})
	kim.Key("declare")
	kim.Type("Checkout ret")
	kim.Clock.Advance(ui.KeepAfter)
	lee := desktest.Open(t, desktest.Options{Log: kim.Log, By: "lee"})
	lee.Key("declare")
	if got := lee.Inputs()[0].(*widgets.Field).Text(); got != "" {
		t.Errorf("lee finds the title %q", got)
	}
	again := desktest.Open(t, desktest.Options{Log: kim.Log, By: "kim"})
	again.Key("declare")
	if got := again.Inputs()[0].(*widgets.Field).Text(); got != "Checkout ret" {
		t.Errorf("kim finds the title %q", got)
	}
}

// What was kept before texts told who typed them is found by the first to open it.
func TestAnOlderHalfLineIsFoundOnce(t *testing.T) {
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	kim := desktest.Open(t, desktest.Options{By: "kim"})
	kim.Write(story)
	old := "line@" + story.State().ID
	if err := kim.Log.SaveDraft(t.Context(), old, "half a li"); err != nil {
		t.Fatal(err)
	}
	if got := line(t, kim); got != "half a li" {
		t.Fatalf("kim finds %q", got)
	}
	kim.Clock.Advance(ui.KeepAfter)
	if text, err := kim.Log.Draft(t.Context(), old); text != "" || err != nil {
		t.Errorf("it is still there: %q, %v", text, err)
	}
	if got := line(t, desktest.Open(t, desktest.Options{Log: kim.Log, By: "lee"})); got != "" {
		t.Errorf("lee finds %q", got)
	}
	if got := line(t, desktest.Open(t, desktest.Options{Log: kim.Log, By: "kim"})); got != "half a li" {
		t.Errorf("after a kill kim finds %q", got)
	}
}

// What stands in a line outlives a kill, also where another window of the same person
// found it and emptied its own.
func TestALineThatStandsIsKept(t *testing.T) {
	story := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"})
	one := desktest.Open(t, desktest.Options{}).Tell(story)
	one.Key("log")
	one.Type("x")
	one.Clock.Advance(ui.KeepAfter)
	two := desktest.Open(t, desktest.Options{Log: one.Log})
	if got := line(t, two); got != "x" {
		t.Fatalf("found %q", got)
	}
	two.Press(fyne.KeyBackspace)
	two.Clock.Advance(ui.KeepAfter)
	one.Desk.Refresh() // as a write by another window does
	one.Clock.Advance(ui.KeepAfter)
	if got := line(t, desktest.Open(t, desktest.Options{Log: one.Log})); got != "x" {
		t.Errorf("after a kill the line is %q", got)
	}
}
