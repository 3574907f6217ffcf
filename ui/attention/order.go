package attention

import (
	"cmp"
	"slices"
	"time"

	"warroom/model"
	"warroom/model/deputy"
)

// Compare orders incidents as a lead takes them up.
//
// How bad it is comes first: an update that is late in a P1 is not worth a P0 that
// nobody looks at. What nobody has classified comes right behind P0, the limits of
// which it has until then. Within a severity what is owed decides: where something
// is over before where something is near before where all is calm; of two that are
// over the one that has been for longer, of two that are near the one that is due
// first. What is still even is ordered by how long it lasts, the longest first: it
// has cost the most.
//
// What is resolved comes after all that runs.
//
// No figure that counts is compared, only the times that they count from. So a
// list does not move under the reader with the seconds, but only when something
// comes due or is done.
func Compare(a, b Incident) int {
	pa, da := owed(a)
	pb, db := owed(b)
	return cmp.Or(
		afterAll(a)-afterAll(b),
		rank(a.State.Severity)-rank(b.State.Severity),
		int(pb-pa), da.Compare(db),
		a.State.Times.Started.Compare(b.State.Times.Started),
	)
}

func afterAll(in Incident) int {
	if in.State.Status.Open() {
		return 0
	}
	return 1
}

func rank(s model.Severity) int {
	return slices.Index([]model.Severity{model.P0, model.NoSeverity, model.P1, model.P2, model.P3}, s)
}

// strain is how an incident stands towards its limits.
type strain int

const (
	atEase strain = iota
	comesDue
	isOver
)

// owed is how the worst of an incident's clocks and flags stands, and since when
// it is over or when it is due; zero where all is calm. A red flag that stands is
// over: what it warns of has happened.
func owed(in Incident) (worst strain, at time.Time) {
	take := func(s strain, due time.Time) {
		if s > worst || s == worst && due.Before(at) {
			worst, at = s, due
		}
	}
	for _, c := range in.View.Clocks {
		switch {
		case !presses(c):
		case c.State == deputy.Over:
			take(isOver, c.Due)
		default:
			take(comesDue, c.Due)
		}
	}
	for _, f := range in.View.Flags {
		if !f.Snoozed() {
			take(isOver, f.Since)
		}
	}
	return worst, at
}

// worstFirst sorts those that somebody is called for.
func worstFirst(incidents []Incident) []Incident {
	all := make([]Incident, 0, len(incidents))
	for _, in := range incidents {
		if Attended(in.State) {
			all = append(all, in)
		}
	}
	slices.SortStableFunc(all, Compare)
	return all
}
