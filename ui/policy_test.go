package ui_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/desktest"
	"warroom/ui/present"
)

// A policy that is not used is told when the window opens, in a sentence that fits
// into the smallest, and stands in the footer of every screen until it is mended.
func TestTroubleWithThePolicyIsSaid(t *testing.T) {
	trouble := present.Mistakes("policy.toml", 14)
	for _, scale := range []float32{1, 1.3} {
		r := desktest.Open(t, desktest.Options{Trouble: trouble, File: []byte("boxes.triage = \"soon\"\n"), Size: fyne.NewSize(1024, 640), Scale: scale})
		r.Settle()
		if !r.Says("The default policy is used. Ctrl+, shows why.") || cutOf(r) != "" {
			t.Errorf("at %g it says %q, and cuts %q", scale, r.Texts(), cutOf(r))
		}
		r.After(9 * time.Second)
		if r.Says("Ctrl+, shows") || !r.Says(trouble.Sign) {
			t.Errorf("later home says %q", r.Texts())
		}
		r.Tell(modeltest.Checkout(t, "14:18:52"))
		if !r.Says(trouble.Sign) || cutOf(r) != "" {
			t.Errorf("the cockpit says %q", r.Texts())
		}
		r.Key("settings")
		if !r.Says("policy.toml: 1 mistake") {
			t.Errorf("once it is read again the footer says %q", r.Texts())
		}
		r.File.Text = []byte("[boxes]\ntriage = \"6m\"\n")
		r.Tap("Read it again")
		r.Key("home")
		if r.Says("mistake") {
			t.Errorf("it is mended, and home says %q", r.Texts())
		}
	}
}

// cutOf is what of the trouble ends in an ellipsis.
func cutOf(r *desktest.Rig) string {
	for _, text := range r.Texts() {
		if strings.HasSuffix(text, "…") && (strings.Contains(text, "mistake") || strings.HasPrefix(text, "policy") || strings.HasPrefix(text, "The default")) {
			return text
		}
	}
	return ""
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
