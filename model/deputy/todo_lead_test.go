package deputy_test

import (
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
)

// TestALongLeadIsHandedOver before what may wait, and behind what ends the impact or
// tells of it.
func TestALongLeadIsHandedOver(t *testing.T) {
	out := []model.Command{finding(), model.NameCause{Text: "v42"}, done("fix/test"), done("fix/implement")}
	long := func(more ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.At("17:00").Do(note(model.EntryDecision, "yes")).Do(more...).Do(promising(s, "update", 24*60))
		})
	}
	tried := []model.Command{na("rollback"), na("scale"), na("failover"), na("disable"), na("redirect"), escalated()}
	deployed := func(t modeltest.TB) *modeltest.Story {
		s := long(append(append([]model.Command{mitigated()}, out...), done("fix/staging"))...)(t).At("17:50").Do(done("fix/deploy"))
		return s.Do(promising(s, "update", 24*60))
	}
	for _, c := range []struct {
		name, at, text string
		story          func(modeltest.TB) *modeltest.Story
	}{
		{"not yet", "17:58", "Verify the fix on staging", long(append([]model.Command{mitigated()}, out...)...)},
		{"before a step of the fix", "18:05", "Hand over the lead", long(append([]model.Command{mitigated()}, out...)...)},
		{"snoozed", "18:05", "Verify the fix on staging", func(t modeltest.TB) *modeltest.Story {
			return long(append([]model.Command{mitigated()}, out...)...)(t).At("18:02").Do(model.SnoozeFlag{Flag: "long-lead", For: minutes(15)})
		}},
		{"accepted", "18:05", "Verify the fix on staging", func(t modeltest.TB) *modeltest.Story {
			return long(append([]model.Command{mitigated()}, out...)...)(t).At("18:02").Do(override("long-lead"))
		}},
		{"handed over", "18:05", "Verify the fix on staging", func(t modeltest.TB) *modeltest.Story {
			return long(append([]model.Command{mitigated()}, out...)...)(t).At("18:02").Do(role(model.Lead, "on-call B"))
		}},
		{"a mitigation can be tried", "18:05", "Escalate, and try Rollback", long()},
		{"what usually helps was tried", "18:05", "Hand over the lead", long(tried...)},
		{"while it is only watched", "18:05", "Hand over the lead", deployed},
		{"once nothing is left but the end", "18:25", "Resolve it", deployed},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := look(c.story(t).At(c.at)).Next; got.Text != c.text {
				t.Errorf("got %q, want %q", got.Text, c.text)
			}
		})
	}
	s := long(append([]model.Command{mitigated()}, out...)...)(t).At("18:12")
	if got := look(s).Next; !strings.HasSuffix(got.Reason, "has led for 4 h 12 min; after that: verify the fix on staging") || got.Action.ID != "lead" {
		t.Errorf("got %+v", got)
	}
}
