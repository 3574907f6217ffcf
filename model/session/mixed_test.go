package session

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

// bare is a State without what counts and shows the corrections themselves.
func bare(s *model.State) model.State {
	b := *s
	b.EventCount = 0
	b.Timeline = nil
	for _, row := range s.Timeline {
		if !row.Retracted {
			row.Kept = nil // nothing is attached or pasted here
			b.Timeline = append(b.Timeline, row)
		}
	}
	return b
}

// TestTenMixedActionsAreUndoneAndRedone takes back ten deeds of all sorts one by
// one, and does them again: each step shows the State that there was, and each is
// a new event.
func TestTenMixedActionsAreUndoneAndRedone(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	first := a.do(t, id, model.Note{Text: "pool is full"}).Events[0].ID
	second := a.do(t, id, model.Note{Text: "a slip"}).Events[0].ID
	state, err := a.Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	states := []model.State{bare(state)}
	for _, c := range []model.Command{
		model.Note{Entry: model.EntryFinding, Text: "5xx at 94 %"},
		model.AmendEntry{Entry: first, Text: "pool is full: 20 of 20"},
		model.AmendEntry{Entry: first, At: a.now.Add(-5 * time.Minute)},
		model.RetractEntry{Entry: second},
		model.StarEntry{Entry: first},
		model.BeginChange{Text: "raise pool size", Expect: "5xx falls", Watch: a.now.Add(time.Hour)},
		model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 94 % -> 0.2 %"},
		model.RaiseHypothesis{Text: "v42 halved the pool"},
		model.ChangeSeverity{Severity: model.P1},
		model.DoStep{Step: "triage/communicate"},
	} {
		states = append(states, bare(a.do(t, id, c).State))
	}
	same := func(done Done, err error, i int, what string) {
		t.Helper()
		if err != nil || len(done.Events) == 0 {
			t.Fatalf("%s to %d: %d events, %v", what, i, len(done.Events), err)
		}
		if diff := cmp.Diff(states[i], bare(done.State)); diff != "" {
			t.Fatalf("%s to %d (-want +got):\n%s", what, i, diff)
		}
	}
	for range 2 {
		for i := len(states) - 2; i >= 0; i-- {
			done, err := a.Undo(t.Context(), id)
			same(done, err, i, "undone")
		}
		for i := 1; i < len(states); i++ {
			done, err := a.Redo(t.Context(), id)
			same(done, err, i, "redone")
		}
	}
	final, err := a.Open(t.Context(), id)
	if want := 1 + 2 + 10 + 4*10; err != nil || final.EventCount < want {
		t.Errorf("%d events, want at least %d: nothing leaves the log, %v", final.EventCount, want, err)
	}
}
