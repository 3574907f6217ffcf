package model

import "time"

// Summary is what a list shows of an incident without folding its log. It is a
// projection: always derivable from the events.
type Summary struct {
	ID       string
	Ref      string // short reference, e.g. INC-2026-014
	Title    string
	Kind     Kind
	Severity Severity
	Status   Status
	Phase    Phase
	Imported bool
	Lead     string // empty while nobody leads
	Span     Span   // when it began and ended
	Review   Review
	Policy   string   `json:",omitempty"` // while a post-mortem is owed, the policy that it is due by, as State has it
	Actions  []Action // action items of the post-mortem that are still open
	Text     string   // what full-text search looks in
}

// Span is the course of an incident in UTC; a zero time is one not known.
type Span struct {
	Declared, Started, Mitigated, Resolved, Closed time.Time
}

// Review is where the post-mortem stands.
type Review struct {
	State     ReviewState
	Published time.Time // UTC; zero until it is
}

// Action is an action item of the post-mortem.
type Action struct {
	ID       string // id of the event that added it
	Action   string
	Owner    string // empty while nobody owns it
	Deadline string // a date as YYYY-MM-DD, empty while there is none
	Done     bool
}

// Status is the item's state in a word.
func (a Action) Status() string {
	if a.Done {
		return "done"
	}
	return "open"
}

// Began is the time by which lists sort: the first that is known of the
// declaration, the start, and what came after (UTC).
func (s Summary) Began() time.Time {
	for _, t := range []time.Time{s.Span.Declared, s.Span.Started, s.Span.Mitigated, s.Span.Resolved, s.Span.Closed} {
		if !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}
