package present

import (
	"time"

	"warroom/model"
	"warroom/model/message/prose"
	"warroom/model/postmortem"
	"warroom/model/when"
)

// Measured is one length of time that the incident is compared by.
type Measured struct {
	Name   string
	Figure string // "32 min 52 s", or why there is none
	Known  bool
	From   string // what it is measured between
}

// measuredOf is the four figures that reviews compare, with their definitions.
func measuredOf(s *model.State) []Measured {
	t := s.Times
	return []Measured{
		measuredSpan(s, "Detect", "started → detected", t.Started, t.Detected),
		measuredSpan(s, "Acknowledge", "detected → acknowledged", t.Detected, t.Acknowledged),
		measuredSpan(s, "Mitigate", "started → mitigated", t.Started, t.Mitigated),
		measuredSpan(s, "Resolve", "started → resolved", t.Started, t.Resolved),
	}
}

// measuredSpan measures between two milestones. One that runs backwards was recorded
// wrongly, and is no figure.
func measuredSpan(s *model.State, name, definition string, from, to time.Time) Measured {
	m := Measured{Name: name, From: definition, Figure: "unknown"}
	switch {
	case !from.IsZero() && to.IsZero() && !s.Imported && !s.Over():
		m.Figure = "not yet"
	case !from.IsZero() && !to.IsZero() && !to.Before(from):
		m.Figure, m.Known = prose.Duration(to.Sub(from)), true
	}
	return m
}

func publishedAt(s *model.State, x postmortem.Context) string {
	if s.Review.State != model.ReviewPublished || s.Review.Published.IsZero() {
		return ""
	}
	return when.Moment(s.Review.Published, x.Now, x.Zone)
}

// editedBy says who wrote a section and when.
func editedBy(e model.Edit, x postmortem.Context) string {
	if e.At.IsZero() {
		return ""
	}
	return e.By + " at " + when.Moment(e.At, x.Now, x.Zone)
}

// reviewSource names where an imported incident comes from.
func reviewSource(s *model.State) string {
	if s.Source.Title == "" {
		return s.Source.URL
	}
	return s.Source.Title
}
