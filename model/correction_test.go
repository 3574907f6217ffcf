package model

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// correctionsOf lists what is kept of the corrections of an entry.
func correctionsOf(t *testing.T, s *State, id string) []Correction {
	t.Helper()
	row, err := s.entry(id)
	if err != nil {
		t.Fatal(err)
	}
	return row.Corrections()
}

func TestAnEntryTellsWhoCorrectedItAndWhatItWas(t *testing.T) {
	const first, second, third = "replica lag 30 s", "replica lag 3 s", "replica lag 3.1 s"
	sc := declared(t, Note{Entry: EntryFinding, Text: first})
	id := sc.facts[1].ID
	happened := sc.facts[1].At
	say := func(by string, c Command) (string, time.Time) {
		t.Helper()
		drafts, err := Decide(sc.state(), c, Act{Now: sc.now, By: by})
		if err != nil {
			t.Fatal(err)
		}
		at := sc.now
		n := len(sc.facts) + 1
		d := drafts[0]
		d.ID, d.Incident, d.Recorded = eventID(n), eventID(1), at
		sc.facts = append(sc.facts, Read(d.Sealed("laptop", int64(n), "")))
		sc.now = at.Add(time.Minute)
		return d.ID, at
	}
	_, bob := say("bob", AmendEntry{Entry: id, Text: second})
	moved := onTheDay("13:50")
	amendment, cleo := say("cleo", AmendEntry{Entry: id, Text: third, At: moved})
	say("cleo", StarEntry{Entry: id})
	retraction, eve := say("eve", RetractEntry{Entry: id, Reason: "wrong incident"})
	_, dan := say("dan", RetractEntry{Entry: retraction})
	_, fay := say("fay", RetractEntry{Entry: amendment, Reason: "undone"})
	want := []Correction{
		{By: "bob", Recorded: bob, Text: first},
		{By: "cleo", Recorded: cleo, Text: second, At: happened},
		{By: "eve", Recorded: eve, Fate: FateRetracted, Reason: "wrong incident"},
		{By: "dan", Recorded: dan, Fate: FateRestored},
		{By: "fay", Recorded: fay, Text: third, At: moved, Reason: "undone"},
	}
	if diff := cmp.Diff(want, correctionsOf(t, sc.state(), id)); diff != "" {
		t.Error(diff)
	}
	if row, _ := sc.state().Entry(id); row.Text != second || row.Retracted || !row.At.Equal(happened) {
		t.Errorf("the entry stands as %+v", row)
	}
	if got := correctionsOf(t, sc.state(), eventID(1)); got != nil {
		t.Errorf("of the declaration are told %+v", got)
	}
}

// A second laptop retracts what is retracted: both are told, and why.
func TestTwoRetractionsAreBothTold(t *testing.T) {
	var facts []Fact
	for i, body := range []Body{Declared{Title: "x"}, Noted{Entry: EntryNote, Text: "n"}, EntryRetracted{eventID(2), "wrong"}, EntryRetracted{eventID(2), "not ours"}} {
		facts = append(facts, plainFact(t, i, body))
	}
	got := correctionsOf(t, Fold(facts), eventID(2))
	if len(got) != 2 || got[0].Reason != "wrong" || got[1].Reason != "not ours" || got[1].Fate != FateRetracted {
		t.Errorf("told are %+v", got)
	}
}

// TestACorrectionTellsWhatTheEntryWasBefore: in any log of one laptop, what a correction
// tells of a note is what the log up to it shows, and what it changed.
func TestACorrectionTellsWhatTheEntryWasBefore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := ofOneLaptop(t)
		sameState(t, Fold(rapid.Permutation(facts).Draw(t, "arrived")), Fold(facts), "the order of arrival changed what is told")
		for _, row := range Fold(facts).Timeline {
			if strings.HasSuffix(row.ID, detectedID) {
				continue // it was written as its declaration stands, which may be amended later
			}
			was := map[time.Time]Entry{} // the row before each event, by when that was written
			for i := 1; i < len(facts); i++ {
				rows := Fold(facts[:i]).Timeline
				if at := slices.IndexFunc(rows, func(e Entry) bool { return e.ID == row.ID }); at >= 0 {
					was[facts[i].Recorded] = rows[at]
				}
			}
			for _, c := range row.Corrections() {
				before, is := was[c.Recorded]
				switch {
				case !is: // the correction came before what it is about
				case c.Text != "" && c.Text != before.Text, !c.At.IsZero() && !c.At.Equal(before.At), c.Fate == FateRestored && !before.Retracted:
					t.Fatalf("told is %+v, the entry was %+v", c, before)
				case c.Text == "" && c.At.IsZero() && c.Fate == "":
					t.Fatalf("a correction that changed nothing is told: %+v", c)
				}
			}
		}
	})
}

// TestEveryChangeOfAnEntryIsTold: an entry that reads other than it was written has a
// correction that says so.
func TestEveryChangeOfAnEntryIsTold(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		for _, row := range st.state().Timeline {
			told := row.Corrections()
			if row.Retracted && !slices.ContainsFunc(told, func(c Correction) bool { return c.Fate == FateRetracted }) {
				t.Fatalf("nothing tells who retracted %+v", row)
			}
			if row.Raw != "" && row.Kind != EntryUnreadable && row.Raw != row.Text && !slices.ContainsFunc(told, func(c Correction) bool { return c.Text != "" }) {
				t.Fatalf("nothing tells who amended %+v", row)
			}
		}
	})
}
