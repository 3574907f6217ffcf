package model

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// samples has a body of every kind with every field set. testdata/bodies.txt has
// what they were in the log when their version was released.
func samples() []Body {
	when := onTheDay("14:05:20")
	measure := Measure{"5xx: 94 % -> 0.2 %", "5xx", "94 %", "0.2 %"}
	action, owner, day, done := "alert when the pool is full", "on-call B", "2026-12-01", true
	return []Body{
		Declared{"INC-2026-014", "Checkout returns 500s", Outage, P0, when, "alert", "all users", "on-call A", "", "", ""},
		Declared{"INC-2026-014", "Checkout returns 500s", Outage, P0, when, "alert", "all users", "on-call A", "", "", `{"boxes":{}}`},
		Declared{"INC-2026-014", "Checkout returns 500s", Outage, P0, when, "alert", "all users", "on-call A", "", `{"title": "5xx"}`, ""},
		Declared{"INC-2026-014", "Login is down", Outage, P0, when, "alert", "all users", "on-call A", "5xx", `{"title": "5xx"}`, ""},
		CaseImported{"INC-2021-001", "A case", Outage, P0, "UTC", Source{"Report", "https://example.com/report"}, when, "all users", "a bug",
			CaseReview{"fast", "slow", "test it"}, []CaseAction{{action, owner, day, done}}},
		Retitled{"Checkout is slow"}, StartSet{when}, KindSet{DataCorruption},
		SeverityChanged{P1, "half fails"}, ImpactAssessed{Impact{"checkout", "all", "3 k an hour", "none", "half"}}, RoleAssigned{Lead, owner},
		Noted{EntryFinding, "pool is full", "2026-11-24", true, true, "", ""}, Noted{EntryFinding, "pool is full", "2026-11-24", true, true, "01A", "14:05 pool is full"},
		TaskAdded{"check lag", owner, 5 * time.Minute}, TaskChanged{"01A", owner, 5 * time.Minute, TaskDone},
		StepTicked{"fix/deploy", "v43"}, StepCleared{"fix/deploy"}, StepWaived{"fix/staging", "none there"}, PhaseEntered{PostMortem},
		ChangeBegun{"mitigate/scale", "to 20", "less load", "to 10", ChangeVerified, measure, time.Time{}}, ChangeBegun{"", "pool to 40", "less load", "to 20", "", Measure{}, when},
		ChangeEnded{"01A", ChangeReverted, "too slow", measure},
		Mitigated{measure}, HypothesisRaised{"v42"}, EvidenceAdded{"01A", true, "pool idle"},
		EvidenceAttached{"pool.png", 48123, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "image/png", "01A", true, "01B"}, HypothesisSettled{"01A", HypothesisRuledOut, "no effect"},
		CauseFound{"v42 halved the pool"}, SignalWatched{"5xx", "1 %"}, ReadingTaken{[]NamedValue{{"5xx", "0.1 %"}}}, Verified{measure},
		Resolved{measure, "quiet"}, Reopened{"5xx again"}, Closed{}, FalseAlarm{"the probe"},
		MessageSent{"alert", "slack", "We are down.", "copied", when}, UpdatePromised{when}, ETASet{"15:05"},
		FlagSnoozed{"no-lead", when, "alone"}, FlagOverridden{"no-lead", "alone"}, Escalated{"on-call C"},
		EntryAmended{"01A", "pool was full", when}, EntryRetracted{"01A", "undone"}, EntryStarred{"01A", true},
		SectionEdited{"lessons", "test it"}, ActionAdded{action, owner, day},
		ActionChanged{"01A", &action, &owner, &day, &done, true}, PostMortemPublished{}, PostMortemPublished{"on-call B is away"},
	}
}

func TestEveryKindHasASample(t *testing.T) {
	sampled := map[string]bool{}
	for _, b := range samples() {
		sampled[b.kind()] = true
	}
	for _, kind := range EventKinds() {
		if !sampled[kind] {
			t.Errorf("%s has no sample", kind)
		}
	}
}

// TestBodiesAreFrozen keeps the names in the log what they are. A line of the
// file is never changed: a new form of a body is a new version and a new line,
// and a field more that may be left out a new line.
func TestBodiesAreFrozen(t *testing.T) {
	raw, err := os.ReadFile("testdata/bodies.txt")
	if err != nil {
		t.Fatal(err)
	}
	frozen := map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		frozen[strings.TrimSpace(line)] = true
	}
	for _, b := range samples() {
		d, err := Write(b)
		if err != nil {
			t.Fatal(err)
		}
		line := fmt.Sprintf("%s/%d %s", d.Kind, d.Version, d.Body)
		if !frozen[line] {
			t.Errorf("not in testdata/bodies.txt:\n%s", line)
		}
		if diff := cmp.Diff(b, Read(d.Sealed("laptop", 1, "")).Body); diff != "" {
			t.Errorf("%s is read differently:\n%s", d.Kind, diff)
		}
	}
}
