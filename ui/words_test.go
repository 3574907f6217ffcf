package ui_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/policy"
	"warroom/ui/desktest"
)

// The log line and the post-mortem speak as the policy does that the incident goes
// by.
func TestThePolicysWordsInLineAndDocument(t *testing.T) {
	ours := policy.Default()
	ours.Roles = maps.Clone(ours.Roles)
	ours.Roles[model.Comms] = "Liaison"
	for s, name := range map[model.Severity]string{model.P0: "All is down", model.P1: "Partly down"} {
		limits := ours.Severities[s]
		limits.Name = name
		ours.Severities[s] = limits
	}
	r := desktest.Open(t, desktest.Options{Policy: ours})
	if _, err := r.Room("on-call A").Declare(t.Context(), model.Declare{Title: "Login fails", Severity: model.P1}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Key("next-incident")
	r.Key("log")
	r.Type("/sev p")
	if !r.Says("All is down") {
		t.Errorf("completion says %q", r.Texts())
	}
	for range "/sev p" {
		r.Press(fyne.KeyBackspace)
	}
	r.Type("/comms on-call B")
	if !r.Says("Liaison: on-call B") {
		t.Errorf("the preview says %q", r.Texts())
	}
	r.Desk.Run("copy-markdown")
	if got := r.Machine.Copied; len(got) != 1 || !strings.Contains(got[0], "P1 Partly down") {
		t.Errorf("the document is %q", got)
	}
}
