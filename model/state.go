package model

import (
	"cmp"
	"time"
)

// State is all that the log says about one incident. It is derived by Fold and
// by nothing else; treat it as read-only.
type State struct {
	Identity
	Situation
	Times      Times
	Team       []Assignment // who holds which role now, in the order of Roles
	Steps      map[StepID]Step
	Board      Board
	Tasks      []Task
	Signals    []Signal
	Talk       Talk
	Handled    map[string]Handled // red flags that were snoozed or overridden, by id
	Review     ReviewDoc
	Timeline   []Entry // oldest first
	EventCount int     // events folded, corrections and unreadable ones included
}

// Identity names the incident.
type Identity struct {
	ID       string
	Ref      string
	Title    string
	Kind     Kind   // empty while nobody said
	Zone     string // IANA zone in which an imported source tells its times
	Source   Source // where an imported incident was published
	Imported bool   // history for reading: nothing in it is owed
	Policy   string // the policy that it was declared under, as model/policy encodes it; empty where none was kept
	Whole    *State // of an imported incident seen at an earlier moment, all that the source tells; else nil
}

// Source is where an imported incident was published.
type Source struct {
	Title string `json:"title,omitempty"`
	URL   string `json:"url,omitempty"`
}

// Situation is where the incident stands.
type Situation struct {
	Severity   Severity
	Severities []SeverityAt // every classification, in the order of the log
	Status     Status
	Phase      Phase
	Entered    []PhaseAt // every phase that was entered, in the order of the log
	Impact     Impact
	Cause      Cause
	ETA        string // estimate of the resolution as it was typed
}

// SeverityAt is one classification.
type SeverityAt struct {
	Mark
	Severity Severity
	From     Severity
}

// PhaseAt is the entering of a phase.
type PhaseAt struct {
	Mark
	Phase Phase
}

// Mark is a point in the log: when it happened (UTC) and which entry says so.
type Mark struct {
	At    time.Time
	Entry string // event id
}

// After reports whether m stands after n in the timeline: what happened at one
// moment stands in the order of the ids.
func (m Mark) After(n Mark) bool {
	return cmp.Or(m.At.Compare(n.At), cmp.Compare(m.Entry, n.Entry)) > 0
}

// Times are the milestones, UTC; a zero time is not known.
type Times struct {
	Started, Detected, Declared, Acknowledged, Mitigated, Resolved, Closed time.Time
	Deployed                                                               time.Time // the fix (step fix/deploy), zero again when it is taken back
	Reopened                                                               time.Time // the last time
}

// Impact is who and what is hit; empty is unknown.
type Impact struct {
	Summary  string `json:"summary,omitempty"`
	Users    string `json:"users,omitempty"`
	Revenue  string `json:"revenue,omitempty"`
	DataRisk string `json:"data_risk,omitempty"`
	Current  string `json:"current,omitempty"`
}

// Assignment is one role and who holds it.
type Assignment struct {
	Role  Role
	Name  string
	Since time.Time // UTC
	Entry string    // that says so
}

// Holder returns the assignment of a role and whether anyone holds it.
func (s *State) Holder(r Role) (Assignment, bool) {
	for _, a := range s.Team {
		if a.Role == r {
			return a, true
		}
	}
	return Assignment{}, false
}

// LeadName is who leads; empty while nobody does.
func (s *State) LeadName() string {
	a, _ := s.Holder(Lead)
	return a.Name
}

// Mitigated reports whether the impact has ended and not come back.
func (s *State) Mitigated() bool { return !s.Times.Mitigated.IsZero() }

// IsResolved reports whether the incident was resolved and not reopened.
func (s *State) IsResolved() bool { return !s.Times.Resolved.IsZero() }

// Over reports whether the incident no longer runs: resolved, closed or a false
// alarm.
func (s *State) Over() bool { return !s.Status.Open() }
