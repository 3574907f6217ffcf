package session

import (
	"fmt"
	"testing"
	"time"

	"warroom/model"
)

// texts is what stands in the timeline, what was taken back in brackets.
func texts(s *model.State) string {
	var all []string
	for _, row := range s.Timeline[1:] {
		if row.Retracted {
			row.Text = "(" + row.Text + ")"
		}
		all = append(all, row.Text)
	}
	return fmt.Sprint(all)
}

func TestUndoAndRedoInOrder(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	for _, text := range []string{"1", "2", "3"} {
		a.do(t, id, model.Note{Text: text})
	}
	for i, step := range []struct {
		turn func() (Done, error)
		want string
	}{
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 2 (3)]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 (2) (3)]"},
		{func() (Done, error) { return a.Redo(t.Context(), id) }, "[1 2 (3)]"},
		{func() (Done, error) { return a.Redo(t.Context(), id) }, "[1 2 3]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 2 (3)]"},
		{func() (Done, error) { return a.Redo(t.Context(), id) }, "[1 2 3]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 2 (3)]"},
		{func() (Done, error) { return a.Do(t.Context(), id, model.Note{Text: "4"}, time.Time{}) }, "[1 2 (3) 4]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 2 (3) (4)]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[1 (2) (3) (4)]"},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[(1) (2) (3) (4)]"},
	} {
		done, err := step.turn()
		if err != nil || texts(done.State) != step.want {
			t.Fatalf("step %d: %s, want %s, %v", i, texts(done.State), step.want, err)
		}
	}
	_, err := a.Undo(t.Context(), id)
	refusal(t, err, "nothing to undo")
}

// A resolution with a reason is two entries, and one step to undo and to redo.
func TestAResolutionWithAReasonIsTurnedAsOne(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	done := a.do(t, id, model.Resolve{Reason: "it is late"})
	const both = "unverified-resolution: it is late"
	for i, step := range []struct {
		turn     func() (Done, error)
		want     string
		resolved bool
	}{
		{func() (Done, error) { return done, nil }, "[without a signal; resolved now because it is late " + both + "]", true},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[(without a signal; resolved now because it is late) (" + both + ")]", false},
		{func() (Done, error) { return a.Redo(t.Context(), id) }, "[without a signal; resolved now because it is late " + both + "]", true},
		{func() (Done, error) { return a.Undo(t.Context(), id) }, "[(without a signal; resolved now because it is late) (" + both + ")]", false},
	} {
		done, err := step.turn()
		if err != nil || texts(done.State) != step.want || done.State.IsResolved() != step.resolved {
			t.Fatalf("step %d: %s, resolved %v, %v", i, texts(done.State), done.State.IsResolved(), err)
		}
		if overridden := !done.State.Handled["unverified-resolution"].Overridden.IsZero(); overridden != step.resolved {
			t.Errorf("step %d: overridden %v", i, overridden)
		}
	}
}

func TestNothingToRedoAfterSomethingNew(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	_, err := a.Redo(t.Context(), id)
	refusal(t, err, "nothing to redo")
	a.do(t, id, model.Note{Text: "1"})
	if _, err := a.Undo(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	a.do(t, id, model.Note{Text: "2"})
	_, err = a.Redo(t.Context(), id)
	refusal(t, err, "nothing to redo")
}

// TestUndoIsPerIncidentAndPerDesk leaves alone what was done elsewhere.
func TestUndoIsPerIncidentAndPerDesk(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	one, two := a.declare(t, "x"), a.declare(t, "y")
	a.do(t, one, model.Note{Text: "1"})
	b.do(t, one, model.Note{Text: "of B"})
	if _, err := a.Undo(t.Context(), one); err != nil {
		t.Fatal(err)
	}
	a.do(t, two, model.Note{Text: "2"})
	done, err := a.Redo(t.Context(), one)
	if err != nil || texts(done.State) != "[1 of B]" {
		t.Errorf("%v, %v", done.State, err)
	}
	_, err = b.Undo(t.Context(), two)
	refusal(t, err, "nothing to undo")
}

// What another program took back is not there to be undone, and keeps nothing
// else from it.
func TestUndoPassesOverWhatIsRetracted(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	id := a.declare(t, "x")
	a.do(t, id, model.Note{Text: "1"})
	second := a.do(t, id, model.Note{Text: "2"}).Events[0].ID
	b.do(t, id, model.RetractEntry{Entry: second})
	_, err := b.Do(t.Context(), id, model.RetractEntry{Entry: second}, time.Time{})
	refusal(t, err, "retracted already")
	done, err := a.Undo(t.Context(), id)
	if err != nil || texts(done.State) != "[(1) (2)]" {
		t.Fatalf("%s, %v", texts(done.State), err)
	}
}
