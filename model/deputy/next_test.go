package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// following is an incident of P1 that was told of, with commands at 14:03.
func following(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story { return told(t, model.P1).At("14:03").Do(commands...) }
}

func TestNext(t *testing.T) {
	investigated := []model.Command{mitigated(), finding(), done("investigate/when"), done("investigate/what"), done("investigate/where"), done("investigate/why")}
	fixed := append(investigated[:len(investigated):len(investigated)], model.NameCause{Text: "v42"}, done("fix/test"), done("fix/implement"), done("fix/staging"), done("fix/deploy"))
	resolved := append(fixed[:len(fixed):len(fixed)], model.Verify{Signal: "5xx 9 % -> 1 %"})
	published := func(t modeltest.TB) *modeltest.Story {
		s := following(resolved...)(t).At("14:30")
		return s.Do(resolve("5xx 9 % -> 1 %"), message("resolution"), model.PublishPostMortem{})
	}
	for _, c := range []struct {
		name       string
		story      func(modeltest.TB) *modeltest.Story
		at         string
		kind       deputy.NextKind
		text, does string
	}{
		{"nobody leads", bare(nothing), "14:02:10", deputy.NextDo, "Name a lead", "lead"},
		{"nobody leads comes before an overdue message", bare(nothing), "14:20", deputy.NextDo, "Name a lead", "lead"},
		{"accepted that nobody leads", bare(func(s *modeltest.Story) { s.At("14:03").Do(override("no-lead")) }), "14:04", deputy.NextDo, "Write down who is affected", "impact"},
		{"the first alert is over", of(model.P0, nothing), "14:16", deputy.NextOver, "Send the first alert, 01:00 over", "copy:alert"},
		{"the first alert is near", of(model.P0, nothing), "14:14", deputy.NextDo, "Send the first alert, 01:00 left", "copy:alert"},
		{"snoozed, what comes after it", of(model.P0, func(s *modeltest.Story) {
			s.At("14:16").Do(model.SnoozeFlag{Flag: "not-communicating", For: minutes(10)})
		}), "14:20", deputy.NextDo, "Send the first alert", "copy:alert"},
		{"a severe flag comes before the steps", following(enter(model.Investigate)), "14:04", deputy.NextDo, "Restore service first", "phase:mitigate"},
		{"a flag that may wait does not", following(try("scale"), model.AddTask{Text: "x"}), "14:06", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"an overridden flag is settled", following(enter(model.Investigate), override("iron-law")), "14:04", deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"triage: impact", bare(func(s *modeltest.Story) { s.Do(role(model.Lead, "on-call A")) }), "14:01", deputy.NextDo, "Write down who is affected", "impact"},
		{"triage: severity", of(model.NoSeverity, nothing), "14:01", deputy.NextDo, "Say how bad it is", "severity"},
		{"triage: message", of(model.P1, nothing), "14:01", deputy.NextDo, "Send the first alert", "copy:alert"},
		{"triage: decision", following(), "14:04", deputy.NextDo, "Decide whether it can be mitigated at once", "decide"},
		{"mitigate: the first of the list", following(note(model.EntryDecision, "yes")), "14:04", deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"mitigate: the next of the list", following(try("rollback"), end(1, model.ChangeNoEffect)), "14:04", deputy.NextDo, "Try Scale", "try:mitigate/scale"},
		{"mitigate: all were tried", following(try("scale"), end(1, model.ChangeNoEffect), na("rollback"), na("failover"), na("disable"), na("redirect")), "14:04", deputy.NextDo, "Log what you try next", "log"},
		{"call out", tell(func(s *modeltest.Story) { s.At("14:03").Do(try("scale")).By("on-call B").Do(finding()) }), "14:10:20", deputy.NextSay, "“10 min in. Scale is running.”", "said"},
		{"call out, a minute later", tell(func(s *modeltest.Story) { s.At("14:03").Do(try("scale")).By("on-call B").Do(finding()) }), "14:11", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"call out, said", tell(func(s *modeltest.Story) {
			s.At("14:03").Do(try("scale")).By("on-call B").At("14:10:05").Do(finding())
		}), "14:10:20", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"call out to nobody", tell(func(s *modeltest.Story) { s.At("14:03").Do(try("scale")) }), "14:10:20", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"mitigated, a change is open", following(try("scale"), mitigated()), "14:04", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"investigate", following(mitigated()), "14:04", deputy.NextDo, "Find out when it started", "done:investigate/when"},
		{"cause", following(investigated...), "14:04", deputy.NextDo, "Write down the cause", "cause"},
		{"fix", following(append(investigated, model.NameCause{Text: "v42"})...), "14:04", deputy.NextDo, "Write a failing test", "done:fix/test"},
		{"soak", following(fixed...), "14:04", deputy.NextCalm, "Watch until 14:23", "reading"},
		{"soak is over", following(fixed...), "14:23", deputy.NextDo, "Resolve it", "resolve"},
		{"resolved without a signal", func(t modeltest.TB) *modeltest.Story { return following(fixed...)(t).At("14:30").Do(resolve("")) }, "14:31", deputy.NextDo, "Verify that it holds", "verify"},
		{"resolved and not told", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(resolve("5xx 9 % -> 1 %"))
		}, "14:31", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"the post-mortem is over", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(resolve("5xx 9 % -> 1 %"), message("resolution"), done("postmortem/write"), done("postmortem/review"))
		}, "2026-11-26 20:31", deputy.NextOver, "Publish the post-mortem, 6 h 01 min over", "publish"},
		{"all is done", published, "14:31", deputy.NextDo, "Close the incident", "close"},
		{"closed", func(t modeltest.TB) *modeltest.Story { return published(t).Do(model.Close{}) }, "14:31", deputy.NextCalm, "Nothing is due", ""},
		{"false alarm", falseAlarm(), "14:31", deputy.NextCalm, "Nothing is due", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := look(c.story(t).At(c.at)).Next
			if got.Kind != c.kind || got.Text != c.text || got.Action.ID != c.does {
				t.Errorf("got %s %q (%s), want %s %q (%s)", got.Kind, got.Text, got.Action.ID, c.kind, c.text, c.does)
			}
			if (got.Action.ID == "") != (got.Action.Text == "") {
				t.Errorf("a button without words: %+v", got.Action)
			}
		})
	}
}
