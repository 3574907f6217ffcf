package model

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// rows is the timeline as "14:00 kind: text", oldest first.
func rows(s *State) string {
	var all []string
	for _, row := range s.Timeline {
		text := fmt.Sprint(row.At.Format("15:04 "), row.Kind, ": ", row.Text)
		if row.Retracted {
			text += " (retracted)"
		}
		all = append(all, text)
	}
	return strings.Join(all, "\n")
}

// TestDetected: who noticed an incident stands as an alert before the declaration
// that tells of it, and is corrected like an entry of its own.
func TestDetected(t *testing.T) {
	const opening = "14:00 declared: no severity yet"
	alert := eventID(1) + "/alert"
	by := Declare{Title: "Checkout returns 500s", DetectedBy: "monitor"}
	pasted := Declare{Title: "Login is down", DetectedBy: "monitor", Alert: "Disk full on db1", Pasted: "{}"}
	since := by
	since.Started = onTheDay("13:40")
	for _, c := range []struct {
		rule     string
		done     []Command
		rows     string
		detected string
	}{
		{"nobody says who", []Command{Declare{Title: "x"}}, opening, ""},
		{"it is detected at the declaration", []Command{by}, "14:00 alert: monitor\n" + opening, "14:00"},
		{"or at the start", []Command{since}, "13:40 alert: monitor\n" + opening, "13:40"},
		{"a pasted alert keeps its words", []Command{pasted, Retitle{"Logins fail"}},
			"14:00 alert: monitor: Disk full on db1\n" + opening + "\n14:01 note: title: Logins fail", "14:00"},
		{"a start that moves leaves it", []Command{since, SetStart{onTheDay("13:30")}},
			"13:40 alert: monitor\n" + opening + "\n14:01 note: started 2026-11-24 13:30:00 UTC", "13:40"},
		{"it has another time", []Command{since, AmendEntry{Entry: alert, At: onTheDay("13:50")}}, "13:50 alert: monitor\n" + opening, "13:50"},
		{"it has another text", []Command{by, AmendEntry{Entry: alert, Text: "5xx above 5 %"}}, "14:00 alert: 5xx above 5 %\n" + opening, "14:00"},
		{"it goes with the declaration", []Command{by, AmendEntry{Entry: eventID(1), At: onTheDay("13:55")}},
			"13:55 alert: monitor\n13:55 declared: no severity yet", "13:55"},
		{"it is taken back", []Command{by, RetractEntry{Entry: alert}}, "14:00 alert: monitor (retracted)\n" + opening, ""},
		{"and brought back", []Command{by, RetractEntry{Entry: alert}, RetractEntry{Entry: eventID(2)}}, "14:00 alert: monitor\n" + opening, "14:00"},
		{"an alert before it was the first", []Command{by, at("13:30", Note{Entry: EntryAlert, Text: "5xx"})}, "13:30 alert: 5xx\n14:00 alert: monitor\n" + opening, "13:30"},
		{"one after it was not", []Command{by, Note{Entry: EntryAlert, Text: "5xx"}}, "14:00 alert: monitor\n" + opening + "\n14:01 alert: 5xx", "14:00"},
		{"one after the declaration detects nothing", []Command{Declare{Title: "x"}, Note{Entry: EntryAlert, Text: "5xx"}}, opening + "\n14:01 alert: 5xx", ""},
	} {
		s := told(t, c.done...).state()
		var detected string
		if !s.Times.Detected.IsZero() {
			detected = s.Times.Detected.Format("15:04")
		}
		if rows(s) != c.rows || detected != c.detected || s.EventCount != len(c.done) {
			t.Errorf("%s: detected %q with %d events in\n%s", c.rule, detected, s.EventCount, rows(s))
		}
	}
	s := told(t, since, StarEntry{Entry: alert}).state()
	if row := s.Timeline[0]; row.ID != alert || !row.Starred || !row.Late || row.By != "on-call A" || row.Recorded != onTheDay("14:00") {
		t.Errorf("the alert is %+v", row)
	}
}

// TestPromisedRows: what a row promises is kept beside its text, for a reader in
// another zone.
func TestPromisedRows(t *testing.T) {
	due := onTheDay("14:46")
	for _, c := range []struct {
		done []Command
		due  time.Time
	}{
		{[]Command{PromiseUpdate{due}}, due},
		{[]Command{SendMessage{Name: "alert", Channel: "slack", Text: "x", Promises: due}}, due},
		{[]Command{SendMessage{Name: "alert", Channel: "slack", Text: "x"}}, time.Time{}},
		{[]Command{Note{Text: "x"}}, time.Time{}},
	} {
		s := declared(t, c.done...).state()
		if row := s.Timeline[1]; !row.Due.Equal(c.due) {
			t.Errorf("%v: %+v", c.done, row)
		}
	}
}

// An alert that was pasted says what it was about, not only who sent it.
func TestThePastedAlertSaysWhatItWas(t *testing.T) {
	s := told(t, Declare{Title: "Error rate above 5 %", DetectedBy: "PagerDuty", Pasted: `{"event":{}}`}).state()
	if row := s.Timeline[0]; row.Kind != EntryAlert || row.Text != "PagerDuty: Error rate above 5 %" {
		t.Errorf("the alert reads %q", row.Text)
	}
}
