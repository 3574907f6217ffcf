package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
)

// What shows nothing is told while it is typed, as the line tells it; what was seen in
// vain need not be shown.
func TestAQuestionTellsWhatShowsNothing(t *testing.T) {
	const why = "No value before and after, so it counts as no signal"
	r := at(t, "14:18:52")
	r.Desk.Run("mitigated")
	if r.Says(why) {
		t.Error("it speaks before anybody has typed")
	}
	if r.Type("all good again"); !r.Says(why) {
		t.Errorf("of words alone it says %q", r.Texts())
	}
	if r.Type(": 9 % -> 1 %"); r.Says(why) {
		t.Error("it doubts a signal")
	}
	r.Press(fyne.KeyEscape)
	r.Desk.Run("mitigated")
	if r.Type("5xx: 94 % -> 94%"); !r.Says("It reads the same before and after: is the signal right?") {
		t.Errorf("of a signal that has not moved it says %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Desk.Run("end-change:")
	if r.Type("still 9 s"); !r.Says(why) {
		t.Errorf("of a change that worked it says %q", r.Texts())
	}
	r.Window.Canvas().FocusPrevious()
	if r.Press(fyne.KeyRight); r.Says(why) {
		t.Error("it asks for a signal of what had no effect")
	}
}
