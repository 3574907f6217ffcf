package model

import (
	"regexp"
	"strings"
)

// Measure is a signal as it was given: what was measured, with its value before
// and after. Without both values it is kept as typed and proves nothing.
type Measure struct {
	Text   string `json:"text,omitempty"`
	Name   string `json:"name,omitempty"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// Proves reports whether the signal has a value before and a value after.
func (m Measure) Proves() bool { return m.Before != "" && m.After != "" }

// Moved reports whether the value after is another than the one before: a signal that
// reads the same shows that nothing has changed.
func (m Measure) Moved() bool {
	return strings.Join(strings.Fields(m.Before), "") != strings.Join(strings.Fields(m.After), "")
}

// String is the signal for a person: "5xx 94 % → 0.2 %", or as it was typed.
func (m Measure) String() string {
	if !m.Proves() {
		return m.Text
	}
	return strings.TrimSpace(m.Name + " " + m.Before + " → " + m.After)
}

var (
	arrow  = regexp.MustCompile(`^(.*?)\s*(?:->|→|=>)\s*(.+)$`)
	fromTo = regexp.MustCompile(`(?i)^(?:(.*?)([\s:]+))?from\s+(.+?)\s+to\s+(.+)$`)
	// A colon ends the name of a signal; in 14:05, db:5432 and https://… it does not.
	colon = regexp.MustCompile(`^(.+?)\s*:(\s.*|[^\d\s/].*|)$`)
	// A value begins with its number; 5xx and v42 are names.
	value     = regexp.MustCompile(`^[<>~≈]?[-+]?[$€£]?\.?\d`)
	httpClass = regexp.MustCompile(`(?i)^[1-5]xx\b`)
)

// ReadMeasure reads what a person types for a signal: "5xx: 94 % -> 0.2 %",
// with → for the arrow, or "5xx from 94 % to 0.2 %". A value is a figure; a
// word is one only behind a named signal ("health: down -> up").
func ReadMeasure(typed string) Measure {
	text := strings.TrimSpace(typed)
	if p := fromTo.FindStringSubmatch(text); p != nil && proves(p[3], p[4], strings.Contains(p[2], ":")) {
		return Measure{text, p[1], p[3], p[4]}
	}
	if p := arrow.FindStringSubmatch(text); p != nil {
		if name, before, named := cutName(p[1]); proves(before, p[2], named) {
			return Measure{text, name, before, p[2]}
		}
	}
	return Measure{Text: text}
}

// proves reports whether there is a value on both sides.
func proves(before, after string, named bool) bool {
	return before != "" && (named || isValue(before) && digit(after))
}

// cutName splits "5xx: 94 %" and "p95 latency 240 ms" into name and value.
func cutName(text string) (name, before string, named bool) {
	if p := colon.FindStringSubmatch(text); p != nil {
		return p[1], strings.TrimSpace(p[2]), true
	}
	words := strings.Fields(text)
	for i := len(words) - 1; i > 0; i-- {
		if isValue(words[i]) {
			return strings.Join(words[:i], " "), strings.Join(words[i:], " "), false
		}
	}
	return "", text, false
}

func isValue(s string) bool { return value.MatchString(s) && !httpClass.MatchString(s) }

func digit(s string) bool { return strings.ContainsAny(s, "0123456789") }
