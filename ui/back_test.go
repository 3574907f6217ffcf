package ui_test

import (
	"slices"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// begun is an incident in Mitigate that was told of.
func begun(t *testing.T, more ...model.Command) *desktest.Rig {
	t.Helper()
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(
		model.Declare{Title: "Checkout returns 500s", Severity: model.P0, Impact: "every checkout fails", Lead: "on-call A"},
		model.SendMessage{Name: "alert", Channel: "slack", Text: "We are on it."}, model.EnterPhase{Phase: model.Mitigate})
	return desktest.Open(t, desktest.Options{}).Tell(s.Later(time.Minute).Do(more...))
}

// The way back to Mitigate can be taken from there, after a step of the investigation.
func TestTheFlagLeadsBackToMitigate(t *testing.T) {
	r := begun(t, model.DoStep{Step: "investigate/when"})
	if !r.Says("Investigating before mitigating") {
		t.Fatalf("it says %q", r.Texts())
	}
	before := r.Events()
	r.Key("first-flag")
	if got := r.Kinds(before); !slices.Equal(got, []string{"phase-entered"}) || r.Says("Investigating before mitigating") {
		t.Errorf("it logged %q, and says %q", got, r.Texts())
	}
	before = r.Events()
	if r.Desk.Run("phase:mitigate"); r.Events() != before {
		t.Errorf("entered again, it logged %q", r.Kinds(before))
	}
}

// Before the soak would have been over, the line says that a verification is too early
// to end the red flag.
func TestTheLineSaysFromWhenOnAVerificationCounts(t *testing.T) {
	const proves = "5xx: 94 % -> 0.1 %"
	r := begun(t, model.MarkMitigated{Signal: proves}, model.Resolve{Signal: proves})
	r.Key("log")
	r.Type("/verified " + proves)
	if !r.Says("the red flag stands until a verification from 14:31 ") {
		t.Errorf("it says %q", r.Texts())
	}
}
