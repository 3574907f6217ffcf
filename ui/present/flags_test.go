package present_test

import (
	"slices"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func TestFlags(t *testing.T) {
	s := checkout(t, "14:18:52")
	f := present.FlagsOf(s.view, s.clock)
	want := []present.FlagCard{
		{ID: "not-communicating", Title: "Not communicating", Saw: "The update promised for 14:16 is 02:52 over.", Why: "Without news, people start rescues of their own.", Seen: "1 entry", Action: "copy:update", Button: "Copy update", Short: "Copy"},
		{ID: "parallel-changes", Title: "Several changes at once", Saw: "Scale and “raise pool size” are both open.", Why: "If it recovers, nobody can tell which one did it.", Seen: "2 entries", Action: "end-change:2", Button: "End Scale…", Short: "End…"},
	}
	if f.Title != "2 red flags" || !slices.Equal(f.Cards, want) || f.Quiet != "" {
		t.Errorf("%q %q\n got %+v\nwant %+v", f.Title, f.Quiet, f.Cards, want)
	}
	calm := checkout(t, "14:38:20")
	if f := present.FlagsOf(calm.view, calm.clock); f.Title != "No red flag" || len(f.Cards) != 0 || f.Rules != "17 rules watch" {
		t.Errorf("where none stands: %+v", f)
	}
}

// Where nobody was told, the flag says since when people wait and when they
// should have heard; where somebody was, what was promised.
func TestNobodyHasBeenTold(t *testing.T) {
	promised := day(t, "14:00", model.Declare{Title: "Checkout returns 500s", Severity: model.P0})
	promised.At("14:05").Do(model.PromiseUpdate{Due: promised.Clock("14:10")})
	p0 := model.Declare{Title: "Checkout returns 500s", Severity: model.P0}
	for name, c := range map[string]struct {
		story *modeltest.Story
		want  string
	}{
		"nobody":             {day(t, "14:00", p0).At("14:20"), "Nobody has been told since 14:00; the first alert was due at 14:15."},
		"over midnight":      {day(t, "23:50", p0).Later(20 * time.Minute), "Nobody has been told since 24 Nov 23:50; the first alert was due at 00:05."},
		"a promise was made": {promised.At("14:20"), "The update promised for 14:10 is 10:00 over."},
		"but for an alert":   {day(t, "14:00", p0).At("14:10").Do(model.SendMessage{Name: "update", Channel: "slack", Text: "u"}).At("14:20"), "No alert went out; it was due at 14:15."},
	} {
		s := sceneOf(c.story)
		f := present.FlagsOf(s.view, s.clock)
		if i := slices.IndexFunc(f.Cards, func(c present.FlagCard) bool { return c.ID == "not-communicating" }); i < 0 || f.Cards[i].Saw != c.want {
			t.Errorf("%s: %+v, want %q", name, f.Cards, c.want)
		}
	}
}

// The Iron Law is the most dangerous one, and stands on top.
func TestIronLawStandsFirst(t *testing.T) {
	s := sceneOf(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}))
	f := present.FlagsOf(s.view, s.clock)
	if f.Title != "3 red flags" || f.Cards[0].ID != "iron-law" || f.Cards[0].Action != "phase:mitigate" {
		t.Errorf("%q %+v", f.Title, f.Cards)
	}
}

// A snoozed flag nags nobody, and is not forgotten.
func TestSnoozedFlag(t *testing.T) {
	story := modeltest.Checkout(t, "14:18:52").Do(model.SnoozeFlag{Flag: "parallel-changes", For: 15 * time.Minute})
	s := sceneOf(story)
	f := present.FlagsOf(s.view, s.clock)
	if f.Title != "1 red flag" || len(f.Cards) != 1 || f.Quiet != "Several changes at once snoozed until 14:33" {
		t.Errorf("%q, %d cards, %q", f.Title, len(f.Cards), f.Quiet)
	}
	after := sceneAt(s.state, s.clock.Now.Add(16*time.Minute))
	if f := present.FlagsOf(after.view, after.clock); f.Quiet != "" || !slices.ContainsFunc(f.Cards, func(c present.FlagCard) bool { return c.ID == "parallel-changes" }) {
		t.Errorf("after the snooze: %q %+v", f.Quiet, f.Cards)
	}
}

func TestHistoryHasNoFlags(t *testing.T) {
	for name, state := range imported(t) {
		s := sceneAt(state, time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC))
		if f := present.FlagsOf(s.view, s.clock); f.Title != "No red flag" {
			t.Errorf("%s: %q", name, f.Title)
		}
	}
}
