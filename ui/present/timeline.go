package present

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/message/prose"
	"warroom/model/when"
)

// Timeline is the entries, the newest first.
type Timeline struct {
	Wide  bool   // times carry their day
	Years bool   // and some their year
	Note  string // "11 entries", or "3 of 11 entries" behind a filter
	Rows  []EntryRow
	Began time.Time // when the incident did, UTC; zero where that is unknown
	Early string    // what is said of a line from before it
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

// KindFilter is a choice of kinds.
type KindFilter struct {
	Name  string
	kinds []model.EntryKind
	stars bool
}

// KindFilters are the choices that are offered; the first shows all.
var KindFilters = []KindFilter{
	{Name: "All kinds"},
	{Name: "Starred", stars: true},
	{Name: "Milestones", kinds: []model.EntryKind{model.EntryAlert, model.EntryDeclared, model.EntrySeverity, model.EntryMitigated,
		model.EntryCause, model.EntryDeployed, model.EntryResolved, model.EntryReopened, model.EntryClosed, model.EntryFalseAlarm}},
	{Name: "Changes", kinds: []model.EntryKind{model.EntryChange, model.EntryMitigation, model.EntryWorked, model.EntryNoEffect,
		model.EntryVerified, model.EntryReverted, model.EntryAction}},
	{Name: "Findings", kinds: []model.EntryKind{model.EntryFinding, model.EntryEvidence, model.EntryHypothesis, model.EntryConfirmed,
		model.EntryRuledOut, model.EntryReading, model.EntrySignal, model.EntryCause}},
	{Name: "Messages", kinds: []model.EntryKind{model.EntryMessage, model.EntryPromise}},
	{Name: "Decisions and people", kinds: []model.EntryKind{model.EntryDecision, model.EntryRole, model.EntryTask, model.EntryImpact}},
	{Name: "Notes", kinds: []model.EntryKind{model.EntryNote}},
}

func (f KindFilter) takes(e model.Entry) bool {
	if f.stars {
		return e.Starred
	}
	if f.kinds == nil {
		return true
	}
	for _, k := range f.kinds {
		if e.Kind == k {
			return true
		}
	}
	return false
}

// TimelineOf reads the entries through a filter.
func TimelineOf(s *model.State, f KindFilter, x Clock) Timeline {
	t := Timeline{Rows: make([]EntryRow, 0, len(s.Timeline)), Began: s.Times.Started}
	if !s.Times.Started.IsZero() {
		t.Early = "before the start, " + when.Moment(s.Times.Started, x.Now, x.Zone) + "; it stays"
	}
	year := yearOf(s, x)
	for i := len(s.Timeline) - 1; i >= 0; i-- {
		if e := s.Timeline[i]; f.takes(e) {
			t.Rows = append(t.Rows, entryRow(e, year, x))
		}
	}
	for _, r := range t.Rows {
		t.Wide = t.Wide || len(r.Time) > len("15:04:05")
		t.Years = t.Years || len(r.Time) > len("22 Oct 15:04")
	}
	t.Note = entries(len(s.Timeline))
	if len(t.Rows) != len(s.Timeline) {
		t.Note = fmt.Sprintf("%d of %s", len(t.Rows), t.Note)
	}
	return t
}

func entries(n int) string {
	if n == 1 {
		return "1 entry"
	}
	return fmt.Sprintf("%d entries", n)
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
	case e.Raw != "": // amended words stand as they were typed
		return e.Text
	case e.Due.IsZero():
		return x.entry(e.Kind, e.Text)
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
// header has, and with "about" only where no day stands in the way. Most rows are
// today's; a log of a hundred thousand is read anew at each change.
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

// oneLine is a text as a row shows it; what does not fit in a row is not drawn.
func oneLine(text string) string {
	const most = 400
	if len(text) > 4*most {
		text = strings.ToValidUTF8(text[:4*most], "")
	}
	return arrows(strings.Join(strings.Fields(text), " "))
}

// arrows shows a typed arrow as one: a change reads before → after.
func arrows(text string) string { return prose.Arrows(text) }
