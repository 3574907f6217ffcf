package paste

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
)

// Alert is what a monitor sent, as far as it tells. What it does not tell is
// empty.
type Alert struct {
	Source   string // the program that sent it, or the system that it names
	Name     string // of the rule
	Summary  string
	Detail   string    // what else it says
	Service  string    // what it is about
	Stated   string    // how severe, in the sender's own word
	Started  time.Time // UTC
	Ended    time.Time // UTC; of one that is over
	Local    bool      // its time was told without a zone, and read in that of the reader
	Resolved bool      // it tells that it is over
	More     int       // other alerts in the same message
	Raw      string    // as it came, without keys that open something
}

// longest is how many letters a title has at most.
const longest = 300

// Title is the alert in a line: HighErrorRate: 5xx above 5 % (checkout).
func (a Alert) Title() string {
	title := a.Name
	switch {
	case title == "" || within(title, a.Summary):
		title = a.Summary
	case a.Summary != "" && !within(a.Summary, title):
		title += ": " + a.Summary
	}
	switch {
	case a.Detail == "" || within(a.Detail, title):
	case within(title, a.Detail):
		title = a.Detail
	default:
		title += ": " + a.Detail
	}
	if a.Service != "" && !within(a.Service, title) {
		title += " (" + a.Service + ")"
	}
	if r := []rune(title); len(r) > longest {
		title = string(r[:longest-1]) + "…"
	}
	switch {
	case a.More == 1:
		title += ", and another alert"
	case a.More > 1:
		title += fmt.Sprintf(", and %d other alerts", a.More)
	}
	return title
}

// DetectedBy is the sender and its rule, for a declaration, and how severe it says
// it is where that is not one of ours: Alertmanager: HighErrorRate (critical).
func (a Alert) DetectedBy() string {
	by := firstOf(a.Source, "a monitor")
	if a.Name != "" {
		by += ": " + a.Name
	}
	if a.Stated != "" && a.Severity() == model.NoSeverity {
		by += " (" + a.Stated + ")"
	}
	return by
}

// within reports whether a text is said in another already.
func within(part, whole string) bool {
	return strings.Contains(strings.ToLower(whole), strings.ToLower(part))
}

// Severity is the severity where the alert states one of ours by its name, P0 to
// P3. Words like critical say how loud a monitor is and not who is hit: those
// leave it open.
func (a Alert) Severity() model.Severity {
	s := model.Severity(strings.ToUpper(strings.TrimSpace(a.Stated)))
	for _, known := range model.Severities {
		if s == known {
			return s
		}
	}
	return model.NoSeverity
}

// order logs it: an alert when it began, or a note when it ended.
func (a Alert) order() model.Told {
	if a.Resolved {
		return model.Told{Command: model.Note{Entry: model.EntryNote, Text: "Alert resolved: " + a.Title(), Pasted: a.Raw}, At: a.Ended}
	}
	return model.Told{Command: model.Note{Entry: model.EntryAlert, Text: a.Title(), Pasted: a.Raw}, At: a.Started}
}
