package session

import (
	"fmt"
	"testing"
	"time"

	"warroom/model"
)

// TestIDsRiseAcrossProcesses: several processes that write in one millisecond,
// as a script with --now does, tell it in the order of their writing.
func TestIDsRiseAcrossProcesses(t *testing.T) {
	log := NewMemory("laptop")
	id := at(log, "A").declare(t, "Checkout returns 500s")
	for i, random := range []string{"Z", "ZZ", "5", "0"} {
		fresh := func(time.Time) string { return fmt.Sprintf("01M6GVBAR0%016s", random) }
		other := New(log, Options{Now: func() time.Time { return opening.Add(time.Minute) }, NewID: fresh, By: "on-call B"})
		if _, err := other.Do(t.Context(), id, model.Note{Entry: model.EntryNote, Text: fmt.Sprint(i)}, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	state, err := at(log, "A").Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range state.Timeline[1:] {
		if row.Text != fmt.Sprint(i) {
			t.Errorf("row %d is %q, with the id %s", i, row.Text, row.ID)
		}
	}
}

func TestFollowingCarries(t *testing.T) {
	for id, want := range map[string]string{
		"01M6GVBAR00000000000000000": "01M6GVBAR00000000000000001",
		"01M6GVBAR0000000000000009Z": "01M6GVBAR000000000000000A0",
		"01M6GVBAR00ZZZZZZZZZZZZZZZ": "01M6GVBAR01000000000000000",
	} {
		if got := following(id); got != want {
			t.Errorf("after %s: got %s, want %s", id, got, want)
		}
	}
}

func TestRetractRefusesWhatIsNotThere(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "Checkout returns 500s")
	_, err := a.Do(t.Context(), id, model.RetractEntry{Entry: "01X"}, time.Time{})
	refusal(t, err, "no such entry")
	note := a.do(t, id, model.Note{Entry: model.EntryNote, Text: "x"}).Events[0].ID
	retraction := a.do(t, id, model.RetractEntry{Entry: note}).Events[0].ID
	a.do(t, id, model.RetractEntry{Entry: retraction}) // a retraction has no row, and can be taken back
}

func TestTheAlertOfADeclarationIsTakenBackAndBroughtBack(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	declared, err := a.Declare(t.Context(), model.Declare{Title: "Checkout returns 500s", DetectedBy: "monitor"}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	alert := declared.State.Timeline[0].ID
	if done := a.do(t, declared.State.ID, model.RetractEntry{Entry: alert}); !done.State.Timeline[0].Retracted || !done.State.Times.Detected.IsZero() {
		t.Errorf("the alert stands: %+v", done.State.Timeline[0])
	}
	if done, err := a.Undo(t.Context(), declared.State.ID); err != nil || done.State.Timeline[0].Retracted || done.State.Times.Detected.IsZero() {
		t.Errorf("it is not brought back: %v", err)
	}
}
