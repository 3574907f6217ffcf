package ui_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// later moves the clock on in steps, as a window that stays open sees it pass.
func later(r *desktest.Rig, d time.Duration) {
	for step := d / 8; d > 0; d -= step {
		r.After(min(step, d))
	}
}

// What is said of the post-mortem beside its clocks follows the time as they do.
func TestTheNoteOnThePostMortemFollowsItsClock(t *testing.T) {
	r := at(t, "15:45:00")
	if !r.Says("It is due within 48 h of the resolution: 47 h 53 min left.") {
		t.Fatalf("the panel says %q", r.Texts())
	}
	later(r, 49*time.Hour)
	if !r.Says("It was due within 48 h of the resolution: 1 h 06 min over.") || r.Says("left.") {
		t.Errorf("two days later it says %q", r.Texts())
	}
}

// Once the day changes, times of the day before have a date, wherever they stand.
func TestTimesGetADateWhenTheDayChanges(t *testing.T) {
	for _, key := range []string{"phase:triage", "phase:mitigate", "phase:investigate", "phase:fix", "phase:postmortem"} {
		r := at(t, "15:27:03")
		r.Key(key)
		later(r, 24*time.Hour)
		for _, text := range r.Texts() {
			if strings.HasPrefix(text, "14:") && len(text) >= 5 && strings.Count(text, ":") < 3 && !strings.Contains(text, "/") {
				t.Errorf("%s: a day later it says %q", key, text)
			}
		}
		if !r.Says("24 Nov 15:23") {
			t.Errorf("%s: the timeline says %q", key, r.Texts())
		}
	}
}

// watched is the Checkout story up to a reading shortly before its quiet time is over.
func watched(t *testing.T) *modeltest.Story {
	return modeltest.Checkout(t, "15:34").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}, {Name: "p95", Value: "180 ms"}}})
}

// The gate opens when the soak is over, and not at the next entry.
func TestTheGateOpensWithTheSoak(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(watched(t).At("15:36"))
	if !r.Says("4 of 5 hold") || r.Button("Resolve…") == nil || !r.Button("Resolve…").Disabled() {
		t.Fatalf("the gate says %q", r.Texts())
	}
	later(r, 3*time.Minute)
	if !r.Says("5 of 5 hold") || r.Button("Resolve…").Disabled() || r.Says("opens at") {
		t.Errorf("after the soak it says %q", r.Texts())
	}
}

// The document of an incident that runs says to the minute how long it has.
func TestTheDocumentFollowsAnIncidentThatRuns(t *testing.T) {
	r := at(t, "14:18:52")
	r.Desk.Run("postmortem")
	r.Settle()
	if !r.Says("17 min") {
		t.Fatalf("the document says %q", r.Texts())
	}
	r.After(3 * time.Minute)
	if !r.Says("20 min") {
		t.Errorf("three minutes later it says %q", r.Texts())
	}
}
