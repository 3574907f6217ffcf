package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// TestWithoutLimits: what a policy does not ask for is not missed.
func TestWithoutLimits(t *testing.T) {
	p := ours()
	limits := p.Severities[model.P2]
	limits.Response, limits.Cadence, limits.Soak, limits.PostMortem = 0, 0, 0, 0
	p.Severities[model.P2], p.Lead = limits, 0
	s := modeltest.New(t, modeltest.CheckoutZone)
	s.Do(model.Declare{Title: "Search is stale", Severity: model.P2, Lead: "on-call A"}, model.AssessImpact{Summary: "some users"}).Later(9 * time.Hour)
	check := func(states map[string]deputy.ClockState, never ...string) {
		t.Helper()
		view := deputy.Look(s.State(), p, s.Now())
		for id, want := range states {
			if got := view.Clock(id).State; got != want {
				t.Errorf("%s is %s, want %s", id, got, want)
			}
		}
		for _, flag := range never {
			if f, stands := view.Flag(flag); stands {
				t.Errorf("%s stands: %s", flag, f.Saw)
			}
		}
	}
	check(map[string]deputy.ClockState{"response": deputy.Off, "update": deputy.Off, "soak": deputy.Off, "lead": deputy.Running}, "not-communicating", "long-lead")
	s.Do(model.Resolve{Signal: "5xx: 9 % -> 1 %"}, model.Close{}).Later(90 * time.Hour)
	check(map[string]deputy.ClockState{"postmortem": deputy.Off}, "skipped-postmortem", "unverified-resolution")
}
