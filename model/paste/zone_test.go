package paste

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
)

// Times as home-made monitors write them, read two hours ahead of UTC. One without a
// zone is the reader's, and says so.
func TestTimesOfAlerts(t *testing.T) {
	for told, want := range map[string]struct {
		at    string
		local bool
	}{
		`"2026-11-24 14:01:02"`:             {"12:01:02.000", true},
		`"2026-11-24T14:01:02"`:             {"12:01:02.000", true},
		`"2026-11-24T14:01:02.5"`:           {"12:01:02.500", true},
		`"2026-11-24 14:01:02,250"`:         {"12:01:02.250", true},
		`"2026-11-24 14:01"`:                {"12:01:00.000", true},
		`"2026/11/24 14:01:02"`:             {"12:01:02.000", true},
		`"2026-11-24 12:01:02Z"`:            {"12:01:02.000", false},
		`"2026-11-24 12:01:02 UTC"`:         {"12:01:02.000", false},
		`"2026-11-24 13:01:02 +0100"`:       {"12:01:02.000", false},
		`"2026-11-24 13:01:02+01:00"`:       {"12:01:02.000", false},
		`"2026-11-24T12:01:02.250+0000"`:    {"12:01:02.250", false},
		`"Tue, 24 Nov 2026 12:01:02 +0000"`: {"12:01:02.000", false},
		`1795521662`:                        {"12:01:02.000", false},
		`1795521662250`:                     {"12:01:02.250", false},
		`"1795521662"`:                      {"12:01:02.000", false},
		`"soon"`:                            {"", false},
		`"14:01:02"`:                        {"", false},
		`"2026-11-24 14:18:55"`:             {"12:18:52.000", true}, // the clocks differ
		`"2026-11-24T12:20:52Z"`:            {"12:18:52.000", false},
		`"2026-11-24 14:20:53"`:             {"", false}, // it lies ahead
	} {
		a := Read(`{"title": "x", "level": "page", "time": `+told+`}`, now, zone).Alert
		if a == nil {
			t.Errorf("%s is no alert", told)
			continue
		}
		got := ""
		if !a.Started.IsZero() {
			got = a.Started.Format("15:04:05.000")
		}
		if got != want.at || a.Local != want.local {
			t.Errorf("%s reads as %q, local %v; want %q, %v", told, got, a.Local, want.at, want.local)
		}
	}
	zabbix := Read(`{"subject": "x", "name": "Disk", "severity": "High", "date": "2026.11.24", "time": "14:01:02"}`, now, zone).Alert
	if zabbix == nil || zabbix.Started.Format(time.TimeOnly) != "12:01:02" || !zabbix.Local {
		t.Errorf("a day and a time beside it: %+v", zabbix)
	}
}

// What an alert says beside its title is in the entry; with a title, a message and a
// time it is one, whatever else it lacks.
func TestTheMessageOfAnAlert(t *testing.T) {
	for text, want := range map[string]string{
		`{"title":"Queue depth over 10k","level":"error","time":"2026-11-24 14:01:02","host":"mq-2","message":"consumers stopped"}`: "12:01:02 alert Queue depth over 10k: consumers stopped",
		`{"title":"Queue depth over 10k","message":"consumers stopped","time":"2026-11-24 14:01:02"}`:                               "12:01:02 alert Queue depth over 10k: consumers stopped",
		`{"title":"Queue depth","message":"Queue depth over 10k","timestamp":1795521662}`:                                           "12:01:02 alert Queue depth over 10k",
		`{"alertname":"Queue","title":"Queue depth","text":"over 10k","timestamp":1795521662,"service":"mq"}`:                       "12:01:02 alert Queue depth: over 10k (mq)",
		"```json\n{\"title\":\"x\",\"level\":\"error\",\"time\":1795521662}\n```":                                                   "12:01:02 alert x",
		"```\n{\"title\":\"x\",\"level\":\"error\",\"time\":1795521662}\n```\n":                                                     "12:01:02 alert x",
	} {
		p := Read(text, now, zone)
		if p.Alert == nil {
			t.Errorf("%s is no alert", text)
			continue
		}
		got := entries(p.Orders())
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
		if note, _ := p.Orders()[0].Command.(model.Note); note.Pasted != strings.TrimSpace(text) {
			t.Errorf("%s: kept %q", text, note.Pasted)
		}
	}
	for _, text := range []string{
		`{"title":"a post","description":"of a blog","date":"2026-11-24"}`, `{"title":"x","message":"y","time":"soon"}`, "```\nno JSON\n```", "```json\n{\"a\": 1}\n```",
		`{"message":"y","time":1795521662}`,
	} {
		if p := Read(text, now, zone); p.Alert != nil {
			t.Errorf("%s: %+v", text, p.Alert)
		}
	}
}
