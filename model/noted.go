package model

import (
	"slices"
	"time"
)

// Noted is a plain entry: a note, an action, a decision, a finding, evidence, an
// alert, or what the program itself notes about the clock; in an imported incident
// an entry of any kind. Day is the date (YYYY-MM-DD) where the source knows no
// time, About that the time is approximate. Milestone marks the first entry of its
// kind in an imported incident: it sets the timestamp of that name. To is the
// entry that it is attached to, Pasted what was pasted to make it.
type Noted struct {
	Entry     EntryKind `json:"entry"`
	Text      string    `json:"text"`
	Day       string    `json:"day,omitempty"`
	About     bool      `json:"about,omitempty"`
	Milestone bool      `json:"milestone,omitempty"`
	To        string    `json:"to,omitempty"`
	Pasted    string    `json:"pasted,omitempty"`
}

func (Noted) kind() string { return "noted" }

func (b Noted) apply(s *State, e Event) {
	mark := Mark{e.At, e.ID}
	switch b.Entry {
	case EntryFinding, EntryEvidence:
		s.Board.Findings = append(s.Board.Findings, mark)
	case EntryDecision:
		if !s.Imported {
			s.tick("triage/decide", e, b.Text)
			s.acknowledge(e.At)
		}
	case EntryAlert:
		s.detect(e.At)
	case EntryMessage:
		s.Talk.Sent = append(s.Talk.Sent, Message{Mark: mark, Text: b.Text, How: "sent", Severity: s.Severity})
	}
	if b.Milestone {
		s.reach(b.Entry, e)
	}
}

// detect notes the first alert. One that comes after the declaration detected
// nothing: somebody knew already.
func (s *State) detect(at time.Time) {
	if s.Imported || at.After(s.Times.Declared) {
		return
	}
	if s.Times.Detected.IsZero() || at.Before(s.Times.Detected) {
		s.Times.Detected = at
	}
}

// reach sets the timestamp of an imported milestone.
func (s *State) reach(k EntryKind, e Event) {
	switch k {
	case EntryAlert:
		s.Times.Detected = e.At
	case EntryDeclared:
		s.Times.Declared = e.At
	case EntryMitigated:
		s.Times.Mitigated = e.At
	case EntryDeployed:
		s.Times.Deployed = e.At
		s.tick("fix/deploy", e, "")
	case EntryResolved:
		s.Times.Resolved, s.Phase = e.At, PostMortem
	}
}

func (b Noted) entry(*State) (EntryKind, string) {
	if !b.Entry.Known() {
		return EntryNote, b.Text
	}
	return b.Entry, b.Text
}

func (b Noted) detail(row *Entry) {
	row.Day, row.About, row.Kept = b.Day, b.About, kept(b.To, b.Pasted)
}

func (b Noted) reworded(text string) Body { b.Text = text; return b }

// plain lists the kinds that a person can log as they are.
var plain = []EntryKind{EntryNote, EntryAction, EntryDecision, EntryFinding, EntryEvidence, EntryAlert}

// Note logs a plain entry of the given kind; empty is a note. To attaches it to
// another entry, Pasted keeps what it was made of.
type Note struct {
	Entry  EntryKind `arg:"kind"`
	To     string    `arg:"to,optional"`
	Pasted string    `arg:"pasted,optional"`
	Text   string    `arg:"text,rest"`
}

func (c Note) decide(s *State, _ Act) ([]Body, error) {
	if c.Entry == "" {
		c.Entry = EntryNote
	}
	if !slices.Contains(plain, c.Entry) {
		return nil, Refused("There is no plain entry “"+string(c.Entry)+"”.", "Use note, action, decision, finding, evidence or alert.")
	}
	text, err := required(c.Text, "What happened?", "Write it after the word, e.g. /"+string(c.Entry)+" pool is full.")
	if err != nil {
		return nil, err
	}
	pasted, err := cleanText(c.Pasted)
	if err != nil {
		return nil, err
	}
	if pasted == text {
		pasted = ""
	}
	if c.To != "" {
		if _, err := s.entry(c.To); err != nil {
			return nil, err
		}
	}
	return one(Noted{Entry: c.Entry, Text: text, To: c.To, Pasted: pasted})
}
