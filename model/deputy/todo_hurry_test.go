package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

// called has made the call of 14:20.
func called(s *modeltest.Story) { s.At("14:20:10").Do(said()) }

// TestEscalates: where mitigation is over its box, the next thing says so and names
// whom the policy wants told, until the impact has ended or somebody has accepted it.
func TestEscalates(t *testing.T) {
	const whom = "03:00 over the box: call in who can help, and tell on-call, support, management and customers"
	decided := note(model.EntryDecision, "yes")
	alone := ours()
	limits := alone.Severities[model.P0]
	limits.Tell = nil
	alone.Severities[model.P0] = limits
	for _, c := range []struct {
		name, text, reason string
		story              func(modeltest.TB) *modeltest.Story
		policy             policy.Policy
	}{
		{"before", "Try Rollback", "if a recent deploy caused it", tell(func(s *modeltest.Story) { s.At("14:08").Do(decided) }), ours()},
		{"the next mitigation", "Escalate, and try Rollback", "if a recent deploy caused it; " + whom, do(decided), ours()},
		{"one runs", "Escalate, and say whether Scale worked", "open for 18:00; " + whom, do(try("scale")), ours()},
		{"nothing was decided", "Escalate, and decide whether it can be mitigated at once",
			"a wrong decision beats none; 01:00 over both boxes: call in who can help, and tell on-call, support, management and customers", tell(called), ours()},
		{"nothing was decided, and somebody was called in", "Decide whether it can be mitigated at once", "a wrong decision beats none; 01:00 over both boxes",
			tell(func(s *modeltest.Story) { s.At("14:20:30").Do(escalated(), said()) }), ours()},
		{"somebody was called in", "Try Rollback", "if a recent deploy caused it; 03:00 over the box", tell(func(s *modeltest.Story) {
			s.At("14:03").Do(decided).At("14:19").Do(escalated())
		}), ours()},
		{"one has just begun", "Escalate, and watch whether Scale works", "begun at 14:21; one thing at a time; " + whom,
			tell(func(s *modeltest.Story) { s.At("14:03").Do(decided).At("14:21").Do(try("scale")) }), ours()},
		{"one has worked", "Say that it is mitigated", "scaling worked: give the signal before and after, or try the next thing", do(try("scale"), end(1, model.ChangeVerified)), ours()},
		{"nobody is named", "Escalate, and try Rollback", "if a recent deploy caused it; 03:00 over the box: call in who can help", do(decided), alone},
		{"accepted", "Try Rollback", "if a recent deploy caused it; 03:00 over the box", tell(func(s *modeltest.Story) {
			s.At("14:03").Do(decided).At("14:19").Do(override("mitigation-overdue"))
		}), ours()},
		{"snoozed", "Try Rollback", "if a recent deploy caused it; 03:00 over the box", tell(func(s *modeltest.Story) {
			s.At("14:03").Do(decided).At("14:19").Do(model.SnoozeFlag{Flag: "mitigation-overdue", For: minutes(15)})
		}), ours()},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t).At("14:21:01")
			if got := deputy.Look(s.State(), c.policy, s.Clock("14:21")).Next; got.Text != c.text || got.Reason != c.reason {
				t.Errorf("got %q, %q; want %q, %q", got.Text, got.Reason, c.text, c.reason)
			}
		})
	}
}

// TestWhatStandsGoesOnOverTheMinutes: a red flag that comes before the mitigation is
// asked for in the same words in the first minute of the escalation and after it, and
// once a mitigation has worked, whatever the phase, it is asked whether the impact
// has ended.
func TestWhatStandsGoesOnOverTheMinutes(t *testing.T) {
	strayed := func(more ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.At("14:03").Do(note(model.EntryDecision, "yes"), enter(model.Investigate)).Do(more...).At("14:18:05")
		})
	}
	worked := []model.Command{try("failover"), model.EndMitigation{Outcome: model.ChangeVerified, Step: "failover", Text: "5xx: 9 % -> 0 %"}}
	for _, c := range []struct {
		name, text, does string
		story            func(modeltest.TB) *modeltest.Story
	}{
		{"nothing was tried", "Escalate, and restore service first", "escalate", strayed()},
		{"one had no effect", "Escalate, and restore service first", "escalate", strayed(try("rollback"), end(1, model.ChangeNoEffect))},
		{"somebody was called in", "Restore service first", "phase:mitigate", func(t modeltest.TB) *modeltest.Story { return strayed()(t).Do(escalated()) }},
		{"two changes are open", "Escalate, and end all changes but one", "escalate", do(finding(), try("scale"), change("raise pool size"))},
		{"a mitigation has worked", "Say that it is mitigated", "mitigated", strayed(worked...)},
		{"a mitigation has worked, in Fix", "Say that it is mitigated", "mitigated", strayed(append(worked, enter(model.Fix))...)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t)
			for _, at := range []string{"14:18:10", "14:18:59", "14:19:10", "14:22:30", "14:26"} {
				if got := look(s.At(at)).Next; got.Text != c.text || got.Action.ID != c.does {
					t.Errorf("%s: got %q (%s), want %q (%s)", at, got.Text, got.Action.ID, c.text, c.does)
				}
			}
		})
	}
	s := strayed(worked...)(t).At("14:04")
	if f, stands := look(s).Flag("iron-law"); !stands || f.Action.ID != "phase:mitigate" {
		t.Errorf("the flag offers %+v", f.Action)
	}
}
