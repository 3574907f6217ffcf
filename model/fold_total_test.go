package model

import (
	"testing"

	"pgregory.net/rapid"
)

// TestFoldIsTotal folds whatever a file could hold: any kind, any version, any
// bytes as a body, bodies that fit their kind but name things that never were.
func TestFoldIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := ReadAll(rapid.SliceOfN(anyEvent(), 0, 30).Draw(t, "events"))
		s := Fold(facts)
		s.Summary()
		rows := map[string]Entry{}
		for _, row := range s.Timeline {
			rows[row.ID] = row
		}
		seen := map[string]bool{}
		for _, f := range causal(facts) {
			seen[f.ID] = true
			if row := rows[f.ID]; f.Body == nil && (row.Kind != EntryUnreadable || row.Raw != f.Raw) {
				t.Fatalf("what nobody can read, %q, stands as %+v", f.Raw, row)
			}
		}
		if s.EventCount != len(seen) {
			t.Fatalf("%d events counted, %d there", s.EventCount, len(seen))
		}
		sameState(t, Fold(rapid.Permutation(facts).Draw(t, "arrived")), s, "the order of arrival changed the state")
	})
}

// TestDecideIsTotal asks for anything on the state of anything.
func TestDecideIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := FoldEvents(rapid.SliceOfN(anyEvent(), 0, 15).Draw(t, "events"))
		c := rapid.SampledFrom(everyCommand).Draw(t, "command")(t, s)
		if _, err := Decide(s, c, Act{Now: onTheDay("15:00")}); err != nil {
			checkRefusal(t, c, err)
		}
	})
}

func anyEvent() *rapid.Generator[Event] {
	return rapid.Custom(func(t *rapid.T) Event {
		kinds := append(EventKinds(), "", "from-the-future")
		d := Draft{
			ID:       word(t, somethings...),
			Incident: somethings[0],
			Kind:     rapid.SampledFrom(kinds).Draw(t, "kind"),
			Version:  rapid.SampledFrom([]int{1, 1, 1, 2, 0, -7}).Draw(t, "version"),
			At:       moment(t).UTC(), Recorded: moment(t).UTC(),
			Body: rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"),
		}
		if r, ok := registry[d.Kind]; ok && rapid.IntRange(0, 4).Draw(t, "garbled") > 0 {
			d.Body = anyBody(t, r)
		}
		return d.Sealed(word(t, "a", "b", ""), rapid.Int64Range(-1, 9).Draw(t, "seq"), "")
	})
}

// somethings are ids that events of a total fold have and point at.
var somethings = []string{"01A", "01B", "01C", "01D", "01E", "01F", "01G", "01H"}
