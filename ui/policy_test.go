package ui_test

import (
	"maps"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/policy"
	"warroom/ui/desktest"
)

func TestTroubleWithThePolicyIsSaid(t *testing.T) {
	const trouble = "policy.toml line 12: boxes.triage: “soon” is no length of time. The default is used."
	r := desktest.Open(t, desktest.Options{Trouble: trouble})
	r.Settle()
	if !r.Says(trouble) {
		t.Errorf("it says %q", r.Texts())
	}
	r.After(9 * time.Second)
	if r.Says(trouble) {
		t.Error("it still says so")
	}
}

// TestAnIncidentKeepsItsPolicy opens a window under another policy on an incident
// that was declared before: its clocks, its post-mortem and a new incident.
func TestAnIncidentKeepsItsPolicy(t *testing.T) {
	strict := policy.Default()
	limits := strict.Severities[model.P0]
	limits.Response, limits.PostMortem = 12*time.Minute, 3*time.Hour
	strict.Severities[model.P0] = limits
	first := desktest.Open(t, desktest.Options{Policy: strict})
	room := first.Room("on-call A")
	done, err := room.Declare(t.Context(), model.Declare{Title: "Checkout returns 500s", Severity: model.P0}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	r := desktest.Open(t, desktest.Options{Log: first.Log})
	r.Key("next-incident")
	if !r.Says("12 min") {
		t.Errorf("the cockpit says %q", r.Texts())
	}
	if _, err := room.Do(t.Context(), done.State.ID, model.Resolve{Signal: "5xx: 94 % -> 0.2 %"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: "Login fails", Severity: model.P0}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Key("home")
	if !r.Says("3 h 00 min left") {
		t.Errorf("home says %q", r.Texts())
	}
	r.Key("next-incident")
	if !r.Says("15 min") || r.Says("12 min") {
		t.Errorf("the new incident says %q", r.Texts())
	}
}

// Whoever leads is called as the policy does, where one is named.
func TestTheLeadIsAskedForInThePolicysWord(t *testing.T) {
	ours := policy.Default()
	ours.Roles = maps.Clone(ours.Roles)
	ours.Roles[model.Lead] = "Commander"
	r := desktest.Open(t, desktest.Options{Policy: ours})
	r.Key("declare")
	if !r.Says("Commander") || r.Says("Lead") {
		t.Errorf("the dialog says %q", r.Texts())
	}
	r.Type("Login fails")
	r.Press(fyne.KeyReturn)
	r.Desk.Run("lead")
	if !r.Says("Commander") {
		t.Errorf("the question says %q", r.Texts())
	}
}
