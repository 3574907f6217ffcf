package model

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// MaxAttachment is the largest file that is taken, in bytes: 25 MB, what mail
// and chat take too. A picture, a log or a trace fits; a memory dump does not, and
// would make every copy of the log as large. It is a constant and no setting,
// because the logs of several laptops must be able to take each other's files.
const MaxAttachment = 25 << 20

// EvidenceAttached is a file that was taken into the log. Its content is kept
// beside the events under its SHA-256; what the event says of it is in the chain.
type EvidenceAttached struct {
	Name       string `json:"name"`
	Size       int64  `json:"size"`   // bytes
	SHA256     string `json:"sha256"` // of the content, 64 hexadecimal digits
	Media      string `json:"media"`  // seen in the content, never taken from the name
	Hypothesis string `json:"hypothesis,omitempty"`
	Against    bool   `json:"against,omitempty"`
	To         string `json:"to,omitempty"` // the entry that it belongs to
}

func (EvidenceAttached) kind() string { return "evidence-attached" }

// Attachment is a file in the log: what, who and when.
type Attachment struct {
	Mark
	By         string
	Name       string
	Size       int64 // bytes
	SHA256     string
	Media      string
	Hypothesis int  // number of the one that it bears on; 0 for none
	Against    bool // it speaks against that
	Retracted  bool
}

// Side is how it bears on its hypothesis, "for" or "against"; empty for none.
func (a Attachment) Side() string {
	switch {
	case a.Hypothesis == 0:
		return ""
	case a.Against:
		return "against"
	}
	return "for"
}

func (b EvidenceAttached) apply(s *State, e Event) {
	file := b.custody(e)
	mark := file.Mark
	s.Board.Findings = append(s.Board.Findings, mark)
	if h := s.hypothesis(b.Hypothesis); h != nil {
		file.Hypothesis, file.Against = h.N, b.Against
		if b.Against {
			h.Against = append(h.Against, Evidence{mark, b.text()})
		} else {
			h.For = append(h.For, Evidence{mark, b.text()})
		}
	}
	s.Board.Attached = append(s.Board.Attached, file)
}

// withdraw keeps the custody of a file whose entry is retracted.
func (b EvidenceAttached) withdraw(s *State, e Event) {
	file := b.custody(e)
	file.Retracted = true
	s.Board.Withdrawn = append(s.Board.Withdrawn, file)
}

func (b EvidenceAttached) custody(e Event) Attachment {
	return Attachment{Mark: Mark{e.At, e.ID}, By: e.By, Name: CleanFileName(b.Name), Size: b.Size, SHA256: b.SHA256, Media: b.Media}
}

func (b EvidenceAttached) text() string { return CleanFileName(b.Name) + ", " + SizeInWords(b.Size) }

func (b EvidenceAttached) entry(s *State) (EntryKind, string) {
	return EvidenceAdded{b.Hypothesis, b.Against, b.text()}.entry(s)
}

func (b EvidenceAttached) detail(row *Entry) { row.Kept = kept(b.To, "") }

// AttachEvidence takes a file into the log, once its content is kept: see
// session.Attach. N is the hypothesis that it bears on, 0 for none.
type AttachEvidence struct {
	Name    string
	Size    int64 // bytes
	SHA256  string
	Media   string
	N       int
	Against bool
	To      string // the entry that it belongs to; empty for none
}

func (c AttachEvidence) decide(s *State, _ Act) ([]Body, error) {
	body := EvidenceAttached{Name: CleanFileName(c.Name), Size: c.Size, SHA256: c.SHA256, Media: c.Media}
	if raw, err := hex.DecodeString(c.SHA256); err != nil || len(raw) != 32 || c.SHA256 != strings.ToLower(c.SHA256) {
		return nil, Refused("“"+c.SHA256+"” is no SHA-256.", "Attach the file itself: warroom attach ID FILE.")
	}
	if err := CheckAttachment(body.Name, c.Size); err != nil {
		return nil, err
	}
	if c.N != 0 {
		h, err := s.pickHypothesis(c.N)
		if err != nil {
			return nil, err
		}
		body.Hypothesis, body.Against = h.ID, c.Against
	}
	if c.To != "" {
		if _, err := s.entry(c.To); err != nil {
			return nil, err
		}
		body.To = c.To
	}
	return one(body)
}

// CheckAttachment refuses a file by its size in bytes.
func CheckAttachment(name string, size int64) error {
	switch {
	case size <= 0:
		return Refused(name+" is empty.", "Attach a file that shows something, or log what was seen: /evidence TEXT.")
	case size > MaxAttachment:
		return Refused(fmt.Sprintf("%s is larger than %s.", name, SizeInWords(MaxAttachment)),
			"Attach the part that shows it, or log where the file lies: /evidence TEXT.")
	}
	return nil
}
