package model

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// law checks a law over stories of every command.
func law(t *testing.T, check func(*rapid.T, *story)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) { check(t, tellStory(t, 0, 40, everyCommand...)) })
}

// sameState fails where two states differ, and says in what.
func sameState(t rapid.TB, got, want *State, why string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", why, diff)
	}
}

func TestFoldTakesEventsInAnyOrderAndAnyNumberOfTimes(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		arrived := append(slices.Clone(st.facts), rapid.SliceOf(rapid.SampledFrom(st.facts)).Draw(t, "twice")...)
		arrived = rapid.Permutation(arrived).Draw(t, "arrived")
		sameState(t, Fold(arrived), st.state(), "the order of arrival changed the state")
	})
}

func TestFoldLeavesItsInputAlone(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		shuffled := rapid.Permutation(st.facts).Draw(t, "arrived")
		before := slices.Clone(shuffled)
		Fold(shuffled)
		if diff := cmp.Diff(before, shuffled); diff != "" {
			t.Fatalf("the fold changed its input:\n%s", diff)
		}
	})
}

func TestOpeningComesFirstWhateverTheClocksSay(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		if titled := st.state().Title; titled != lastTitle(st) {
			t.Fatalf("title %q, want %q", titled, lastTitle(st))
		}
	})
}

// lastTitle is the title that the last standing change of title gives, in the
// order in which the laptops wrote.
func lastTitle(st *story) string {
	ordered := causal(st.facts)
	fixes, title := corrections(correcting(ordered)), "Checkout returns 500s"
	for _, f := range ordered {
		if b, ok := f.Body.(Retitled); ok && !fixes.dead[f.ID] {
			title = b.Title
		}
	}
	return title
}

// bare is a state without what counts or shows the corrections themselves: the
// number of events, the row of the entry that they are about, what rows tell of their
// corrections, and the custody of its file.
func bare(s *State, entry string) *State {
	s.EventCount = 0
	s.Timeline = slices.DeleteFunc(s.Timeline, func(row Entry) bool { return row.ID == entry })
	for i, row := range s.Timeline {
		s.Timeline[i].Kept = kept(row.AttachedTo(), row.Pasted())
	}
	s.Board.Withdrawn = slices.DeleteFunc(s.Board.Withdrawn, func(a Attachment) bool { return a.Entry == entry })
	if len(s.Board.Withdrawn) == 0 {
		s.Board.Withdrawn = nil
	}
	return s
}

// TestUndoAndRedo retracts a deed, then that retraction, and so on: an even
// number of retractions leaves the state with the deed, an odd one the state
// that a log has in which nobody can read the deed.
func TestUndoAndRedo(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		if len(st.facts) < 2 {
			return
		}
		i := rapid.IntRange(1, len(st.facts)-1).Draw(t, "deed")
		deed := st.facts[i]
		unread := slices.Clone(st.facts)
		unread[i].Body = nil
		with, without := bare(st.state(), deed.ID), bare(Fold(unread), deed.ID)

		target := deed.ID
		for n := range rapid.IntRange(1, 6).Draw(t, "turns") {
			target = st.say(EntryRetracted{Entry: target}).ID
			want := without
			if n%2 == 1 {
				want = with
			}
			sameState(t, bare(st.state(), deed.ID), want, "a deed taken back or brought back")
		}
	})
}

func TestRetractedRowStaysReadable(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		rows := st.state().Timeline
		i := rapid.IntRange(0, len(rows)-1).Draw(t, "row")
		if rows[i].ID == st.state().ID {
			return
		}
		st.say(EntryRetracted{Entry: rows[i].ID})
		got := st.state().Timeline[i]
		if got.ID != rows[i].ID || !got.Retracted || got.Text == "" != (rows[i].Text == "") {
			t.Fatalf("row %+v became %+v", rows[i], got)
		}
	})
}

func TestOpeningCannotBeRetracted(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		want := st.state()
		want.EventCount++
		st.say(EntryRetracted{Entry: want.ID})
		sameState(t, st.state(), want, "the opening was retracted")
	})
}
