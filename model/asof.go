package model

import "time"

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
