package model

import (
	"slices"
	"strconv"
	"time"
)

// ActionAdded is a new action item.
type ActionAdded struct {
	Action   string `json:"action"`
	Owner    string `json:"owner,omitempty"`
	Deadline string `json:"deadline,omitempty"` // YYYY-MM-DD
}

func (ActionAdded) kind() string                     { return "action-added" }
func (ActionAdded) entry(*State) (EntryKind, string) { return "", "" }

func (b ActionAdded) apply(s *State, e Event) {
	s.Review.Actions = append(s.Review.Actions, Action{e.ID, b.Action, b.Owner, b.Deadline, false})
	s.drafted()
}

// AddAction adds an action item to the post-mortem.
type AddAction struct {
	Action   string `arg:"action,rest"`
	Owner    string `arg:"owner,optional"`
	Deadline string `arg:"deadline,optional"` // YYYY-MM-DD; empty is none
}

func (c AddAction) decide(*State, Act) ([]Body, error) {
	action, err := line(c.Action, MaxTitle, "What is to be done?", "Begin with a verb, e.g. Alert when the pool is 80 % full.")
	if err != nil {
		return nil, err
	}
	owner, err := cleanLine(c.Owner, maxName)
	if err != nil {
		return nil, err
	}
	return one(ActionAdded{action, owner, c.Deadline}, CheckDate(c.Deadline))
}

// CheckDate refuses what is no date written as YYYY-MM-DD; empty is none.
func CheckDate(day string) error {
	if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
		return Refused("There is no date “"+day+"”.", "Write it as 2026-12-01.")
	}
	return nil
}

// ActionChanged changes an action item; a nil field stays as it is.
type ActionChanged struct {
	ID       string  `json:"id"` // event id of its adding
	Action   *string `json:"action,omitempty"`
	Owner    *string `json:"owner,omitempty"`
	Deadline *string `json:"deadline,omitempty"` // YYYY-MM-DD; empty takes it away
	Done     *bool   `json:"done,omitempty"`
	Removed  bool    `json:"removed,omitempty"`
}

func (ActionChanged) kind() string                     { return "action-changed" }
func (ActionChanged) entry(*State) (EntryKind, string) { return "", "" }

func (b ActionChanged) apply(s *State, _ Event) {
	for i := range s.Review.Actions {
		if s.Review.Actions[i].ID != b.ID {
			continue
		}
		if b.Removed {
			s.Review.Actions = slices.Delete(s.Review.Actions, i, i+1)
			return
		}
		a := &s.Review.Actions[i]
		set(&a.Action, b.Action)
		set(&a.Owner, b.Owner)
		set(&a.Deadline, b.Deadline)
		set(&a.Done, b.Done)
	}
}

// set takes over what was given.
func set[T any](to, from *T) {
	if from != nil {
		*to = *from
	}
}

// ChangeAction changes action item N (from 1); a nil field stays as it is.
type ChangeAction struct {
	N        int     `arg:"n"`
	Action   *string `arg:"action,optional"`
	Owner    *string `arg:"owner,optional"`
	Deadline *string `arg:"deadline,optional"` // YYYY-MM-DD; empty takes it away
	Done     *bool   `arg:"done,optional"`
	Remove   bool    `arg:"remove,optional"`
}

func (c ChangeAction) decide(s *State, _ Act) ([]Body, error) {
	if c.N < 1 || c.N > len(s.Review.Actions) {
		return nil, Refused("There is no action "+strconv.Itoa(c.N)+".", "There are "+strconv.Itoa(len(s.Review.Actions))+", numbered from 1.")
	}
	if c == (ChangeAction{N: c.N}) {
		return nil, Refused("What changes about action "+strconv.Itoa(c.N)+"?", "Give done=true, owner=NAME or deadline=2026-12-01.")
	}
	b := ActionChanged{ID: s.Review.Actions[c.N-1].ID, Deadline: c.Deadline, Done: c.Done, Removed: c.Remove}
	if c.Action != nil {
		action, err := line(*c.Action, MaxTitle, "What is to be done?", "To take the item away: remove=true.")
		if err != nil {
			return nil, err
		}
		b.Action = &action
	}
	if c.Owner != nil {
		owner, err := cleanLine(*c.Owner, maxName)
		if err != nil {
			return nil, err
		}
		b.Owner = &owner
	}
	if c.Deadline != nil {
		return one(b, CheckDate(*c.Deadline))
	}
	return one(b)
}
