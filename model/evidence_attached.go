package model

import (
	"encoding/hex"
	"fmt"
	"slices"
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
	Hypothesis int // number of the one that it bears on; 0 for none
}

func (b EvidenceAttached) apply(s *State, e Event) {
	mark := Mark{e.At, e.ID}
	file := Attachment{Mark: mark, By: e.By, Name: CleanFileName(b.Name), Size: b.Size, SHA256: b.SHA256, Media: b.Media}
	s.Board.Findings = append(s.Board.Findings, mark)
	if h := s.hypothesis(b.Hypothesis); h != nil {
		file.Hypothesis = h.N
		if b.Against {
			h.Against = append(h.Against, Evidence{mark, b.text()})
		} else {
			h.For = append(h.For, Evidence{mark, b.text()})
		}
	}
	s.Board.Attached = append(s.Board.Attached, file)
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

// Attachment finds a file by its name, by the beginning of its SHA-256 (at least
// four digits), or by its entry. A name of several with different content is
// refused: custody is of one of them.
func (s *State) Attachment(named string) (Attachment, error) {
	var found []Attachment
	for _, a := range slices.Backward(s.Board.Attached) {
		if named != "" && (a.Name == named || a.Entry == named || len(named) >= 4 && strings.HasPrefix(a.SHA256, strings.ToLower(named))) {
			found = append(found, a)
		}
	}
	for _, other := range found {
		if other.SHA256 != found[0].SHA256 {
			return Attachment{}, Refused("“"+named+"” is the name of files with different content.",
				"Name one by its SHA-256: "+found[0].SHA256[:12]+" is the newest, "+other.SHA256[:12]+" another one.")
		}
	}
	if len(found) > 0 {
		return found[0], nil
	}
	if len(s.Board.Attached) == 0 {
		return Attachment{}, Refused("No file is attached to this incident.", "Attach one: warroom attach ID FILE.")
	}
	return Attachment{}, Refused("No file “"+named+"” is attached to this incident.", "Name one as it is listed, e.g. "+s.Board.Attached[0].Name+".")
}
