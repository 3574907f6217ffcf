package ui_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// On a row at the top, a colleague's entry waits and is counted; what is done in this
// window is seen at once.
func TestOnARowAColleaguesEntryWaits(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	r := desktest.Open(t, desktest.Options{}).Tell(s)
	onNewest(t, r)
	if _, err := r.Room("on-call B").Do(t.Context(), s.State().ID, model.Note{Text: "a colleague's line"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
	if !r.Says("1 new entry") || r.Says("a colleague's line") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Key("log")
	r.After(time.Second)
	if r.Says("1 new entry") || !r.Says("a colleague's line") {
		t.Errorf("in the log line the screen says %q", r.Texts())
	}
}
