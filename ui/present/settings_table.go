package present

import (
	"strings"

	"warroom/model"
	"warroom/model/deputy"
)

// SettingsGroup is one page of the settings.
type SettingsGroup struct {
	ID, Title, Icon string
	Sections        []SettingsSection
}

// SettingsSection is a table of fields under a heading.
type SettingsSection struct {
	Title, Note string
	Columns     []SettingsColumn
	Rows        []SettingsRow
}

// SettingsColumn is the head of a column of fields.
type SettingsColumn struct {
	Head  string
	Width float32 // px at scale 1; 0 shares what is left
}

// SettingsRow is a line of fields, one a column; an empty key leaves its column
// empty.
type SettingsRow struct {
	Name, About string
	Severity    *model.Severity // drawn in place of the name
	Keys        []string        // of the policy's file
}

// AppearanceGroup is the page that is no part of the policy.
const AppearanceGroup = "appearance"

// The widths of fields, px at scale 1.
const (
	lengthField float32 = 168
	shortField  float32 = 72
	switchField float32 = 76
)

// SettingsGroups are the pages, from what is changed most.
func SettingsGroups() []SettingsGroup {
	return []SettingsGroup{
		{"severities", "Severities", "octagon-alert", severitySections()},
		{"boxes", "Time boxes and lead", "timer", boxSections},
		{"calendar", "Calendar", "calendar", calendarSections},
		{"flags", "Red flags", "flag", []SettingsSection{flagSection()}},
		{"roles", "Roles", "users", []SettingsSection{roleSection()}},
		{AppearanceGroup, "Appearance", "monitor", nil},
	}
}

func severitySections() []SettingsSection {
	limits := SettingsSection{Title: "Limits", Note: "15 min, 2 h or 1 h 30 min, none is no limit; the soak is quiet time before resolving",
		Columns: []SettingsColumn{{"Response", 0}, {"Update every", 0}, {"Soak", 0}, {"Post-mortem", 0}}}
	words := SettingsSection{Title: "Words", Note: "as the header, the messages and Declare say them",
		Columns: []SettingsColumn{{"Name", 176}, {"Criteria", 0}, {"Who must be told", 0}}}
	for _, s := range append(append([]model.Severity{}, model.Severities...), model.NoSeverity) {
		at := "severity." + severityKey(s) + "."
		limits.Rows = append(limits.Rows, SettingsRow{Severity: &s, Keys: []string{at + "response", at + "update_every", at + "soak", at + "postmortem"}})
		words.Rows = append(words.Rows, SettingsRow{Severity: &s, Keys: []string{at + "name", at + "criteria", at + "tell"}})
	}
	return []SettingsSection{limits, words}
}

func severityKey(s model.Severity) string {
	if s == model.NoSeverity {
		return "none"
	}
	return string(s)
}

func one(width float32, rows ...SettingsRow) SettingsSection {
	return SettingsSection{Columns: []SettingsColumn{{"", width}}, Rows: rows}
}

func titled(title, note string, s SettingsSection) SettingsSection {
	s.Title, s.Note = title, note
	return s
}

var boxSections = []SettingsSection{
	titled("Time boxes", "how long the first two phases may take", one(lengthField,
		SettingsRow{Name: "Triage", About: "from the start of the incident", Keys: []string{"boxes.triage"}},
		SettingsRow{Name: "Mitigation", About: "from the end of triage", Keys: []string{"boxes.mitigate"}})),
	titled("Lead", "", one(lengthField,
		SettingsRow{Name: "Hand over after", About: "how long one person leads; none is no limit", Keys: []string{"lead.hand_over_after"}})),
}

var calendarSections = []SettingsSection{
	titled("Business days", "for limits that end on the next business day", SettingsSection{Columns: []SettingsColumn{{"", 344}}, Rows: []SettingsRow{
		{Name: "Working days", Keys: []string{"calendar.days"}},
		{Name: "Opens at", About: "by the clock on the wall", Keys: []string{"calendar.opens"}},
		{Name: "Closes at", About: "when what is due that day is due", Keys: []string{"calendar.closes"}},
		{Name: "Zone", About: "local is that of whoever looks; else Europe/Berlin, UTC", Keys: []string{"calendar.zone"}},
		{Name: "Holidays", About: "2026-12-25, 2026-12-28", Keys: []string{"calendar.holidays"}},
	}}),
}

// flagSees says what a flag sees, and from when its time counts.
var flagSees = map[string]string{
	"iron-law":              "investigating or fixing while the impact lasts",
	"guessing":              "a fix or a change without evidence",
	"untested-fix":          "deployed before its test and its staging check",
	"parallel-changes":      "a second change while one is open",
	"not-communicating":     "nobody was told; the time counts from a raised severity",
	"unverified-resolution": "resolved without a measured signal or its soak",
	"skipped-postmortem":    "closed without one, or overdue",
	"no-lead":               "nobody leads, since the declaration",
	"no-severity":           "since triage’s box is over",
	"mitigation-overdue":    "since mitigation’s box is over",
	"hands-on-lead":         "the lead also holds a change or a task",
	"orphan-task":           "a task that nobody holds, or without end",
	"stale-hypothesis":      "open, without new evidence",
	"silent-log":            "no entry but snoozes and overrides for that long",
	"severity-churn":        "changed more often than that, within that time",
	"long-lead":             "one lead for longer than Hand over after",
	"left-open":             "untouched for that long",
}

func flagSection() SettingsSection {
	s := SettingsSection{Columns: []SettingsColumn{{"Raised", switchField}, {"After", lengthField}, {"Times", shortField}}}
	known := map[string]bool{}
	for _, setting := range settingsOfDefault() {
		known[setting.Key] = true
	}
	for _, rule := range deputy.Rules() {
		row := SettingsRow{Name: rule.Title, About: flagSees[rule.ID]}
		for _, name := range []string{"on", "after", "times"} {
			key := "flags." + rule.ID + "." + name
			if !known[key] {
				key = ""
			}
			row.Keys = append(row.Keys, key)
		}
		s.Rows = append(s.Rows, row)
	}
	return s
}

var roleTasks = map[model.Role]string{
	model.Lead: "decides, and holds no other task", model.Ops: "changes the system", model.Comms: "tells those who wait", model.Scribe: "keeps the log",
}

func roleSection() SettingsSection {
	s := SettingsSection{Title: "What the team calls them", Columns: []SettingsColumn{{"", 280}}}
	for _, r := range model.Roles {
		s.Rows = append(s.Rows, SettingsRow{Name: r.Title(), About: roleTasks[r], Keys: []string{"roles." + string(r)}})
	}
	return s
}

// settingWords are the parts of a key in a sentence.
var settingWords = map[string]string{
	"name": "name", "criteria": "criteria", "tell": "who must be told", "response": "response", "update_every": "update every", "soak": "soak", "postmortem": "post-mortem",
	"boxes.triage": "Triage box", "boxes.mitigate": "Mitigation box", "lead.hand_over_after": "Hand over the lead after",
	"calendar.zone": "Zone of the calendar", "calendar.days": "Working days", "calendar.opens": "Day opens", "calendar.closes": "Day closes", "calendar.holidays": "Holidays",
}

// settingName is a key in words: P0 response, Red flag Nothing logged.
func settingName(key string) string {
	if words, ok := settingWords[key]; ok {
		return words
	}
	parts := strings.Split(key, ".")
	last := parts[len(parts)-1]
	switch parts[0] {
	case "severity":
		return strings.Replace(parts[1], "none", "Unclassified", 1) + " " + settingWords[last]
	case "roles":
		return model.Role(last).Title() + " is called"
	}
	for _, rule := range deputy.Rules() {
		if rule.ID == parts[1] {
			return strings.TrimSuffix("Red flag "+rule.Title+" "+last, " on")
		}
	}
	return key
}
