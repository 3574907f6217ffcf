package present_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/policy"
	"warroom/ui/present"
)

// The cards say what the policy does, the worst first, in its words.
func TestSeverityCards(t *testing.T) {
	ours := policy.Default()
	limits := ours.Severities[model.P0]
	limits.Name, limits.Criteria, limits.Response = "All down", "Nobody can pay", 90*time.Minute
	ours.Severities[model.P0] = limits
	limits = ours.Severities[model.P2]
	limits.Response = 0
	ours.Severities[model.P2] = limits
	want := []present.SeverityCard{
		{Severity: model.P0, Title: "All down", Criteria: "Nobody can pay", Response: "respond in 1 h 30 min"},
		{Severity: model.P1, Title: "Major degradation", Criteria: "Core feature broken, significant user impact", Response: "respond in 30 min"},
		{Severity: model.P2, Title: "Partial impact", Criteria: "Feature degraded, workaround exists", Response: "no limit to respond"},
		{Severity: model.P3, Title: "Minor issue", Criteria: "Edge case, few users affected", Response: "respond next business day"},
	}
	if diff := cmp.Diff(want, present.SeverityCardsOf(ours)); diff != "" {
		t.Error(diff)
	}
}
