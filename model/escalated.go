package model

import "strings"

// overdue is the red flag that an escalation answers.
const overdue = "mitigation-overdue"

// Escalated says that somebody was called in to help. That answers the red flag of a
// mitigation that takes too long, for what it saw up to then.
type Escalated struct {
	To string `json:"to"` // a name or a team
}

func (Escalated) kind() string { return "escalated" }

func (b Escalated) apply(s *State, e Event) {
	h := s.Handled[overdue]
	if e.At.After(h.Answered) { // an earlier one may be written down later
		h.Answered = e.At
	}
	s.Handled[overdue] = h
}

func (b Escalated) entry(*State) (EntryKind, string) { return EntryAction, "Escalated to " + b.To }

// Escalate logs who was called in to help.
type Escalate struct {
	To string `arg:"who,rest"`
}

func (c Escalate) decide(*State, Act) ([]Body, error) {
	to := strings.TrimSpace(c.To)
	if word, rest, more := strings.Cut(to, " "); more && strings.EqualFold(word, "to") {
		to = rest // /escalate to Ben
	}
	to, err := name(to, "Whom do you call in?", "Give a name or a team, e.g. /escalate on-call C.")
	if err != nil {
		return nil, err
	}
	return one(Escalated{to})
}
