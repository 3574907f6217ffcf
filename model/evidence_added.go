package model

import "fmt"

// EvidenceAdded supports a hypothesis or speaks against it.
type EvidenceAdded struct {
	Hypothesis string `json:"hypothesis"` // event id of its raising
	Against    bool   `json:"against,omitempty"`
	Text       string `json:"text"`
}

func (EvidenceAdded) kind() string { return "evidence-added" }

func (b EvidenceAdded) apply(s *State, e Event) {
	mark := Mark{e.At, e.ID}
	s.Board.Findings = append(s.Board.Findings, mark)
	h := s.hypothesis(b.Hypothesis)
	if h == nil {
		return
	}
	if b.Against {
		h.Against = append(h.Against, Evidence{mark, b.Text})
	} else {
		h.For = append(h.For, Evidence{mark, b.Text})
	}
}

func (b EvidenceAdded) entry(s *State) (EntryKind, string) {
	side := "for"
	if b.Against {
		side = "against"
	}
	if h := s.hypothesis(b.Hypothesis); h != nil {
		return EntryEvidence, fmt.Sprintf("%s %d: %s", side, h.N, b.Text)
	}
	return EntryEvidence, b.Text
}

func (b EvidenceAdded) reworded(text string) Body { b.Text = text; return b }

// AddEvidence supports hypothesis N or speaks against it; 0 is the newest open one.
type AddEvidence struct {
	Against bool   `arg:"against,optional"`
	N       int    `arg:"n,optional"`
	Text    string `arg:"text,rest"`
}

func (c AddEvidence) decide(s *State, _ Act) ([]Body, error) {
	h, err := s.pickHypothesis(c.N)
	if err != nil {
		return nil, err
	}
	text, err := required(c.Text, "What was seen?", fmt.Sprintf("Write it after the number, e.g. /for %d pool full: 20 of 20 busy.", h.N))
	if err != nil {
		return nil, err
	}
	return one(EvidenceAdded{h.ID, c.Against, text})
}
