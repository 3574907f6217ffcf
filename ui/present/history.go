package present

import (
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/model/when"
)

// HistoryRow is an incident that is over.
type HistoryRow struct {
	ID         string
	Severity   model.Severity
	Ref, Title string
	Started    string
	ToMitigate string
	Duration   string
	Review     string
	Tone       Tone
	Reviewed   bool // its post-mortem is published
}

// FlagCount is how many red flags an incident ended with: those that stand, and
// those that somebody overrode.
func FlagCount(s *model.State, v deputy.View) int {
	ids := map[string]bool{}
	for _, f := range v.Flags {
		ids[f.ID] = true
	}
	for id, h := range s.Handled {
		if !h.Overridden.IsZero() {
			ids[id] = true
		}
	}
	return len(ids)
}

func historyRow(s model.Summary, limits *policy.Book, x Clock) HistoryRow {
	r := HistoryRow{ID: s.ID, Severity: s.Severity, Ref: s.Ref, Title: oneLine(s.Title), Started: "unknown", ToMitigate: "unknown", Duration: "unknown"}
	if t := s.Span.Started; !t.IsZero() {
		r.Started = when.Day(t, x.Now, x.Zone) + " " + when.Clock(t, x.Zone)
		if m := s.Span.Mitigated; !m.IsZero() {
			r.ToMitigate = when.Span(m.Sub(t))
		}
		if e := s.Span.Resolved; !e.IsZero() {
			r.Duration = when.Span(e.Sub(t))
		}
	}
	owed, due := reviewOwed(s, limits, x)
	r.Reviewed = s.Review.State == model.ReviewPublished
	switch {
	case s.Imported:
		r.Review, r.Tone = "imported", ToneQuiet
	case s.Status == model.StatusFalseAlarm:
		r.Review, r.Tone = "false alarm", ToneQuiet
	case s.Review.State == model.ReviewPublished:
		r.Review, r.Tone = "published", ToneMet
	case due:
		r.Review, r.Tone = strings.TrimSpace(owed.Due), owed.Tone
	default:
		r.Review, r.Tone = "not needed", ToneQuiet
	}
	return r
}
