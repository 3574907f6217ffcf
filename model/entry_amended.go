package model

import (
	"slices"
	"time"
)

// EntryAmended corrects the text or the time of an entry; what is empty stays
// as it was.
type EntryAmended struct {
	Entry string    `json:"entry"`
	Text  string    `json:"text,omitempty"`
	At    time.Time `json:"at,omitzero"`
}

func (EntryAmended) kind() string                     { return "entry-amended" }
func (EntryAmended) apply(*State, Event)              {}
func (EntryAmended) entry(*State) (EntryKind, string) { return "", "" }

// then is what holds after a second amendment of the same entry.
func (a EntryAmended) then(b EntryAmended) EntryAmended {
	if b.Text != "" {
		a.Text = b.Text
	}
	if !b.At.IsZero() {
		a.At = b.At
	}
	return a
}

// worded are the kinds of entries whose words are made of values: other words would
// say one thing, and the clocks, the ledger and the document another.
var worded = []EntryKind{EntrySeverity, EntryRole, EntryPromise, EntryMessage, EntryReading, EntryVerified, EntryWorked, EntryNoEffect,
	EntryReverted, EntryMitigated, EntryResolved, EntryDeployed, EntryPhase, EntryImpact}

// AmendEntry corrects an entry: its text, its time, or both.
type AmendEntry struct {
	Entry string    `arg:"entry"`
	At    time.Time `arg:"at,optional"`
	Text  string    `arg:"text,optional,rest"`
}

func (c AmendEntry) decide(s *State, x Act) ([]Body, error) {
	row, err := s.entry(c.Entry)
	if err != nil {
		return nil, err
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	if text == "" && c.At.IsZero() {
		return nil, Refused("Nothing to amend.", "Give the new text, or its time with at=14:05.")
	}
	if text != "" && slices.Contains(worded, row.Kind) {
		return nil, Refused(row.Kind.Word()+" is a value that clocks, ledger and documents use; other words would contradict them.",
			"Retract it, and log it anew with its time, e.g. @14:05 /reading 5xx 0.3 %.")
	}
	happened, err := x.past(c.At)
	if err != nil {
		return nil, err
	}
	if !c.At.IsZero() && (row.Kind == EntryMitigated || row.Kind == EntryResolved) {
		if err := x.notBefore(happened, s.Times.Started, row.Kind.Word(), "the start"); err != nil {
			return nil, err
		}
	}
	return one(EntryAmended{row.ID, text, happened})
}
