package present

import (
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// EntryRow is one entry, in words.
type EntryRow struct {
	ID         string
	Time       string
	Mark       Mark
	Kind       string
	Text       string // on one line
	By         string
	Late       string // "logged 14:07, amended"
	Note       string // in place of By
	Starred    bool
	Retracted  bool
	Unreadable bool
}

func entryRow(e model.Entry, shown []model.Proof, year string, x Clock) EntryRow {
	r := EntryRow{
		ID: e.ID, Time: rowTime(e, year, x), Mark: markOf(e, shown), Kind: e.Kind.Word(), Text: oneLine(EntryText(e, x)), By: e.By,
		Starred: e.Starred, Retracted: e.Retracted, Unreadable: e.Kind == model.EntryUnreadable,
	}
	switch {
	case e.Retracted:
		r.Note = retraction(e)
	case r.Unreadable:
		r.Note = "raw text"
	}
	r.Late = lateMarks(e, x)
	return r
}

// lateMarks tell that a row is not as it was written when it happened.
func lateMarks(e model.Entry, x Clock) string {
	var marks []string
	if e.About && !sameDay(e.At, x) {
		marks = append(marks, "about that time")
	}
	if e.Late {
		marks = append(marks, "logged "+when.Moment(e.Recorded, x.Now, x.Zone))
	}
	if e.Raw != "" && !e.Retracted && e.Kind != model.EntryUnreadable {
		marks = append(marks, "amended")
	}
	return strings.Join(marks, ", ")
}

// yearOf is the year in which an incident began, as the header shows it.
func yearOf(s *model.State, x Clock) string {
	began := s.Times.Started
	if began.IsZero() && len(s.Timeline) > 0 {
		began = s.Timeline[0].At
	}
	return when.Date(began, x.Zone)[:4]
}
