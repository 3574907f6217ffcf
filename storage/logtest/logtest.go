// Package logtest holds the laws of session.Log as one suite, run on every
// implementation.
package logtest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/session"
)

// laws are named after what holds.
var laws = []struct {
	name string
	law  func(t *testing.T, log session.Log)
}{
	{"appended events are read back", readBack},
	{"events are chained", chained},
	{"events from a number on", fromNumber},
	{"nothing is appended to what the caller has not seen", stale},
	{"a repeated append returns what stands", repeated},
	{"an id with other content is refused", otherContent},
	{"an append is written whole or not at all", whole},
	{"an append is for one incident", oneIncident},
	{"a reference belongs to one incident", refTaken},
	{"bodies are kept byte for byte", bodies},
	{"what was handed out can be changed without harm", aliasing},
	{"summaries are the newest, newest declaration first", summaries},
	{"goroutines append without loss", concurrent},
	{"any course of appends", anyCourse},
	{"drafts are kept until they are emptied", drafts},
	{"search finds words and their beginnings", search},
	{"references count up within a year", nextRef},
}

// Run checks every law on a log of its own; open must return an empty one.
func Run(t *testing.T, open func(t *testing.T) session.Log) {
	for _, l := range laws {
		t.Run(l.name, func(t *testing.T) { l.law(t, open(t)) })
	}
}

var start = time.Date(2026, 11, 24, 2, 46, 0, 0, time.UTC)

// Incident is an id for tests, the nth of its kind.
func Incident(n int) string { return fmt.Sprintf("01JDXW00000000000000%06d", n) }

// Draft is the nth draft of an incident, with a body that says so.
func Draft(incident string, n int) model.Draft {
	return model.Draft{
		ID: fmt.Sprintf("%s%06d", incident[6:], n), Incident: incident, Kind: "noted", Version: 1,
		At: start.Add(time.Duration(n) * time.Second), Recorded: start.Add(time.Duration(n)*time.Second + 40*time.Millisecond),
		By: "on-call A", Body: fmt.Appendf(nil, `{"text":"entry %d"}`, n),
	}
}

// Drafts are the drafts numbered from up to, but not including, to.
func Drafts(incident string, from, to int) []model.Draft {
	var list []model.Draft
	for n := from; n < to; n++ {
		list = append(list, Draft(incident, n))
	}
	return list
}

// Summary is the row of an incident whose last entry is number n.
func Summary(incident string, n int) model.Summary {
	return model.Summary{
		ID: incident, Ref: "INC-2026-" + strings.TrimLeft(incident[20:], "0"), Title: "Checkout answers 502",
		Kind: "outage", Severity: "P1", Status: "investigating", Phase: "triage",
		Lead: "on-call A", Span: model.Span{Declared: start, Started: start.Add(-time.Minute)},
		Review:  model.Review{State: "none"},
		Actions: []model.Action{{ID: fmt.Sprint(n), Action: "Raise the pool"}},
		Text:    "Checkout answers 502",
	}
}

// must appends and fails the test if that does not succeed.
func must(t testing.TB, log session.Log, incident string, known int, list []model.Draft) []model.Event {
	t.Helper()
	events, err := log.Append(t.Context(), incident, known, list, Summary(incident, known+len(list)))
	if err != nil {
		t.Fatalf("append to %s at %d: %v", incident, known, err)
	}
	return events
}

func read(t testing.TB, log session.Log, incident string, from int) []model.Event {
	t.Helper()
	events, err := log.Events(t.Context(), incident, from)
	if err != nil {
		t.Fatalf("read %s from %d: %v", incident, from, err)
	}
	return events
}

func same(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}
