package model

import (
	"slices"
	"strconv"
	"time"
)

// SectionEdited is a section of the post-mortem as it is now written.
type SectionEdited struct {
	Section string `json:"section"`
	Text    string `json:"text"`
}

func (SectionEdited) kind() string                     { return "section-edited" }
func (SectionEdited) entry(*State) (EntryKind, string) { return "", "" }

func (b SectionEdited) apply(s *State, e Event) {
	s.Review.Sections[b.Section] = b.Text
	s.Review.Edits[b.Section] = Edit{e.By, e.At}
	s.drafted()
}

func (s *State) drafted() {
	if s.Review.State == ReviewNone {
		s.Review.State = ReviewDraft
	}
}

// EditSection writes a section of the post-mortem; empty clears it.
type EditSection struct {
	Section string  `arg:"section"`
	Text    string  `arg:"text,optional,rest"`
	Over    *string `arg:"over,optional"` // the text that it replaces, as whoever writes has seen it; nil is whatever stands
}

func (c EditSection) decide(s *State, _ Act) ([]Body, error) {
	if !slices.Contains(Sections, c.Section) {
		return nil, Refused("There is no section “"+c.Section+"”.", "Sections: impact, root_cause, went_well, went_poorly, lessons.")
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	if c.Over != nil && *c.Over != s.Review.Sections[c.Section] {
		return nil, Refused("The section was changed meanwhile.", "Read what it says now, then write it anew.")
	}
	if written, ok := s.Review.Sections[c.Section]; written == text && (ok || text == "") {
		return nil, Refused("The section says that already.", "Change the text first.")
	}
	return one(SectionEdited{c.Section, text})
}

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
	Deadline string `arg:"deadline,optional"`
}

func (c AddAction) decide(*State, Act) ([]Body, error) {
	action, err := line(c.Action, MaxTitle, "What is to be done?", "Begin with a verb, e.g. Alert when the pool is 80 % full.")
	if err != nil {
		return nil, err
	}
	owner, err := cleanLine(c.Owner, 256)
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
	Deadline *string `json:"deadline,omitempty"`
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
	Deadline *string `arg:"deadline,optional"`
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
		owner, err := cleanLine(*c.Owner, 256)
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

// PostMortemPublished says that the post-mortem is out.
type PostMortemPublished struct {
	Reason string `json:"reason,omitempty"` // why it went out over what stood
}

func (PostMortemPublished) kind() string { return "postmortem-published" }

func (b PostMortemPublished) apply(s *State, e Event) {
	s.Review.Review = Review{ReviewPublished, e.At}
	s.Review.Reason = b.Reason
	s.tick("postmortem/publish", e, "")
}

func (b PostMortemPublished) entry(*State) (EntryKind, string) {
	if b.Reason == "" {
		return EntryReview, "post-mortem published"
	}
	return EntryReview, "post-mortem published as it stood: " + b.Reason
}

// PublishPostMortem says that the post-mortem is out. What stands before it
// locks nothing; the reason says why it went out all the same.
type PublishPostMortem struct {
	Reason string `arg:"reason,optional,rest"`
}

func (c PublishPostMortem) decide(s *State, _ Act) ([]Body, error) {
	switch {
	case s.Review.State == ReviewPublished:
		return nil, Refused("The post-mortem is published already.", "Its sections and actions can still be edited.")
	case !s.IsResolved():
		return nil, Refused("The incident is not resolved yet.", "Resolve it first: /resolved SIGNAL.")
	}
	reason, err := cleanLine(c.Reason, MaxTitle)
	if err != nil {
		return nil, err
	}
	return one(PostMortemPublished{reason})
}
