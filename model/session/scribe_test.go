package session

import (
	"testing"
	"time"

	"warroom/model"
)

// What the program notes by itself is told to everybody, and undo passes over it.
func TestUndoPassesOverTheScribe(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	a.do(t, id, model.Note{Text: "1"})
	told := 0
	a.Subscribe(func(*model.State) { told++ })
	done, err := a.Scribe(t.Context(), id, model.NoteClock{Slept: time.Hour})
	if err != nil || told != 1 || len(done.Events) != 1 {
		t.Fatalf("%d events, told %d times, %v", len(done.Events), told, err)
	}
	undone, err := a.Undo(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range undone.State.Timeline {
		if want := row.Text == "1"; row.Retracted != want {
			t.Errorf("%q is taken back: %v", row.Text, row.Retracted)
		}
	}
	_, err = a.Scribe(t.Context(), id, model.NoteClock{})
	refusal(t, err, "What happened to the clock?")
}
