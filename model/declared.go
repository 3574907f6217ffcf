package model

import (
	"cmp"
	"strings"
	"time"
)

// Declared opens an incident. Started is when the impact began (UTC), as far as
// is known at the declaration; zero is the time of the declaration itself.
type Declared struct {
	Ref        string    `json:"ref"`
	Title      string    `json:"title"`
	Type       Kind      `json:"kind,omitempty"`
	Severity   Severity  `json:"severity,omitempty"`
	Started    time.Time `json:"started,omitzero"`
	DetectedBy string    `json:"detected_by,omitempty"`
	Impact     string    `json:"impact,omitempty"`
	Lead       string    `json:"lead,omitempty"`
	Alert      string    `json:"alert,omitempty"`  // what the alert says that it was filled in from; empty is the title, of before it was kept
	Pasted     string    `json:"pasted,omitempty"` // the alert that it was filled in from, as it came
	Policy     string    `json:"policy,omitempty"` // what model/policy encodes; a later edit of the policy changes nothing here
}

func (Declared) kind() string { return "declared" }

func (b Declared) apply(s *State, e Event) {
	s.ID, s.Ref, s.Title, s.Kind, s.Policy = e.Incident, b.Ref, b.Title, b.Type, b.Policy
	s.Phase = Triage
	s.Times.Declared, s.Times.Started = e.At, b.Started
	if b.Started.IsZero() {
		s.Times.Started = e.At
	}
	if b.Severity != NoSeverity {
		s.classify(b.Severity, Mark{e.At, e.ID})
		s.tick("triage/classify", e, "as declared")
	}
	if b.Impact != "" {
		s.Impact.Summary = b.Impact
		s.tick("triage/assess", e, "as declared")
	}
	if b.Lead != "" {
		s.assign(Lead, b.Lead, Mark{e.At, e.ID})
	}
}

func (b Declared) entry(*State) (EntryKind, string) {
	text := "no severity yet"
	if b.Severity != NoSeverity {
		text = string(b.Severity) + " " + b.Severity.Word()
	}
	if b.Lead != "" {
		text += ", lead " + b.Lead
	}
	return EntryDeclared, text
}

// detectedID stands behind the id of a declaration in the id of its alert.
const detectedID = "/alert"

// detection is the alert that a declaration tells of: who or what noticed the
// incident is an entry of its own, which can be corrected like any other. The
// process text starts an incident when it is first detected, so its time is the
// start as it was declared.
func detection(f Fact, fixes fixes) (Fact, bool) {
	b, ok := f.Body.(Declared)
	if !ok || b.DetectedBy == "" || fixes.dead[f.ID] {
		return Fact{}, false
	}
	if amended := fixes.amended[f.ID].At; !amended.IsZero() {
		f.At = amended
	}
	if !b.Started.IsZero() {
		f.At = b.Started
	}
	f.ID += detectedID
	text := b.DetectedBy
	if b.Pasted != "" {
		text += ": " + cmp.Or(b.Alert, b.Title) // of an alert that was pasted, what it says
	}
	f.Body = Noted{Entry: EntryAlert, Text: text, Pasted: b.Pasted}
	return f, true
}

// Word is the severity in words, as the process text classifies.
func (s Severity) Word() string {
	switch s {
	case P0:
		return "Total outage"
	case P1:
		return "Major degradation"
	case P2:
		return "Partial impact"
	case P3:
		return "Minor issue"
	}
	return "No severity"
}

// Declare opens an incident. Only the title is required.
type Declare struct {
	Title      string
	Kind       Kind
	Severity   Severity
	Started    time.Time // UTC; zero is now
	DetectedBy string
	Alert      string // what the alert says that it is filled in from, as a title; the person may give the incident another
	Pasted     string // the alert that it is filled in from, as it came; kept beside who detected it
	Impact     string
	Lead       string
}

func (c Declare) decide(s *State, x Act) ([]Body, error) {
	if s.ID != "" {
		return nil, Refused("This incident is declared already.", "Declare another one, or log to this one.")
	}
	c.Severity = Severity(strings.ToUpper(string(c.Severity)))
	if err := c.check(); err != nil {
		return nil, err
	}
	b := Declared{Ref: x.Ref, Type: c.Kind, Severity: c.Severity, Policy: x.Policy}
	var err error
	if b.Started, err = x.past(c.Started); err != nil {
		return nil, err
	}
	if b.Title, err = title(c.Title); err != nil {
		return nil, err
	}
	for _, f := range []struct{ to, from *string }{{&b.DetectedBy, &c.DetectedBy}, {&b.Alert, &c.Alert}, {&b.Impact, &c.Impact}, {&b.Lead, &c.Lead}} {
		if *f.to, err = cleanLine(*f.from, MaxTitle); err != nil {
			return nil, err
		}
	}
	if b.Pasted, err = cleanText(c.Pasted); err != nil || b.DetectedBy == "" {
		b.Alert, b.Pasted = "", ""
	}
	return one(b, err)
}

func (c Declare) check() error {
	if err := checkSeverity(c.Severity); err != nil && c.Severity != NoSeverity {
		return err
	}
	if c.Kind != "" {
		return checkKind(c.Kind)
	}
	return nil
}

func title(typed string) (string, error) {
	t, err := cleanLine(typed, MaxTitle)
	if err == nil && t == "" {
		return "", Refused("An incident needs a title.", "Say what is broken in a few words, e.g. Checkout returns 500s.")
	}
	return t, err
}
