package deputy_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

func minutes(n int) time.Duration { return time.Duration(n) * time.Minute }

func TestEveryFlagHasARule(t *testing.T) {
	var have []string
	for _, r := range deputy.Rules() {
		have = append(have, r.ID)
		if r.Title == "" || r.Why == "" || r.Ends == "" {
			t.Errorf("%s lacks words", r.ID)
		}
	}
	want := slices.Clone(model.Flags)
	slices.Sort(have)
	slices.Sort(want)
	if diff := cmp.Diff(want, have); diff != "" {
		t.Error(diff)
	}
}

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

// What stands goes on standing until something is logged, since is when it began,
// and a clock never counts below nothing.
func TestWaitingOnlyAdds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		w := deputy.NewWatch(s.State(), ours())
		moment := s.Now()
		before := w.At(moment)
		for range 8 {
			moment = moment.Add(time.Duration(rapid.IntRange(1, 4*3600).Draw(t, "wait")) * time.Second)
			now := w.At(moment)
			for _, f := range before.Flags {
				if again, stands := now.Flag(f.ID); !stands || !again.Since.Equal(f.Since) {
					t.Fatalf("%s stood since %v, then %v since %v", f.ID, f.Since, stands, again.Since)
				}
			}
			for _, c := range now.Clocks {
				if c.Elapsed < 0 || c.HasLimit && c.Limit < 0 {
					t.Fatalf("%s counts below nothing: %+v", c.ID, c)
				}
			}
			if diff := cmp.Diff(now, deputy.Look(s.State(), ours(), moment)); diff != "" {
				t.Fatalf("a watch sees other than a look: %s", diff)
			}
			before = now
		}
	})
}

// A flag that an entry has ended does not come back within the next second.
func TestFlagsDoNotFlicker(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for range 10 {
			before := look(s)
			step(t, s)
			after, next := look(s), deputy.Look(s.State(), ours(), s.Now().Add(time.Second))
			for _, f := range before.Flags {
				_, stands := after.Flag(f.ID)
				if _, again := next.Flag(f.ID); again && !stands {
					t.Fatalf("%s went and came again", f.ID)
				}
			}
			s.Later(time.Duration(rapid.IntRange(1, 60).Draw(t, "pause")) * 10 * time.Second)
		}
	})
}

// wander tells an incident of random commands.
func wander(t *rapid.T) *modeltest.Story {
	sev := rapid.SampledFrom(append([]model.Severity{model.NoSeverity}, model.Severities...)).Draw(t, "severity")
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: sev})
	for range rapid.IntRange(0, 15).Draw(t, "steps") {
		step(t, s)
		s.Later(time.Duration(rapid.IntRange(0, 60).Draw(t, "pause")) * 10 * time.Second)
	}
	return s
}

// step tries one command; what the engine refuses changes nothing.
func step(t *rapid.T, s *modeltest.Story) {
	n := rapid.IntRange(1, 3).Draw(t, "n")
	name := rapid.SampledFrom([]string{"on-call A", "on-call B", ""}).Draw(t, "name")
	commands := []model.Command{
		finding(), note("", "still at it"), done("fix/deploy"), done("fix/test"), na("fix/staging"), done("investigate/when"),
		try("scale"), try("rollback"), change("raise pool"), end(n, model.ChangeNoEffect), end(n, model.ChangeVerified),
		hyp("pool"), model.AddEvidence{N: n, Text: "full"}, confirm(n), mitigated(), resolve("5xx 9 % -> 1 %"), resolve(""),
		model.Verify{Signal: "5xx 9 % -> 1 %"}, model.Reopen{Reason: "back"}, model.Close{}, model.PublishPostMortem{},
		model.CallFalseAlarm{Reason: "probe"}, enter(model.Mitigate), enter(model.Investigate), enter(model.Fix),
		severity(model.P0), severity(model.P1), severity(model.P2), severity(model.P3), role(model.Lead, name), role(model.Comms, name),
		model.AddTask{Text: "x", Owner: name, Box: minutes(n)}, model.ChangeTask{N: n, State: model.TaskDone}, reading("2 %"),
		model.WatchSignal{Name: "5xx", Limit: "1 %"}, promising(s, "alert", 30), promising(s, "update", 10*n), message("update"),
		model.PromiseUpdate{Due: s.Now().Add(minutes(5 * n))}, model.SnoozeFlag{Flag: "guessing", For: minutes(n)},
		override(rapid.SampledFrom(model.Flags).Draw(t, "flag")),
	}
	_ = s.By(rapid.SampledFrom([]string{"on-call A", "on-call B"}).Draw(t, "by")).Try(rapid.SampledFrom(commands).Draw(t, "command"), time.Time{})
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
