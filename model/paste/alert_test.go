package paste

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
)

var (
	now  = time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC)
	zone = time.FixedZone("UTC+02:00", 2*60*60)
)

func sample(t testing.TB, name string) string {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestAlerts(t *testing.T) {
	for name, want := range map[string]struct {
		entry    model.EntryKind
		at, text string
		by       string
		severity model.Severity
	}{
		"alertmanager.json":     {model.EntryAlert, "12:01:20.412", "HighErrorRate: 5xx above 5 % (checkout)", "Alertmanager: HighErrorRate (critical)", ""},
		"alertmanager_api.json": {model.EntryAlert, "12:01:20.412", "HighErrorRate: 5xx above 5 % (checkout)", "Alertmanager: HighErrorRate (critical)", ""},
		"pagerduty_event.json":  {model.EntryAlert, "12:03:10.000", "replication: Replica lag above 30 s on orders-db", "PagerDuty: replication (critical)", ""},
		"pagerduty_v3.json":     {model.EntryAlert, "12:01:58.000", "Checkout answers with 500 (Checkout API)", "PagerDuty", model.P1},
		"pagerduty_v2.json":     {model.EntryNote, "12:12:05.000", "Alert resolved: Checkout answers with 500 (Checkout API)", "PagerDuty (high)", ""},
		"cloudwatch.json": {model.EntryAlert, "12:01:42.236", "orders-queue-depth: orders wait longer than 5 min: Threshold Crossed: 1 datapoint (10412.0) was greater than the threshold (10000.0). (AWS/SQS, ApproximateNumberOfMessagesVisible)",
			"CloudWatch: orders-queue-depth", ""},
		"eventbridge.json": {model.EntryNote, "12:11:39.987", "Alert resolved: orders-queue-depth: orders wait longer than 5 min: Threshold Crossed: 1 datapoint (12.0) was not greater than the threshold (10000.0).",
			"CloudWatch: orders-queue-depth", ""},
		"home_made.json":      {model.EntryAlert, "12:01:02.000", "Queue depth over 10k: consumers stopped", "mq-2 (error)", ""},
		"sent_pagerduty.json": {model.EntryAlert, "00:00:00.000", "[FIRING:2] HighErrorRate (checkout page) (Alertmanager)", "PagerDuty (critical)", ""},
		"generic.json":        {model.EntryAlert, "12:01:00.000", "Disk almost full (orders)", "db-1 (warning)", ""},
	} {
		p := Read(sample(t, name), now, zone)
		if p.Alert == nil {
			t.Errorf("%s is no alert", name)
			continue
		}
		orders := p.Orders()
		note, _ := orders[0].Command.(model.Note)
		if len(orders) != 1 || note.Entry != want.entry || note.Text != want.text || orders[0].At.Format("15:04:05.000") != want.at {
			t.Errorf("%s: %s %q at %v", name, note.Entry, note.Text, orders[0].At)
		}
		if p.Alert.Severity() != want.severity || p.Alert.DetectedBy() != want.by {
			t.Errorf("%s: severity %q, detected by %q", name, p.Alert.Severity(), p.Alert.DetectedBy())
		}
		if note.Pasted == "" || strings.Contains(note.Pasted, "samplekeyhere") || strings.Contains(note.Pasted, "R00000") {
			t.Errorf("%s: kept %q", name, note.Pasted)
		}
	}
}

// Each alert of a group is an entry at its own time, told apart by what it alone
// has; the message as it came is kept once. What it fills a declaration with is the
// group's.
func TestGroups(t *testing.T) {
	for name, want := range map[string]struct {
		title, by string
		severity  model.Severity
		entries   []string
	}{
		"alertmanager_resolved.json": {"PodDown (cart), and another alert", "Alertmanager: PodDown (warning)", "", []string{
			"12:09:30 note Alert resolved: PodDown: cart-0 has not answered for 2 min",
			"12:10:30 note Alert resolved: PodDown: cart-1 has not answered for 2 min"}},
		"grafana.json": {"Slow checkout: p95 above 2 s, and another alert", "Grafana: Slow checkout", model.P1, []string{
			"12:02:40 alert Slow checkout: p95 above 2 s", "12:04:40 alert Slow checkout: p95 above 2 s"}},
		"sent_alertmanager.json": {"HighErrorRate: HTTP 5xx above 5 % on checkout, and another alert", "Alertmanager: HighErrorRate (page)", "", []string{
			"12:01:10 alert HighErrorRate: HTTP 5xx above 5 % on checkout (checkout, checkout-1:8080)",
			"12:01:10 alert HighErrorRate: HTTP 5xx above 5 % on checkout (checkout, checkout-2:8080)"}},
		"sent_alertmanager_resolved.json": {"HighErrorRate: HTTP 5xx above 5 % on checkout, and another alert", "Alertmanager: HighErrorRate (page)", "", []string{
			"12:12:10 note Alert resolved: HighErrorRate: HTTP 5xx above 5 % on checkout (checkout, checkout-1:8080)",
			"12:12:10 note Alert resolved: HighErrorRate: HTTP 5xx above 5 % on checkout (checkout, checkout-2:8080)"}},
		"alertmanager_group.json": {"InstanceDown, and another alert", "Alertmanager: InstanceDown (critical)", "", []string{
			"12:03:40 alert InstanceDown: Instance is down (pay, pay-1:9100)", "12:04:10 alert InstanceDown: Instance is down (pay, pay-2:9100)",
			"12:06:00 note Alert resolved: QueueGrows: mail queue above 5,000"}},
	} {
		p := Read(sample(t, name), now, zone)
		if p.Alert == nil || p.Alert.Title() != want.title || p.Alert.DetectedBy() != want.by || p.Alert.Severity() != want.severity {
			t.Errorf("%s as a declaration: %+v", name, p.Alert)
			continue
		}
		if got := entries(p.Orders()); !slices.Equal(got, want.entries) {
			t.Errorf("%s:\n got %q\nwant %q", name, got, want.entries)
		}
		others := want.entries // the first is what the declaration tells, but for its end
		if !p.Alerts[0].Resolved {
			others = others[1:]
		}
		if got := entries(p.Others()); !slices.Equal(got, others) {
			t.Errorf("%s beside the declaration: %q", name, got)
		}
		for i, o := range p.Orders() {
			if note, _ := o.Command.(model.Note); (note.Pasted != "") != (i == 0) {
				t.Errorf("%s: entry %d keeps %q", name, i, note.Pasted)
			}
		}
		for _, o := range p.Others() {
			if note, _ := o.Command.(model.Note); note.Pasted != "" {
				t.Errorf("%s: beside the declaration, which has it, is kept %q", name, note.Pasted)
			}
		}
	}
	if got := Read(sample(t, "alertmanager.json"), now, zone); len(got.Others())+len(got.Alerts) != 0 {
		t.Errorf("one alert has others: %+v", got.Alerts)
	}
}

// What lists alerts without a group around them is read so too.
func TestListsOfAlerts(t *testing.T) {
	list := `[{"labels": {"alertname": "A"}, "startsAt": "2026-11-24T12:05:00Z"}, {"labels": {"alertname": "B"}, "startsAt": "2026-11-24T12:01:00Z"}, 7]`
	if got := entries(Read(list, now, zone).Orders()); !slices.Equal(got, []string{"12:01:00 alert B", "12:05:00 alert A"}) {
		t.Errorf("the API lists %q", got)
	}
	v2 := `{"messages": [{"event": "incident.trigger", "created_on": "2026-11-24T12:01:00Z", "incident": {"title": "A"}},
		{"event": "incident.resolve", "created_on": "2026-11-24T12:06:00Z", "incident": {"title": "A"}}]}`
	if got := entries(Read(v2, now, zone).Orders()); !slices.Equal(got, []string{"12:01:00 alert A", "12:06:00 note Alert resolved: A"}) {
		t.Errorf("PagerDuty tells %q", got)
	}
}

// entries are orders as "time kind text".
func entries(orders model.Several) []string {
	var all []string
	for _, o := range orders {
		note, _ := o.Command.(model.Note)
		all = append(all, fmt.Sprintf("%s %s %s", o.At.Format(time.TimeOnly), note.Entry, note.Text))
	}
	return all
}

// What is JSON and no alert, or no JSON, is a note with all of it.
func TestNoAlert(t *testing.T) {
	for _, text := range []string{
		`{"a": 1}`, `[1, 2]`, `{"title": "a document"}`, `{"alerts": [], "orgId": 1}`, `{"severity": "critical"}`, `{"Type": "Notification", "Message": "pool is full"}`,
		`{"event": {"event_type": "service.updated", "data": {"type": "service", "summary": "Checkout API"}}}`,
		`{"event": {"event_type": "incident.annotated", "data": {"type": "incident_note", "content": "on it"}}}`, `{"title": "x", "status": "firing"`,
		`{"title": "x", "status": "firing"} and more`, "pool is full", "{}", "[]", "null",
	} {
		p := Read(text, now, zone)
		orders := p.Orders()
		if p.Alert != nil || len(orders) != 1 || orders[0].Command != (model.Note{Entry: model.EntryNote, Text: text}) {
			t.Errorf("%s: %+v", text, p.Alert)
		}
	}
	if got := Read(" \n ", now, zone).Orders(); got != nil {
		t.Errorf("nothing became %v", got)
	}
}

// A time that cannot be, and a severity that is not ours, are unknown.
func TestUnknownStaysUnknown(t *testing.T) {
	for text, want := range map[string]Alert{
		`{"title": "x", "severity": "critical", "startsAt": "2026-11-24T13:00:00Z"}`: {Summary: "x", Stated: "critical"},
		`{"title": "x", "priority": 1, "startsAt": "soon"}`:                          {Summary: "x", Stated: "1"},
		`{"title": "x", "severity": "p2", "timestamp": -5}`:                          {Summary: "x", Stated: "p2"},
	} {
		p := Read(text, now, zone)
		if p.Alert == nil {
			t.Errorf("%s is no alert", text)
			continue
		}
		got := *p.Alert
		got.Raw = ""
		if got != want {
			t.Errorf("%s: %+v", text, got)
		}
		if s := p.Alert.Severity(); s != map[bool]model.Severity{true: model.P2}[got.Stated == "p2"] {
			t.Errorf("%s: severity %q", text, s)
		}
	}
}
