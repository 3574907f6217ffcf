package session

import (
	"testing"
	"time"

	"warroom/model"
)

// TestPolicyChangesForTheNextDeclaration: one that is open keeps its own.
func TestPolicyChangesForTheNextDeclaration(t *testing.T) {
	a := at(NewMemory("laptop"), "A")
	a.opts.Policy = "the old one"
	before := a.declare(t, "x")
	a.SetPolicy("the new one")
	after := a.declare(t, "y")
	for id, want := range map[string]string{before: "the old one", after: "the new one"} {
		if state, err := a.Open(t.Context(), id); err != nil || state.Policy != want {
			t.Errorf("%s goes by %q, %v; want %q", id, state.Policy, err, want)
		}
	}
}

// TestDeclarationKeepsThePolicy: it stays what it was whatever holds later, and
// lists carry it only while a post-mortem is owed by it.
func TestDeclarationKeepsThePolicy(t *testing.T) {
	log := NewMemory("laptop")
	a := at(log, "A")
	a.opts.Policy = "the old one"
	id := a.declare(t, "x")
	b := at(log, "B")
	b.opts.Policy = "the new one"
	state, err := b.Open(t.Context(), id)
	if err != nil || state.Policy != "the old one" {
		t.Fatalf("it goes by %q, %v", state.Policy, err)
	}
	owed := func(want string) {
		t.Helper()
		all, err := b.Summaries(t.Context())
		if err != nil || len(all) != 1 || all[0].Policy != want {
			t.Errorf("the list has %+v, %v; want the policy %q", all, err, want)
		}
	}
	owed("")
	b.do(t, id, model.Resolve{})
	owed("the old one")
	b.do(t, id, model.EditSection{Section: "lessons", Text: "test it"})
	b.do(t, id, model.PublishPostMortem{})
	owed("")
	if done, err := at(log, "C").Declare(t.Context(), model.Declare{Title: "y"}, time.Time{}); err != nil || done.State.Policy != "" {
		t.Errorf("without a policy it goes by %q, %v", done.State.Policy, err)
	}
}
