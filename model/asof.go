package model

import "time"

// FoldAsOf is the State at a moment. An imported incident of which more was to
// come keeps the whole beside it: what ran then differs from what the source
// never tells.
func FoldAsOf(facts []Fact, now time.Time) *State {
	known := AsOf(facts, now)
	s := Fold(known)
	if s.Imported && len(known) < len(facts) {
		s.Whole = Fold(facts)
	}
	return s
}

// AsOf keeps what was known at a moment: the events written up to then, and of
// an imported case, which was written down long after, what had happened.
func AsOf(facts []Fact, now time.Time) []Fact {
	imported := false
	for _, f := range facts {
		_, is := f.Body.(CaseImported)
		imported = imported || is
	}
	var known []Fact
	for _, f := range facts {
		when := f.Recorded
		if imported {
			when = f.At
		}
		if !when.After(now) {
			known = append(known, f)
		}
	}
	return known
}
