package model

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestALogThatGoesOnHasTheStateOfItsFold takes in a story a few facts at a time.
// Each State is that of a fold of all, and is never changed by what comes after,
// whoever goes on from it, and however often.
func TestALogThatGoesOnHasTheStateOfItsFold(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		log := FoldLog(nil)
		var states []*State
		for rest := st.facts; len(rest) > 0; {
			n := rapid.IntRange(1, min(3, len(rest))).Draw(t, "at once")
			if rapid.Bool().Draw(t, "abandoned") {
				log.With(rest[rapid.IntRange(0, len(rest)-1).Draw(t, "other")]) // an append that failed
			}
			log, rest = log.With(rest[:n]...), rest[n:]
			states = append(states, log.State)
		}
		at := 0
		for i := range st.facts {
			want := Fold(st.facts[:i+1])
			if states[at].EventCount == want.EventCount {
				sameState(t, states[at], want, "a log that went on")
				at++
			}
		}
		if at != len(states) || len(log.Facts) != len(st.facts) {
			t.Fatalf("%d of %d states seen, %d of %d facts", at, len(states), len(log.Facts), len(st.facts))
		}
	})
}

// TestAnyLogGoesOn takes in whatever a file could hold, in any order.
func TestAnyLogGoesOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := ReadAll(rapid.SliceOfN(anyEvent(), 0, 30).Draw(t, "events"))
		log := FoldLog(nil)
		for _, f := range facts {
			log = log.With(f)
		}
		sameState(t, log.State, Fold(facts), "a log of anything")
	})
}

// TestGoingOnCopiesNoLog: what one entry costs does not grow with the log.
func TestGoingOnCopiesNoLog(t *testing.T) {
	facts := ReadAll(longIncident(5000))
	notes := slices.DeleteFunc(slices.Clone(facts[1:]), func(f Fact) bool { _, is := f.Body.(Noted); return !is })
	log := FoldLog(facts[:1]).With(notes[:1000]...)
	copied, last := 0, &log.State.Timeline[0]
	for _, f := range notes[1000:2500] {
		log = log.With(f)
		if first := &log.State.Timeline[0]; first != last {
			copied, last = copied+1, first
		}
	}
	if copied > 10 {
		t.Errorf("the rows of 1500 entries were copied %d times", copied)
	}
	if diff := cmp.Diff(Fold(log.Facts), log.State); diff != "" {
		t.Error(diff)
	}
}
