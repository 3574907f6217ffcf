package present

import (
	"sort"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
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
	year    string        // in which the incident began
	clock   Clock
}

// EntryRow is one entry.
type EntryRow struct {
	ID         string
	Time       string
	Mark       Mark
	Kind       string
	Text       string // on one line
	By         string
	Late       string // "logged 14:07"
	Note       string // in place of By
	Starred    bool
	Retracted  bool
	Unreadable bool
}

// TimelineOf reads the entries through a filter.
func TimelineOf(s *model.State, f Filter, x Clock) Timeline {
	t := Timeline{Began: s.Times.Started, GoTo: -1, entries: s.Timeline, year: yearOf(s, x), clock: x}
	if !s.Times.Started.IsZero() {
		t.Early = "before the start, " + when.Moment(s.Times.Started, x.Now, x.Zone) + "; it stays"
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
		return len(t.picked)
	}
	return len(t.entries)
}

func (t Timeline) entry(row int) *model.Entry {
	if t.picked != nil {
		return &t.entries[t.picked[row]]
	}
	return &t.entries[len(t.entries)-1-row]
}

// Row words a row.
func (t Timeline) Row(row int) EntryRow { return entryRow(*t.entry(row), t.year, t.clock) }

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

// columns tells how wide the column of the times has to be: as the oldest and the
// newest need it, between which all others lie, and those of which less than the
// time is known.
func (t Timeline) columns() (wide, years bool) {
	for i := range t.Len() {
		if e := t.entry(i); i == 0 || i == t.Len()-1 || e.About || e.Day != "" {
			told := rowTime(*e, t.year, t.clock)
			wide = wide || len(told) > len("15:04:05")
			years = years || len(told) > len("22 Oct 15:04")
		}
	}
	return wide, years
}

// yearOf is the year in which an incident began, as the header shows it.
func yearOf(s *model.State, x Clock) string {
	began := s.Times.Started
	if began.IsZero() && len(s.Timeline) > 0 {
		began = s.Timeline[0].At
	}
	return when.Date(began, x.Zone)[:4]
}

func entryRow(e model.Entry, year string, x Clock) EntryRow {
	r := EntryRow{
		ID: e.ID, Time: rowTime(e, year, x), Mark: MarkOf(e.Kind), Kind: e.Kind.Word(), Text: oneLine(EntryText(e, x)), By: e.By,
		Starred: e.Starred, Retracted: e.Retracted, Unreadable: e.Kind == model.EntryUnreadable,
	}
	if e.AttachedTo() != "" {
		r.Text = "^ " + r.Text // as it was typed
	}
	var marks []string
	if e.About && !sameDay(e.At, x) {
		marks = append(marks, "about that time")
	}
	if e.Late {
		marks = append(marks, "logged "+when.Moment(e.Recorded, x.Now, x.Zone))
	}
	switch {
	case e.Retracted:
		r.Note = "original kept"
	case r.Unreadable:
		r.Note = "raw text"
	case e.Raw != "":
		marks = append(marks, "amended")
	}
	r.Late = strings.Join(marks, ", ")
	return r
}

// EntryText is what an entry says. The log tells a promise in UTC; here it is a
// time of the user's zone, with its day where that is not today.
func EntryText(e model.Entry, x Clock) string {
	switch {
	case e.Raw != "" || e.Due.IsZero():
		return e.TextIn(x.Policy)
	case e.Kind == model.EntryPromise:
		return "next update " + when.Moment(e.Due, x.Now, x.Zone)
	}
	return e.Text + "; promises " + when.Moment(e.Due, x.Now, x.Zone)
}

// EntryTime is when an entry happened, as far as is known.
func EntryTime(e model.Entry, x Clock) string {
	if day, err := time.Parse(time.DateOnly, e.Day); err == nil {
		return when.Day(day, x.Now, time.UTC)
	}
	at := when.Moment(e.At, x.Now, x.Zone)
	switch {
	case e.About:
		return "about " + at
	case sameDay(e.At, x):
		return when.Seconds(e.At, x.Zone)
	}
	return at
}

// rowTime is the time as the column of a row holds it: without the year that the
// header has, and with "about" only where no day stands in the way.
func rowTime(e model.Entry, year string, x Clock) string {
	if !e.About && e.Day == "" && sameDay(e.At, x) {
		return when.Seconds(e.At, x.Zone)
	}
	if e.About && !sameDay(e.At, x) {
		e = exact(e)
	}
	return strings.Replace(EntryTime(e, x), " "+year, "", 1)
}

func sameDay(t time.Time, x Clock) bool {
	zone := x.Zone
	if zone == nil {
		zone = time.UTC
	}
	y, m, d := t.In(zone).Date()
	ny, nm, nd := x.Now.In(zone).Date()
	return y == ny && m == nm && d == nd
}

func exact(e model.Entry) model.Entry {
	e.About = false
	return e
}
