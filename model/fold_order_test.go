package model

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// TestNoLaptopIsReadAgainstItsOwnCount looks at the order of decisions: whatever
// a laptop's clock did, what it wrote first is read first.
func TestNoLaptopIsReadAgainstItsOwnCount(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		last := map[string]int64{}
		for _, f := range causal(rapid.Permutation(st.facts).Draw(t, "arrived")) {
			if f.Seq <= last[f.Device] {
				t.Fatalf("%s: event %d is read after event %d", f.Device, f.Seq, last[f.Device])
			}
			last[f.Device] = f.Seq
		}
	})
}

func TestClockThatJumpsBackChangesNoDecision(t *testing.T) {
	sc := declared(t, ChangeSeverity{Severity: P1})
	sc.now = onTheDay("13:00")
	if err := sc.do(ChangeSeverity{Severity: P2}); err != nil {
		t.Fatal(err)
	}
	if s := sc.state(); s.Severity != P2 || s.Severities[1].From != P1 {
		t.Errorf("%s after %+v", s.Severity, s.Severities)
	}
}

// TestRowsOfOneMomentStandInTheOrderOfTheirIDs: a date alone stands first in
// its day, then the id decides, whichever laptop counted it when.
func TestRowsOfOneMomentStandInTheOrderOfTheirIDs(t *testing.T) {
	midnight := onTheDay("00:00")
	var facts []Fact
	for seq, row := range []struct{ id, day string }{{"01D", ""}, {"01B", ""}, {"01E", "2026-11-24"}, {"01C", ""}} {
		d, err := Write(Noted{Entry: EntryNote, Text: "x", Day: row.day})
		if err != nil {
			t.Fatal(err)
		}
		d.ID, d.Incident, d.At, d.Recorded = row.id, "01A", midnight, midnight.Add(time.Hour)
		facts = append(facts, Read(d.Sealed("laptop", int64(seq+1), "")))
	}
	var got []string
	for _, row := range Fold(facts).Timeline {
		got = append(got, row.ID)
	}
	if want := []string{"01E", "01B", "01C", "01D"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
