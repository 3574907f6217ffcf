package model

import (
	"slices"
	"strings"
)

// SeverityChanged classifies the incident.
type SeverityChanged struct {
	Severity Severity `json:"severity"`
	Reason   string   `json:"reason,omitempty"`
}

func (SeverityChanged) kind() string { return "severity-changed" }

func (b SeverityChanged) apply(s *State, e Event) {
	s.classify(b.Severity, Mark{e.At, e.ID})
	if !s.Imported {
		s.tick("triage/classify", e, b.Reason)
		s.acknowledge(e.At)
	}
}

func (b SeverityChanged) entry(*State) (EntryKind, string) {
	text := string(b.Severity) + " " + b.Severity.Word()
	if b.Reason != "" {
		text += ": " + b.Reason
	}
	return EntrySeverity, text
}

// classify sets the severity and remembers what it was.
func (s *State) classify(to Severity, m Mark) {
	s.Severities = append(s.Severities, SeverityAt{m, to, s.Severity})
	s.Severity = to
}

// ChangeSeverity classifies the incident, with a reason where there is one.
type ChangeSeverity struct {
	Severity Severity `arg:"severity"`
	Reason   string   `arg:"reason,optional,rest"`
}

func (c ChangeSeverity) decide(s *State, _ Act) ([]Body, error) {
	c.Severity = Severity(strings.ToUpper(string(c.Severity)))
	if err := checkSeverity(c.Severity); err != nil {
		return nil, err
	}
	if c.Severity == s.Severity {
		return nil, Refused("It is "+string(c.Severity)+" already.", "Give another severity, or log a note.")
	}
	reason, err := cleanText(c.Reason)
	if err != nil {
		return nil, err
	}
	return one(SeverityChanged{c.Severity, reason})
}

func checkSeverity(sev Severity) error {
	for _, known := range Severities {
		if sev == known {
			return nil
		}
	}
	return Refused("There is no severity “"+string(sev)+"”.", severityMeant(string(sev)))
}

// severityMeant takes a bare figure for the severity of that number.
func severityMeant(typed string) string {
	if near := Severity("P" + strings.TrimPrefix(strings.ToUpper(typed), "SEV")); slices.Contains(Severities, near) {
		return "Did you mean " + string(near) + "?"
	}
	return "Use P0, P1, P2 or P3. Unsure between two: take the worse one."
}
