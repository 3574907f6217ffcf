package attention_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/ui/attention"
)

func seen(s *modeltest.Story) attention.Incident {
	return attention.Incident{State: s.State(), View: deputy.Look(s.State(), limits, s.Now())}
}

func TestTitle(t *testing.T) {
	for _, tc := range []struct {
		name string
		of   *modeltest.Story
		want string
	}{
		{"calm", p0(t).At("14:03"), "○ P0 00:02 · Checkout returns 500s · INC-2026-014"},
		{"near", p0(t).At("14:14"), "○ P0 00:13 · First alert in 2 min · Checkout returns 500s · INC-2026-014"},
		{"just over", p0(t).At("14:16:30"), "● P0 00:15 · First alert over · Checkout returns 500s · INC-2026-014"},
		{"over", p0(t).At("14:18:10"), "● P0 00:17 · First alert 2 min over · Checkout returns 500s · INC-2026-014"},
		{"over by hours", p0(t).At("16:21:30"), "● P0 02:20 · First alert 2 h 05 min over · Checkout returns 500s · INC-2026-014"},
		{"over beside near", modeltest.Checkout(t, "14:18:52"), "● P0 00:17 · Update 2 min over · Checkout returns 500s for all users · INC-2026-014"},
		{"resolved, and nobody knows", p0(t).At("14:20").Do(model.Resolve{Signal: "5xx 94 % → 0.1 %"}),
			"● P0 resolved · Resolution message 4 min over · Checkout returns 500s · INC-2026-014"},
		{"resolved", modeltest.Checkout(t, "15:45:00"), "Warroom · INC-2026-014 Checkout returns 500s for all users"},
		{"closed", p0(t).At("14:20").Do(model.Resolve{Signal: "5xx 94 % → 0.1 %"}, model.Close{}), "Warroom · INC-2026-014 Checkout returns 500s"},
		{"not classified", modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"}),
			"○ No severity 00:00 · Something is broken · INC-2026-014"},
	} {
		if got := attention.Title(seen(tc.of)); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestHomeTitle(t *testing.T) {
	quiet, late := p0(t).At("14:03"), p0(t).At("14:18:10")
	for want, incidents := range map[string][]attention.Incident{
		"Warroom · Home": {seen(quiet)},
		"Warroom · Home · ● P0 First alert 2 min over · Checkout returns 500s": {seen(quiet), seen(late)},
	} {
		if got := attention.HomeTitle(incidents); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// The icon shows the worst that runs; its menu has no figures, so that it changes
// only when something happens.
func TestStatus(t *testing.T) {
	minor := modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Search is slow", Severity: model.P3, Lead: "on-call B"}).At("14:17")
	s := attention.StatusOf([]attention.Incident{seen(minor), seen(p0(t).At("14:17"))})
	if !s.Running || s.Severity != model.P0 || len(s.Due) != 2 || s.Due[0].Text != "P0 Checkout returns 500s: first alert over" {
		t.Errorf("%+v", s)
	}
	if later := attention.StatusOf([]attention.Incident{seen(minor), seen(p0(t).At("14:19"))}); later.Equal(s) && later.Due[0] != s.Due[0] || !later.Equal(later) {
		t.Errorf("two minutes later: %+v", later)
	}
	if none := attention.StatusOf(nil); none.Running || len(none.Due) != 0 {
		t.Errorf("%+v", none)
	}
}
