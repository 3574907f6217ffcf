package model

import "strings"

// Summary derives the row that lists show of an incident.
func (s *State) Summary() Summary {
	return Summary{
		ID: s.ID, Ref: s.Ref, Title: s.Title, Kind: s.Kind, Severity: s.Severity,
		Status: s.Status, Phase: s.Phase, Imported: s.Imported, Lead: s.LeadName(),
		Span:   Span{s.Times.Declared, s.Times.Started, s.Times.Mitigated, s.Times.Resolved, s.Times.Closed},
		Review: s.Review.Review, Policy: s.owedBy(), Actions: s.openActions(), Text: s.searchable(),
	}
}

// owedBy is the policy that a post-mortem is due by, empty where none is owed:
// lists are long, and policies too.
func (s *State) owedBy() string {
	if !s.IsResolved() || s.Review.State == ReviewPublished {
		return ""
	}
	return s.Policy
}

func (s *State) openActions() []Action {
	if s.Imported {
		return nil // history: nothing in it is owed
	}
	var open []Action
	for _, a := range s.Review.Actions {
		if !a.Done {
			open = append(open, a)
		}
	}
	return open
}

// searchable is all that a search for the incident should find.
func (s *State) searchable() string {
	var b strings.Builder
	add := func(texts ...string) {
		for _, t := range texts {
			if t != "" {
				b.WriteString(t)
				b.WriteByte('\n')
			}
		}
	}
	add(s.Ref, s.Title, s.Impact.Summary, s.Cause.Text, s.Source.Title)
	rows := 0
	for i := range s.Timeline {
		rows += len(s.Timeline[i].Text) + 1
	}
	b.Grow(rows) // at once: it grows with every entry of the log
	for i := range s.Timeline {
		if row := &s.Timeline[i]; !row.Retracted {
			add(row.Text)
		}
	}
	for _, section := range Sections {
		add(s.Review.Sections[section])
	}
	for _, a := range s.Review.Actions {
		add(a.Action, a.Owner)
	}
	return b.String()
}
