package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
)

// again is a flag that stands at a time, and what makes it stand anew after it was
// overridden then; nil where what it saw cannot happen twice in one incident.
type again struct {
	story func(modeltest.TB) *modeltest.Story
	at    string
	more  func(*modeltest.Story)
}

// retried takes a step back and does it again.
func retried(step string) func(*modeltest.Story) {
	return func(s *modeltest.Story) { s.Later(minutes(1)).Do(model.UndoStep{Step: step}, done(step)) }
}

func overrides() map[string]again {
	task := func(s *modeltest.Story) { s.Do(model.AddTask{Text: "read the logs"}).Later(minutes(2)) }
	owned := model.AddTask{Text: "check replica lag", Owner: "on-call A", Box: time.Hour}
	return map[string]again{
		"iron-law": {do(enter(model.Investigate)), "14:05", func(s *modeltest.Story) {
			s.Later(minutes(1)).Do(enter(model.Mitigate)).Later(minutes(1)).Do(enter(model.Fix))
		}},
		"guessing":         {do(change("raise pool")), "14:05", func(s *modeltest.Story) { s.Later(minutes(1)).Do(change("restart")) }},
		"untested-fix":     {do(done("fix/deploy")), "14:05", retried("fix/deploy")},
		"parallel-changes": {do(change("raise pool"), change("restart")), "14:05", func(s *modeltest.Story) { s.Later(minutes(1)).Do(try("scale")) }},
		"not-communicating": {of(model.P0, nothing), "14:16", func(s *modeltest.Story) {
			s.Do(promising(s, "alert", 10)).Later(minutes(10) + time.Second)
		}},
		"unverified-resolution": {do(resolve("")), "14:05", func(s *modeltest.Story) {
			s.Later(minutes(1)).Do(model.Reopen{Reason: "back"}).Later(minutes(1)).Do(resolve(""))
		}},
		"skipped-postmortem": {do(resolve("5xx 9 % -> 1 %"), model.Close{}), "14:05", func(s *modeltest.Story) { s.Later(48 * time.Hour) }},
		"no-lead": {bare(nothing), "14:05", func(s *modeltest.Story) {
			s.Do(role(model.Lead, "on-call A")).Later(minutes(1)).Do(role(model.Lead, "")).Later(minutes(2))
		}},
		"no-severity": {bare(nothing), "14:05:01", nil}, // what is written down is not taken back
		"mitigation-overdue": {do(try("scale")), "14:20", func(s *modeltest.Story) {
			s.Do(mitigated()).Later(minutes(1)).Do(model.Reopen{Reason: "back"}).Later(minutes(16))
		}},
		"hands-on-lead": {do(role(model.Comms, "on-call B"), owned), "14:05", func(s *modeltest.Story) { s.Later(minutes(1)).Do(owned) }},
		"silent-log":    {do(finding()), "14:20", func(s *modeltest.Story) { s.Later(minutes(1)).Do(finding()).Later(minutes(15)) }},
		"severity-churn": {do(severity(model.P1), severity(model.P2), severity(model.P1)), "14:05", func(s *modeltest.Story) {
			s.Later(minutes(1)).Do(severity(model.P0))
		}},
		"long-lead": {do(), "18:00:01", func(s *modeltest.Story) {
			s.Do(role(model.Lead, "on-call B")).Later(4*time.Hour + time.Second)
		}},
		"orphan-task":      {func(t modeltest.TB) *modeltest.Story { s := told(t, model.P0); task(s); return s }, "14:05", task},
		"stale-hypothesis": {do(hyp("pool")), "14:30", func(s *modeltest.Story) { s.Do(hyp("DNS")).Later(minutes(20)) }},
		"left-open":        {do(mitigated()), "2026-11-25 15:00", func(s *modeltest.Story) { s.Do(finding()).Later(24 * time.Hour) }},
	}
}

// TestOverrideSettlesWhatWasSeen: an override with a reason ends every flag, for
// good as far as waiting goes, and a later instance stands again.
func TestOverrideSettlesWhatWasSeen(t *testing.T) {
	for _, flag := range model.Flags {
		t.Run(flag, func(t *testing.T) {
			c, known := overrides()[flag]
			if !known {
				t.Fatal("no story tells of its override")
			}
			stands := func(s *modeltest.Story, want bool, when string) {
				t.Helper()
				if _, got := look(s).Flag(flag); got != want {
					t.Fatalf("%s: stands %v, want %v", when, got, want)
				}
			}
			s := c.story(t).At(c.at)
			stands(s, true, "at first")
			s.Do(override(flag))
			stands(s, false, "overridden")
			if n := s.State().Timeline; n[len(n)-1].Kind != model.EntryOverride || n[len(n)-1].Text != flag+": accepted" {
				t.Errorf("the log says %+v", n[len(n)-1])
			}
			if flag != "skipped-postmortem" { // its limit passes by waiting
				stands(s.Fork().Later(30*24*time.Hour), false, "overridden, a month later")
			}
			if c.more != nil {
				c.more(s)
				stands(s, true, "after it happened again")
			}
		})
	}
}

// TestSnooze: a flag is hidden for as long as was said, which the log keeps, and
// comes back by itself.
func TestSnooze(t *testing.T) {
	for _, flag := range model.Flags {
		for _, length := range []int{15, 30, 60} {
			c := overrides()[flag]
			s := c.story(t).At(c.at).Do(model.SnoozeFlag{Flag: flag, For: minutes(length)})
			if row := s.State().Timeline[len(s.State().Timeline)-1]; row.Kind != model.EntrySnooze || row.By != "on-call A" {
				t.Errorf("%s: the log says %+v", flag, row)
			}
			for _, at := range []struct {
				later   time.Duration
				snoozed bool
			}{{0, true}, {minutes(length) - time.Millisecond, true}, {time.Millisecond, false}} {
				f, stands := look(s.Later(at.later)).Flag(flag)
				if !stands || f.Snoozed() != at.snoozed {
					t.Fatalf("%s for %d min, %v later: stands %v, snoozed until %v", flag, length, at.later, stands, f.SnoozedUntil)
				}
			}
		}
	}
}

// TestALeadWhoIsAlone has one flag for all that is in hand, which says calmly that
// nobody else is there, and which never comes before the work itself.
func TestALeadWhoIsAlone(t *testing.T) {
	s := do(finding(), try("rollback"))(t).At("14:04").Do(model.AddTask{Text: "check replica lag", Owner: "on-call A", Box: time.Hour}).At("14:06")
	v := look(s)
	f, stands := v.Flag("hands-on-lead")
	if !stands || f.Saw != "on-call A leads and works on Rollback; nobody else is there." || f.Action.Text != "Hand over the lead…" ||
		!f.Since.Equal(s.Clock("14:03")) || len(f.Entries) != 2 {
		t.Errorf("stands %v: %+v", stands, f)
	}
	if v.Next.Text != "Say whether Rollback worked" {
		t.Errorf("next is %q", v.Next.Text)
	}
	s.Do(end(1, model.ChangeNoEffect), model.ChangeTask{N: 1, State: model.TaskDone}).Later(minutes(1))
	if v := look(s); v.Next.Text != "Try Scale" || len(v.Flags) > 0 {
		t.Errorf("next is %q, and %v stand", v.Next.Text, ids(v.Flags))
	}
}

// TestNobodyWasTold: the flag names the time since when people wait; where something
// went out that was no alert, it says so and no more.
func TestNobodyWasTold(t *testing.T) {
	for want, story := range map[string]func(modeltest.TB) *modeltest.Story{
		"Nobody has been told since 14:00; the first alert was due at 14:15.": of(model.P0, nothing),
		"Nobody has been told since 13:00; the first alert was due at 13:15.": late,
		"No alert went out; it was due at 14:15.": of(model.P0, func(s *modeltest.Story) {
			s.At("14:10").Do(promising(s, "update", 60))
		}),
	} {
		if f, _ := look(story(t).At("14:20")).Flag("not-communicating"); f.Saw != want {
			t.Errorf("it saw %q, want %q", f.Saw, want)
		}
	}
}
