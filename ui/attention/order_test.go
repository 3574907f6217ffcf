package attention_test

import (
	"slices"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/ui/attention"
)

// What a lead takes up first, at 14:20.
func TestOrder(t *testing.T) {
	snoozed := modeltest.New(t, modeltest.CheckoutZone).At("14:17").Do(model.Declare{Title: "14:17", Severity: model.P0}).
		At("14:19:30").Do(model.SnoozeFlag{Flag: "no-lead", For: 15 * time.Minute}).At("14:20")
	want := []struct {
		why string
		of  *modeltest.Story
	}{
		{"an hour, long over", declared(t, "13:20", model.P0)},
		{"over", declared(t, "14:01", model.P0)},
		{"near: triage's box ends at 14:21", declared(t, "14:16", model.P0)},
		{"calm, and lasts the longest of those", modeltest.Checkout(t, "14:08")},
		{"calm, its flag snoozed", snoozed},
		{"fresh and calm", declared(t, "14:19", model.P0)},
		{"not classified", declared(t, "14:19:10", model.NoSeverity)},
		{"over, and less bad", declared(t, "13:00", model.P1)},
		{"calm, and less bad", declared(t, "14:18:30", model.P1)},
		{"minor", declared(t, "14:19:30", model.P3)},
	}
	for from := range want { // from every beginning
		var got []attention.Incident
		for _, w := range slices.Concat(want[from:], want[:from]) {
			got = append(got, seen(w.of))
		}
		slices.SortStableFunc(got, attention.Compare)
		for i, in := range got {
			if in.State.Title != want[i].of.State().Title {
				t.Fatalf("place %d has %q, want %q: %s", i, in.State.Title, want[i].of.State().Title, want[i].why)
			}
		}
	}
	if worst, _ := attention.Worst([]attention.Incident{seen(want[5].of), seen(want[1].of)}); worst.State.Title != "14:01" {
		t.Errorf("the worst is %q", worst.State.Title)
	}
}

// Nothing moves with the seconds: what has been over for longer stays first.
func TestOrderStandsStill(t *testing.T) {
	first, second := declared(t, "14:01", model.P0), declared(t, "14:02", model.P0)
	for now := second.Now(); now.Before(second.Now().Add(20 * time.Minute)); now = now.Add(7 * time.Second) {
		at := func(s *modeltest.Story) attention.Incident {
			return attention.Incident{State: s.State(), View: deputy.Look(s.State(), limits, now)}
		}
		if attention.Compare(at(first), at(second)) >= 0 {
			t.Fatalf("at %v the one that has been over for longer stands second", now)
		}
	}
}

// declared is an incident of a severity as it stands at 14:20.
func declared(t *testing.T, at string, s model.Severity) *modeltest.Story {
	t.Helper()
	return modeltest.New(t, modeltest.CheckoutZone).At(at).Do(model.Declare{Title: at, Severity: s, Lead: "on-call A"}).At("14:20")
}
