package deputy_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

func minutes(n int) time.Duration { return time.Duration(n) * time.Minute }

func TestFlagsComeMostDangerousFirst(t *testing.T) {
	s := bare(func(s *modeltest.Story) {
		s.Do(change("x"), change("y"), enter(model.Fix), done("fix/deploy"), model.AddTask{Text: "z"})
	})(t).At("14:20")
	want := []string{"iron-law", "not-communicating", "untested-fix", "parallel-changes", "guessing", "mitigation-overdue",
		"no-lead", "no-severity", "silent-log", "orphan-task"}
	if diff := cmp.Diff(want, ids(look(s).Flags)); diff != "" {
		t.Error(diff)
	}
}

func TestPolicyTurnsFlagsOffAndMovesThem(t *testing.T) {
	s := bare(nothing)(t).At("14:04")
	for _, c := range []struct {
		rule policy.FlagRule
		want bool
	}{{policy.FlagRule{}, false}, {policy.FlagRule{On: true, After: minutes(5)}, false}, {policy.FlagRule{On: true, After: minutes(3)}, true}} {
		p := ours()
		p.Flags["no-lead"] = c.rule
		if _, stands := deputy.Look(s.State(), p, s.Now()).Flag("no-lead"); stands != c.want {
			t.Errorf("%+v: stands %v, want %v", c.rule, stands, c.want)
		}
	}
}

func TestSnoozedFlagStands(t *testing.T) {
	s := bare(func(s *modeltest.Story) { s.At("14:03").Do(model.SnoozeFlag{Flag: "no-lead", For: minutes(15)}) })(t)
	for at, want := range map[string]bool{"14:04": true, "14:17:59": true, "14:18": false} {
		f, stands := look(s.At(at)).Flag("no-lead")
		if !stands || f.Snoozed() != want {
			t.Errorf("%s: stands %v, snoozed %v, want %v", at, stands, f.Snoozed(), want)
		}
	}
}

func TestFlagsThatAddUpAreCounted(t *testing.T) {
	s := do(model.AddTask{Text: "one"}, model.AddTask{Text: "two"}, model.AddTask{Text: "three"})(t).At("14:06")
	f, _ := look(s).Flag("orphan-task")
	if want := "“one” has no owner and no time box. 2 more like it."; f.Saw != want || len(f.Entries) != 3 {
		t.Errorf("got %q with %d entries, want %q with 3", f.Saw, len(f.Entries), want)
	}
}

// large is an incident of 10,000 events in which every list is long.
func large(b *testing.B) *model.State {
	s := modeltest.New(b, time.UTC).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0, Lead: "on-call A"})
	for i := range 2000 {
		s.Later(time.Second)
		s.Write(model.Noted{Entry: model.EntryNote, Text: "still at it"}, model.ChangeBegun{Text: "raise pool size 20 → 40"},
			model.TaskAdded{Text: "check replica lag", Box: minutes(i%20) * time.Duration(i%2)}, model.HypothesisRaised{Text: "pool"},
			model.ReadingTaken{Values: []model.NamedValue{{Name: "5xx", Value: "2 %"}}})
	}
	return s.State()
}

func BenchmarkWatchAt(b *testing.B) {
	s := large(b)
	w, now := deputy.NewWatch(s, ours()), s.Timeline[len(s.Timeline)-1].At.Add(time.Hour)
	b.ReportAllocs()
	for b.Loop() {
		w.At(now)
	}
}

func BenchmarkNewWatch(b *testing.B) {
	s := large(b)
	for b.Loop() {
		deputy.NewWatch(s, ours())
	}
}

// A flag about what did not happen stands since its time was up, not since the
// incident began.
func TestSinceWhenAFlagStands(t *testing.T) {
	for flag, c := range map[string]struct {
		story func(modeltest.TB) *modeltest.Story
		since string
	}{
		"left-open":        {do(mitigated()), "2026-11-25 14:03"},
		"silent-log":       {do(finding()), "2026-11-24 14:18"},
		"stale-hypothesis": {do(hyp("pool")), "2026-11-24 14:23"},
		"no-lead":          {bare(nothing), "2026-11-24 14:02"},
	} {
		s := c.story(t).At("2026-11-26 14:00")
		if f, stands := look(s).Flag(flag); !stands || !f.Since.Equal(s.Clock(c.since)) {
			t.Errorf("%s stands %v since %v, want since %s", flag, stands, f.Since.In(modeltest.CheckoutZone), c.since)
		}
	}
}
