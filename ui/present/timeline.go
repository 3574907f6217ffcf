package present

import (
	"sort"
	"time"

	"warroom/model"
)

// Timeline is the entries, the newest first. Its rows are worded when they are
// asked for: a log may have a hundred thousand, of which a dozen are seen.
type Timeline struct {
	Wide  bool      // times carry their day
	Years bool      // and some their year
	Note  string    // "11 entries", or "3 of 11 entries" behind a filter
	Began time.Time // when the incident did, UTC; zero where that is unknown
	Early string    // what is said of a line from before it
	GoTo  int       // the row of the time that was typed, -1 where none was

	entries []model.Entry // oldest first
	picked  []int32       // what the filter lets through, the newest first; nil is all
	shown   []model.Proof // what signals have shown
	held    []int         // rows of those that are not shown yet, from the top
	year    string        // in which the incident began
	clock   Clock
}

// TimelineOf reads the entries through a filter.
func TimelineOf(s *model.State, f Filter, x Clock) Timeline {
	t := Timeline{Began: s.Times.Started, GoTo: -1, entries: s.Timeline, shown: s.Board.Proof, year: yearOf(s, x), clock: x}
	if !s.Times.Started.IsZero() {
		t.Early = EarlyOf(s.Times.Started, x)
	}
	at, jumps := timeTyped(f.Typed, x)
	if jumps {
		f.Typed = ""
	}
	t.picked = f.pick(s.Timeline)
	t.Wide, t.Years = t.columns()
	t.Note = entries(len(s.Timeline))
	if t.Len() != len(s.Timeline) {
		t.Note = grouped(t.Len()) + " of " + t.Note
	}
	if jumps && t.Len() > 0 {
		t.GoTo = max(t.after(at)-1, 0)
	}
	return t
}

// Len is how many rows there are.
func (t Timeline) Len() int {
	if t.picked != nil {
		return len(t.picked) - len(t.held)
	}
	return len(t.entries) - len(t.held)
}

func (t *Timeline) entry(row int) *model.Entry {
	if len(t.held) > 0 {
		row += t.heldAbove(row)
	}
	if t.picked != nil {
		return &t.entries[t.picked[row]]
	}
	return &t.entries[len(t.entries)-1-row]
}

// Row words a row.
func (t Timeline) Row(row int) EntryRow {
	e := *t.entry(row)
	r := entryRow(e, t.shown, t.year, t.clock)
	r.Text = WithAbout(t.entries, e, r.Text, t.clock)
	return r
}

// ID is the entry of a row; empty where there is no such row.
func (t Timeline) ID(row int) string {
	if row < 0 || row >= t.Len() {
		return ""
	}
	return t.entry(row).ID
}

// At is when the entry of a row happened, UTC; zero where there is no such row.
func (t Timeline) At(row int) time.Time {
	if row < 0 || row >= t.Len() {
		return time.Time{}
	}
	return t.entry(row).At
}

// Index is the row of an entry, or -1.
func (t Timeline) Index(id string) int {
	if id == "" {
		return -1
	}
	for i := range t.Len() {
		if t.entry(i).ID == id {
			return i
		}
	}
	return -1
}

// after is how many rows are of a time or later. The last of them is where one
// goes who types 14:03 and means 14:03:20; of none, the newest row.
func (t Timeline) after(at time.Time) int {
	return sort.Search(t.Len(), func(row int) bool { return t.entry(row).At.Before(at) })
}

// columns tells how wide the column of the times has to be, whatever is filtered: as
// the oldest and the newest entry need it, between which all others lie, and those of
// which less than the time is known.
func (t Timeline) columns() (wide, years bool) {
	for i := range t.entries {
		if e := &t.entries[i]; i == 0 || i == len(t.entries)-1 || e.About || e.Day != "" {
			told := rowTime(*e, t.year, t.clock)
			wide = wide || len(told) > len("15:04:05")
			years = years || len(told) > len("22 Oct 15:04")
		}
	}
	return wide, years
}
