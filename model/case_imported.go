package model

import "time"

// CaseImported opens an incident from a published case: history for reading.
// What the source does not state is empty and stays unknown.
type CaseImported struct {
	Ref      string       `json:"ref"`
	Title    string       `json:"title"`
	Type     Kind         `json:"kind,omitempty"`
	Severity Severity     `json:"severity,omitempty"`
	Zone     string       `json:"zone,omitempty"`
	Source   Source       `json:"source,omitzero"`
	Started  time.Time    `json:"started,omitzero"`
	Impact   string       `json:"impact,omitempty"`
	Cause    string       `json:"cause,omitempty"`
	Review   CaseReview   `json:"review,omitzero"`
	Actions  []CaseAction `json:"actions,omitempty"`
}

// CaseReview is what the source says it learnt.
type CaseReview struct {
	WentWell   string `json:"went_well,omitempty"`
	WentPoorly string `json:"went_poorly,omitempty"`
	Lessons    string `json:"lessons,omitempty"`
}

// CaseAction is an action item of the source; done is false where it does not say.
type CaseAction struct {
	Action   string `json:"action"`
	Owner    string `json:"owner,omitempty"`
	Deadline string `json:"deadline,omitempty"`
	Done     bool   `json:"done,omitempty"`
}

func (CaseImported) kind() string                     { return "case-imported" }
func (CaseImported) entry(*State) (EntryKind, string) { return "", "" }

func (b CaseImported) apply(s *State, e Event) {
	s.Identity = Identity{ID: e.Incident, Ref: b.Ref, Title: b.Title, Kind: b.Type, Zone: b.Zone, Source: b.Source, Imported: true}
	s.Times.Started, s.Impact.Summary = b.Started, b.Impact
	s.Phase = Triage
	if b.Severity != NoSeverity {
		s.classify(b.Severity, Mark{e.At, e.ID})
	}
	if b.Cause != "" {
		s.Board.Causes = append(s.Board.Causes, CauseGiven{Cause: Cause{Text: b.Cause}})
	}
	for section, text := range map[string]string{
		"root_cause": b.Cause, "went_well": b.Review.WentWell, "went_poorly": b.Review.WentPoorly, "lessons": b.Review.Lessons,
	} {
		if text != "" {
			s.Review.Sections[section] = text
			s.drafted()
		}
	}
	for _, a := range b.Actions {
		s.Review.Actions = append(s.Review.Actions, Action{e.ID, a.Action, a.Owner, a.Deadline, a.Done})
	}
}
