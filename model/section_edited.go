package model

import "slices"

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

// drafted begins the post-mortem with the first thing that is written for it.
func (s *State) drafted() {
	if s.Review.State == ReviewNone {
		s.Review.State = ReviewDraft
	}
}
