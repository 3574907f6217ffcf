package present

import (
	"strings"

	"warroom/model/deputy"
	"warroom/model/when"
)

// ClockFacts is what a tap on a clock tells.
type ClockFacts struct {
	Title  string
	Lines  []Pair
	Action string // what stops it, or brings that nearer
	Button string
}

// clockRules says of each clock what it counts from and what stops it, as the
// deputy measures it.
var clockRules = map[string]struct{ from, stops, action, button string }{
	"response":   {"the start of the incident", "somebody leads, or does the first step", "lead", "Name a lead…"},
	"triage":     {"the start of the incident", "all four answers are given, or a mitigation begins", "phase:triage", "Go to phase Triage"},
	"mitigate":   {"the end of triage", "the impact has ended", "phase:mitigate", "Go to phase Mitigate"},
	"update":     {"the last message; before the first one, the start", "a message goes out", "promise", "Promise the next update…"},
	"soak":       {"the deploy of the fix, else the mitigation; a reading over its limit starts it again", "the quiet time has passed", "reading", "Log a reading…"},
	"postmortem": {"the resolution", "the post-mortem is published", "postmortem", "Open the post-mortem"},
}

// ExplainClock says what a clock counts from, until when, and what stops it.
func ExplainClock(t Tile, x Clock) ClockFacts {
	rule := clockRules[t.ID]
	f := ClockFacts{Title: t.Name, Action: rule.action, Button: rule.button}
	add := func(label, value string) {
		f.Lines = append(f.Lines, Pair{Label: label, Value: value, Known: true})
	}
	stands := strings.TrimSpace(t.Figure + " " + t.Word)
	if t.State == deputy.Missed {
		stands = t.Figure + ", " + t.Word
	}
	add("Stands at", stands)
	from := rule.from
	if !t.Since.IsZero() {
		from = when.LogMoment(t.Since, x.Now, x.Zone) + ": " + from
	}
	add("Counts from", from)
	limit := t.Limit
	if !t.Due.IsZero() {
		limit = strings.TrimPrefix(limit+", until "+when.LogMoment(t.Due, x.Now, x.Zone), ", ")
	}
	if limit != "" {
		add("Limit", limit)
	}
	add("Stops when", rule.stops)
	return f
}
