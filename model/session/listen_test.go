package session

import (
	"testing"
	"time"

	"warroom/model"
)

func TestSubscribersHearWhatIsNew(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	var heard []*model.State
	cancel := a.Subscribe(func(s *model.State) { heard = append(heard, s) })
	id := a.declare(t, "x")
	done := a.do(t, id, model.Note{Text: "1"})
	if len(heard) != 2 || heard[1] != done.State {
		t.Fatalf("heard %d", len(heard))
	}
	if err := a.Refresh(t.Context()); err != nil || len(heard) != 2 {
		t.Errorf("nothing is new, heard %d, %v", len(heard), err)
	}
	b.do(t, id, model.Note{Text: "2"})
	if err := a.Refresh(t.Context()); err != nil || len(heard) != 3 || heard[2].EventCount != 3 {
		t.Errorf("heard %d, %v", len(heard), err)
	}
	if _, err := a.Undo(t.Context(), id); err != nil || len(heard) != 4 {
		t.Errorf("heard %d of an undo, %v", len(heard), err)
	}
	cancel()
	a.do(t, id, model.Note{Text: "3"})
	if len(heard) != 4 {
		t.Error("heard after the end")
	}
}

// TestWhatOthersWroteIsHeardThoughItWasRead reads what another program wrote in
// passing, as a list does, or a command that is then refused: those who listen
// still hear of it.
func TestWhatOthersWroteIsHeardThoughItWasRead(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	var heard []*model.State
	a.Subscribe(func(s *model.State) { heard = append(heard, s) })
	id := a.declare(t, "x")
	for name, read := range map[string]func(){
		"a look":              func() { _, _ = a.Open(t.Context(), id) },
		"a refused command":   func() { _, _ = a.Do(t.Context(), id, model.Note{}, time.Time{}) },
		"a look at the facts": func() { _, _ = a.Facts(t.Context(), id) },
	} {
		heard = nil
		want := b.do(t, id, model.Note{Text: name}).State.EventCount
		read()
		if err := a.Refresh(t.Context()); err != nil || len(heard) != 1 || heard[0].EventCount != want {
			t.Errorf("after %s: heard %d, %v", name, len(heard), err)
		}
		if err := a.Refresh(t.Context()); err != nil || len(heard) != 1 {
			t.Errorf("after %s: heard %d times, %v", name, len(heard), err)
		}
	}
}

// TestSubscriberMayAct asks the session from within what it is told.
func TestSubscriberMayAct(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	id := a.declare(t, "x")
	a.Subscribe(func(s *model.State) {
		if s.EventCount == 2 {
			a.do(t, id, model.Note{Text: "answer"})
		}
	})
	a.do(t, id, model.Note{Text: "question"})
	if s, err := a.Open(t.Context(), id); err != nil || s.EventCount != 3 {
		t.Errorf("%+v, %v", s, err)
	}
}
