package deputy_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/modeltest"
)

func snooze(flag string, length int) model.SnoozeFlag {
	return model.SnoozeFlag{Flag: flag, For: minutes(length)}
}

// TestASnoozeHidesWhatStoodThen: what the flag sees anew stands, and the next thing
// goes by it.
func TestASnoozeHidesWhatStoodThen(t *testing.T) {
	const raised = "It is P0; the last message says P2."
	told := of(model.P2, func(s *modeltest.Story) {
		s.At("14:01").Do(promising(s, "alert", 29)).At("14:03").Do(severity(model.P0)).At("14:14").Do(snooze("not-communicating", 60))
	})
	changes := tell(func(s *modeltest.Story) {
		s.At("14:03").Do(finding(), change("a"), change("b")).At("14:04").Do(snooze("parallel-changes", 20)).
			At("14:06").Do(end(1, model.ChangeVerified), end(2, model.ChangeVerified)).At("14:08").Do(change("p"), change("q"))
	})
	third := tell(func(s *modeltest.Story) {
		s.At("14:03").Do(finding(), change("a"), change("b")).At("14:04").Do(snooze("parallel-changes", 20)).At("14:05").Do(change("c"))
	})
	silent := tell(func(s *modeltest.Story) {
		s.Do(finding()).At("14:16").Do(snooze("silent-log", 60)).At("14:20").Do(finding())
	})
	for _, c := range []struct {
		name, flag, at, saw string
		story               func(modeltest.TB) *modeltest.Story
		snoozed             bool
	}{
		{"what stood", "not-communicating", "14:20", raised, told, true},
		{"a promise is missed since", "not-communicating", "14:31", "The update promised for 14:30 is 01:00 over.", told, false},
		{"the snooze is over", "not-communicating", "15:14", raised, told, false},
		{"other changes", "parallel-changes", "14:08:10", "“p” and “q” are both open.", changes, false},
		{"a third one", "parallel-changes", "14:05:10", "“a”, “b” and “c” are open at once.", third, false},
		{"silent anew", "silent-log", "14:35", "Nothing about the incident was logged for 15:00.", silent, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, stands := look(c.story(t).At(c.at)).Flag(c.flag)
			if !stands || f.Snoozed() != c.snoozed || f.Saw != c.saw {
				t.Errorf("stands %v, snoozed until %v: %q; want %v, %q", stands, f.SnoozedUntil, f.Saw, c.snoozed, c.saw)
			}
		})
	}
	if n := look(told(t).At("14:33")).Next; n.Text != "Send the update, 03:00 over" {
		t.Errorf("next is %q", n.Text)
	}
	looked := func(t modeltest.TB) *modeltest.Story { return changes(t).Do(note(model.EntryDecision, "yes")) }
	if n := look(looked(t).At("14:08:10")).Next; n.Text != "End all changes but one" {
		t.Errorf("next is %q", n.Text)
	}
}

// A snooze hides the flag where it stands, and no flag that comes up only then.
func TestASnoozeHidesWhatStands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		flag := rapid.SampledFrom(model.Flags).Draw(t, "flag")
		_, stood := look(s).Flag(flag)
		s.Do(model.SnoozeFlag{Flag: flag, For: time.Hour})
		if f, stands := look(s).Flag(flag); stands != stood || stands && !f.Snoozed() {
			t.Fatalf("%s stood %v, stands %v, snoozed until %v", flag, stood, stands, f.SnoozedUntil)
		}
		s.Later(time.Duration(rapid.IntRange(1, 3599).Draw(t, "wait")) * time.Second)
		if f, _ := look(s).Flag(flag); !stood && f.Snoozed() {
			t.Fatalf("%s came up snoozed", flag)
		}
	})
}
