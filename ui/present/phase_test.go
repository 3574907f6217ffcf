package present_test

import (
	"slices"
	"testing"

	"warroom/model"
	"warroom/ui/present"
)

func TestMitigatePanel(t *testing.T) {
	s := checkout(t, "14:18:52")
	p := present.PhaseOf(s.state, model.Mitigate, s.clock)
	if p.Title != "Mitigate" || p.Aim != "Restore service first. The bug comes later." {
		t.Errorf("%q %q", p.Title, p.Aim)
	}
	want := []present.StepLine{
		{ID: "mitigate/rollback", Name: "Rollback", Condition: "if a recent deploy caused it", Result: "14:09 → 14:11  no effect, 5xx still 94 %", State: model.StepNoEffect},
		{ID: "mitigate/scale", Name: "Scale", Condition: "if it is capacity", Elapsed: "06:32", State: model.StepRunning},
		{ID: "mitigate/failover", Name: "Failover", Condition: "if it is infrastructure", State: model.StepOpen},
		{ID: "mitigate/disable", Name: "Disable", Condition: "if a feature flag can switch it off", State: model.StepOpen},
		{ID: "mitigate/redirect", Name: "Redirect", Condition: "to the maintenance page", State: model.StepOpen},
	}
	if !slices.Equal(p.Steps, want) {
		t.Errorf("\n got %+v\nwant %+v", p.Steps, want)
	}
}

// Who looks for the cause while the impact lasts is told what comes first.
func TestInvestigateBeforeMitigation(t *testing.T) {
	for at, want := range map[string]string{"14:18:52": "The impact lasts: mitigate first.", "14:38:20": "Look at facts before you touch anything."} {
		s := checkout(t, at)
		if got := present.PhaseOf(s.state, model.Investigate, s.clock).Aim; got != want {
			t.Errorf("%s: %q, want %q", at, got, want)
		}
	}
}

func TestTriagePanel(t *testing.T) {
	s := checkout(t, "14:01:50")
	steps := present.PhaseOf(s.state, model.Triage, s.clock).Steps
	if got := steps[1]; got.Condition != "P0 Total outage" || got.Result != "14:01" || got.State != model.StepDone {
		t.Errorf("classify is %+v", got)
	}
	if got := steps[0]; got.State != model.StepOpen || got.Condition != "how bad is it, for whom?" {
		t.Errorf("assess is %+v", got)
	}
}

func TestCells(t *testing.T) {
	s := checkout(t, "14:38:20")
	var got []string
	for _, c := range present.CellsOf(s.state, model.Investigate, s.clock) {
		got = append(got, string(c.State)+" "+c.Name+": "+c.Result)
	}
	want := []string{"done When: 14:34  13:58, first wait", "done What: 14:35  v42 went out at 13:52",
		"open Where: where does it fail? service, endpoint, query", "open Why: why does it fail? the root cause"}
	if !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
}

func TestSkippedStepSaysWhy(t *testing.T) {
	s := sceneOf(day(t, "14:00", model.Declare{Title: "Something is broken"}).Do(model.SkipStep{Step: "mitigate/failover", Reason: "one region only"}))
	if got := present.PhaseOf(s.state, model.Mitigate, s.clock).Steps[2].Condition; got != "not applicable: one region only" {
		t.Errorf("the panel says %q", got)
	}
	if got := present.CellsOf(s.state, model.Mitigate, s.clock)[2].Result; got != "not applicable: one region only" {
		t.Errorf("the cell says %q", got)
	}
}

func TestReviewPhase(t *testing.T) {
	for at, want := range map[string]string{
		"14:18:52": "It is due within 48 h of the resolution.",
		"15:45:00": "It is due within 48 h of the resolution: 47 h 53 min left.",
	} {
		s := checkout(t, at)
		if got := present.ReviewPhaseOf(s.state, s.view).Note; got != want {
			t.Errorf("%s: %q, want %q", at, got, want)
		}
	}
}
