package look

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// longAtHome is home with a long title and a long name of who leads.
func longAtHome(t *testing.T, r *desktest.Rig) {
	oneAtHome(t, r)
	told(t, r, "2026-11-24 14:10", model.Declare{Title: "Login is slow in one region", Kind: model.Performance, Lead: strings.Repeat("on-call of the night ", 4)})
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	r.Key("home")
}

// oneAtHome has one that runs.
func oneAtHome(t *testing.T, r *desktest.Rig) {
	r.Write(modeltest.Checkout(t, "14:18:52").Do(model.AssignRole{Role: model.Lead, Name: strings.Repeat("on-call of the second region ", 5)},
		model.Retitle{Title: strings.Repeat("checkout in the shops of all regions that share an index is slow ", 4)}))
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	r.Key("home")
}

// manyAtHome searches in 45 that run.
func manyAtHome(t *testing.T, r *desktest.Rig) {
	full(t, r)
	for i := range 43 {
		told(t, r, "2026-11-24 14:10", model.Declare{Title: fmt.Sprintf("Queue %02d is slow", i), Severity: model.P2, Lead: "on-call B"})
	}
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	r.Key("home")
	r.Key("search")
	r.Type("queue 1")
}

// seekingOpen looks for one of them in the palette.
func seekingOpen(t *testing.T, r *desktest.Rig) {
	manyAtHome(t, r)
	r.Key("palette")
	r.Type("login region")
}

// toastedAtHome asks on home for what needs an incident.
func toastedAtHome(t *testing.T, r *desktest.Rig) {
	full(t, r)
	r.Key("copy-due")
}

// toastedReview has copied the document.
func toastedReview(t *testing.T, r *desktest.Rig) {
	reviewing(t, r)
	r.Tap("Copy Markdown")
}

// lateAtHome has two that run, with long facts.
func lateAtHome(t *testing.T, r *desktest.Rig) {
	r.Write(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}))
	told(t, r, "2026-11-24 14:10", model.Declare{Title: "Wrong currency", Severity: model.P3})
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Later(2 * time.Hour).Now())
	r.Key("home")
}
