package present_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/present"
)

func homeOf(x present.Clock, found map[string]bool, scenes ...scene) present.Home {
	var all []model.Summary
	var running []present.Running
	for _, s := range scenes {
		all = append(all, s.state.Summary())
		if s.state.Status.Open() && !s.state.Imported {
			running = append(running, present.Running{State: s.state, View: s.view})
		}
	}
	return present.HomeOf(all, running, found, policy.NewBook(limits), x)
}

func facts(c present.OpenCard) []string {
	var all []string
	for _, f := range c.Facts {
		all = append(all, f.Label+": "+f.Value)
	}
	return all
}

func TestHomeCard(t *testing.T) {
	s := checkout(t, "14:18:52")
	h := homeOf(s.clock, nil, s)
	if len(h.Open) != 1 || h.Total != 1 || len(h.History) != 0 {
		t.Fatalf("%+v", h)
	}
	c := h.Open[0]
	want := []string{"Lead: on-call A", "Phase: Mitigate, 01:59 left", "Update: 02:52 over", "Red flags: 2"}
	if c.Elapsed != "00:17:42" || !c.Urgent || !slices.Equal(facts(c), want) {
		t.Errorf("%s, urgent %v, %q", c.Elapsed, c.Urgent, facts(c))
	}
	bare := sceneOf(day(t, "14:01", model.Declare{Title: "Something is broken"}))
	if c := homeOf(bare.clock, nil, bare).Open[0]; facts(c)[0] != "Lead: nobody yet" || c.Severity != model.NoSeverity {
		t.Errorf("of a bare one: %q", facts(c))
	}
}

// An impact that lasts over its limit is told, whatever is worked on meanwhile.
func TestHomeTellsOfAMissedMitigation(t *testing.T) {
	late := sceneOf(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}).Later(40 * time.Minute))
	if fact := homeOf(late.clock, nil, late).Open[0].Facts[1]; fact != (present.Fact{Label: "Overdue", Value: "Mitigate, 38:01 over", Tone: present.ToneOver}) {
		t.Errorf("it says %+v", fact)
	}
	over := checkout(t, "14:38:20") // mitigated, late
	if fact := homeOf(over.clock, nil, over).Open[0].Facts[1]; fact.Label != "Phase" || fact.Tone != present.TonePlain {
		t.Errorf("once it is mitigated it says %+v", fact)
	}
}

// What a lead takes up first stands first: what is over its limits before what has
// just begun, among those that are as bad.
func TestHomeOrder(t *testing.T) {
	fresh := sceneOf(day(t, "14:18", model.Declare{Title: "Login fails", Severity: model.P0, Lead: "on-call B"}))
	late := checkout(t, "14:18:52")
	minor := sceneOf(day(t, "09:00", model.Declare{Title: "Search is slow", Severity: model.P2}).At("14:18:52"))
	h := homeOf(late.clock, nil, minor, fresh, late)
	var got []string
	for _, c := range h.Open {
		got = append(got, c.Title)
	}
	if want := []string{"Checkout returns 500s for all users", "Login fails", "Search is slow"}; !slices.Equal(got, want) {
		t.Errorf("home shows %q, want %q", got, want)
	}
}

// What is owed stands in the order of its time; what has none stands last.
func TestOwed(t *testing.T) {
	runs := checkout(t, "14:18:52")
	over := sceneAt(ended(t, "2026-11-20 09:00", "Search answers slowly",
		model.AddAction{Action: "Alert on the pool", Owner: "on-call B", Deadline: "2026-11-23"},
		model.AddAction{Action: "Load-test the config"},
		model.AddAction{Action: "Write a runbook", Deadline: "2026-11-24"},
		model.AddAction{Action: "Split the pool", Deadline: "2026-11-25"},
		model.AddAction{Action: "Move the shards", Deadline: "2026-12-14"}), runs.clock.Now)
	fresh := sceneAt(ended(t, "2026-11-24 09:00", "Wrong prices in two shops"), runs.clock.Now)
	h := homeOf(runs.clock, nil, runs, over, fresh)
	var got []string
	for _, r := range h.Owed {
		got = append(got, strings.Join([]string{r.Kind, r.Text + r.When, r.Owner, r.Due}, " | "))
	}
	want := []string{
		"Post-mortem | Search answers slowly | on-call B | 2 d 05 h over",
		"Action | Alert on the pool | on-call B | Mon 23 Nov, over",
		"Update | Checkout returns 500s for all users, promised for 14:16 | on-call A | 02:52 over",
		"Action | Write a runbook |  | today",
		"Action | Split the pool |  | tomorrow",
		"Post-mortem | Wrong prices in two shops | on-call B | 42 h 42 min left",
		"Action | Move the shards |  | Mon 14 Dec",
		"Action | Load-test the config |  | no date",
	}
	if !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
	if h.Reviews != 1 || h.Actions != 5 {
		t.Errorf("%d post-mortems are over, %d actions are open", h.Reviews, h.Actions)
	}
}

// ended is an incident that was resolved within a minute.
func ended(t *testing.T, at, title string, more ...model.Command) *model.State {
	t.Helper()
	s := modeltest.New(t, modeltest.CheckoutZone).At(at).Do(model.Declare{Title: title, Severity: model.P2, Lead: "on-call B"})
	s.Later(time.Minute).Do(model.MarkMitigated{Signal: "p95 2,100 ms → 180 ms"}, model.Resolve{Signal: "p95 2,100 ms → 180 ms", Reason: "a test"})
	return s.Do(more...).State()
}

func TestHistory(t *testing.T) {
	now := modeltest.Checkout(t, "14:18:52").Now()
	quick := sceneAt(ended(t, "2026-11-24 09:00", "Wrong prices in two shops"), now)
	alarm := sceneOf(day(t, "08:00", model.Declare{Title: "Disk full on build-3"}).Do(model.CallFalseAlarm{Reason: "the probe was wrong"}))
	h := homeOf(present.Clock{Now: now, Zone: modeltest.CheckoutZone}, nil, quick, alarm)
	if len(h.History) != 2 || len(h.Open) != 0 {
		t.Fatalf("%+v", h)
	}
	if r := h.History[0]; r.ToMitigate != "1 min" || r.Duration != "1 min" || !strings.HasSuffix(r.Started, "09:00") || !strings.HasSuffix(r.Review, "left") {
		t.Errorf("%+v", r)
	}
	if r := h.History[1]; r.Review != "false alarm" || r.ToMitigate != "unknown" {
		t.Errorf("%+v", r)
	}
}

// A search narrows every list, and hides what runs or is owed without forgetting it.
func TestFound(t *testing.T) {
	runs := checkout(t, "14:18:52")
	past := sceneAt(ended(t, "2026-11-24 09:00", "Wrong prices in two shops"), runs.clock.Now)
	for _, c := range []struct {
		found   map[string]bool
		history int
	}{{nil, 1}, {map[string]bool{}, 0}, {map[string]bool{past.state.ID: true}, 1}} {
		if h := homeOf(runs.clock, c.found, runs, past); len(h.History) != c.history || len(h.Open) != 1 || h.Total != 2 {
			t.Errorf("%v lets %d through, %d are open", c.found, len(h.History), len(h.Open))
		}
		h := homeOf(runs.clock, c.found, runs, past)
		if len(h.Owed) == 0 {
			t.Fatal("nothing is owed")
		}
		for _, r := range h.Owed {
			if want := c.found != nil && !c.found[r.ID]; r.Hidden != want {
				t.Errorf("%v: %q is hidden: %v", c.found, r.Text, r.Hidden)
			}
		}
	}
}

// History that was imported owes nothing and guesses nothing.
func TestImportedHistory(t *testing.T) {
	x := present.Clock{Now: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), Zone: time.UTC}
	for name, state := range imported(t) {
		h := homeOf(x, nil, sceneAt(state, x.Now))
		if len(h.Open) != 0 || len(h.Owed) != 0 || h.Reviews != 0 || len(h.History) != 1 {
			t.Errorf("%s: %+v", name, h)
			continue
		}
		r, times := h.History[0], state.Times
		if r.Review != "imported" {
			t.Errorf("%s: its post-mortem is %q", name, r.Review)
		}
		for what, c := range map[string]struct {
			shown string
			known bool
		}{
			"start":      {r.Started, !times.Started.IsZero()},
			"mitigation": {r.ToMitigate, !times.Started.IsZero() && !times.Mitigated.IsZero()},
			"duration":   {r.Duration, !times.Started.IsZero() && !times.Resolved.IsZero()},
		} {
			if (c.shown != "unknown") != c.known {
				t.Errorf("%s: its %s is shown as %q, and known is %v", name, what, c.shown, c.known)
			}
		}
	}
}

func TestHomeOfNothing(t *testing.T) {
	h := homeOf(present.Clock{Now: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), Zone: time.UTC}, nil)
	if h.Total != 0 || len(h.Open)+len(h.Owed)+len(h.History) != 0 {
		t.Errorf("%+v", h)
	}
}
