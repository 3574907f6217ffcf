package present

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/model/when"
)

// OwedRow is something that people wait for.
type OwedRow struct {
	ID    string // the incident
	Icon  string
	Kind  string // Update, Post-mortem, Action
	Text  string
	When  string // what the text says of a time, ", promised for 14:16"; empty where the due says it all
	Ref   string
	Owner string
	Due   string
	Tone  Tone
	at    time.Time

	Hidden bool // a search does not let its incident through
}

// soonest orders what is owed by when it is due; what has no date stands last.
func soonest(a, b OwedRow) int {
	if a.at.IsZero() != b.at.IsZero() {
		return b.at.Compare(a.at)
	}
	return a.at.Compare(b.at)
}

// updateOwed is the next message of an incident that runs, once it is near or over.
func updateOwed(r Running, x Clock) (OwedRow, bool) {
	s, c := r.State, r.View.Clock("update")
	if c.State != deputy.Over && c.State != deputy.Near {
		return OwedRow{}, false
	}
	due := ", due at "
	if s.Talk.Promise.Due.Equal(c.Due) {
		due = ", promised for "
	}
	return OwedRow{ID: s.ID, Icon: "send", Kind: "Update", Text: s.Title, When: due + when.Moment(c.Due, x.Now, x.Zone), Ref: s.Ref,
		Owner: s.LeadName(), Due: clockWords(c), Tone: clockTone(c), at: c.Due}, true
}

// reviewOwed is a post-mortem that nobody has published yet.
func reviewOwed(s model.Summary, limits *policy.Book, x Clock) (OwedRow, bool) {
	if s.Imported || s.Status == model.StatusFalseAlarm || s.Span.Resolved.IsZero() || s.Review.State == model.ReviewPublished {
		return OwedRow{}, false
	}
	limit := limits.Of(s.Policy).For(s.Severity).PostMortem
	if limit <= 0 {
		return OwedRow{}, false
	}
	due := s.Span.Resolved.Add(limit)
	left := due.Sub(x.Now)
	return OwedRow{ID: s.ID, Icon: "file-text", Kind: "Post-mortem", Text: s.Title, Ref: s.Ref,
		Owner: s.Lead, Due: leftWords(left), Tone: leftTone(left, limit), at: due}, true
}

// leftTone is how loud it is that so much of a limit is left.
func leftTone(left, limit time.Duration) Tone {
	switch {
	case left < 0:
		return ToneOver
	case left <= limit/deputy.NearPart:
		return ToneNear
	}
	return TonePlain
}

// actionOwed is an action item that is not done. Its day is one of the user's zone,
// and over when it has ended.
func actionOwed(s model.Summary, a model.Action, x Clock) OwedRow {
	r := OwedRow{ID: s.ID, Icon: "list-checks", Kind: "Action", Text: a.Action, Ref: s.Ref, Owner: a.Owner, Due: "no date", Tone: ToneNear}
	if day, err := time.ParseInLocation(time.DateOnly, a.Deadline, x.Zone); err == nil {
		r.Due, r.Tone = dayDue(day, x)
		r.at = day.AddDate(0, 0, 1)
	}
	return r
}

// dayDue words a day on which something is due, with its year where that is not
// this one.
func dayDue(day time.Time, x Clock) (string, Tone) {
	now := x.Now.In(x.Zone)
	form := "Mon 2 Jan"
	if day.Year() != now.Year() {
		form = "2 Jan 2006"
	}
	on, today := day.Format(time.DateOnly), now.Format(time.DateOnly)
	switch {
	case on < today:
		return day.Format(form) + ", over", ToneOver
	case on == today:
		return "today", ToneNear
	case day.AddDate(0, 0, -1).Format(time.DateOnly) == today:
		return "tomorrow", TonePlain
	}
	return day.Format(form), TonePlain
}
