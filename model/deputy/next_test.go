package deputy_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// following is an incident of P1 that was told of, with commands at 14:03.
func following(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story { return told(t, model.P1).At("14:03").Do(commands...) }
}

// kind is an incident of a kind that was told of and decided about.
func kind(k model.Kind, commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(
			model.Declare{Title: "x", Kind: k, Severity: model.P0, Impact: "some data", Lead: "on-call A"})
		return s.Do(promising(s, "alert", 60), note(model.EntryDecision, "yes")).Do(commands...)
	}
}

// late is an incident that was declared long after its start.
func late(t modeltest.TB) *modeltest.Story {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00")
	return s.Do(model.Declare{Title: "x", Severity: model.P0, Lead: "on-call A", Started: s.Clock("13:00")})
}

// inSoak was resolved by a signal ten minutes into its soak of twenty.
func inSoak(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		return told(t, model.P1).At("14:03").Do(mitigated()).At("14:13").Do(resolve("5xx 9 % -> 1 %")).Do(commands...)
	}
}

func TestNext(t *testing.T) {
	investigated := []model.Command{mitigated(), finding(), done("investigate/when"), done("investigate/what"), done("investigate/where"), done("investigate/why")}
	fixed := append(investigated[:len(investigated):len(investigated)], model.NameCause{Text: "v42"}, done("fix/test"), done("fix/implement"), done("fix/staging"), done("fix/deploy"))
	fixed = append(fixed, message("update"))
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
		{"the first alert is over, whatever was promised", of(model.P0, promised("14:05", "15:00")), "14:16", deputy.NextOver, "Send the first alert, 01:00 over", "copy:alert"},
		{"snoozed, what comes after it", of(model.P0, func(s *modeltest.Story) {
			s.At("14:16").Do(model.SnoozeFlag{Flag: "not-communicating", For: minutes(10)})
		}), "14:22", deputy.NextDo, "Escalate, and send the first alert", "escalate"},
		{"guessing, and a mitigation is to be tried", following(change("raise pool"), end(1, model.ChangeVerified), na("rollback"), try("scale"), end(2, model.ChangeNoEffect)), "14:04",
			deputy.NextDo, "Try Failover", "try:mitigate/failover"},
		{"guessing in triage", do(change("raise pool")), "14:04", deputy.NextDo, "Decide whether it can be mitigated at once", "decide"},
		{"guessing, and an update is due soon", tell(func(s *modeltest.Story) { s.Do(change("raise pool"), promising(s, "update", 20)) }), "14:17:30", deputy.NextDo, "Send the update, 02:30 left", "copy:update"},
		{"guessing while a mitigation takes effect", following(change("raise pool"), end(1, model.ChangeVerified), try("scale")), "14:04", deputy.NextDo, "Look before changing more", "finding"},
		{"guessing, once service is back", following(change("raise pool"), end(1, model.ChangeVerified), mitigated()), "14:04", deputy.NextDo, "Look before changing more", "finding"},
		{"the fix is untested, and a mitigation is to be tried", following(finding(), try("scale"), end(1, model.ChangeNoEffect), change("raise pool #fix"), end(2, model.ChangeVerified), try("failover"), end(3, model.ChangeNoEffect)), "14:04",
			deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"the fix is untested while the impact lasts", following(finding(), try("scale"), change("raise pool #fix"), override("parallel-changes")), "14:04",
			deputy.NextDo, "Take back the fix that is out", "revert:2"},
		{"the fix is untested, once service is back", following(finding(), change("raise pool #fix"), end(1, model.ChangeVerified), mitigated()), "14:04",
			deputy.NextDo, "Test the fix that is out", "done:fix/test"},
		{"a severe flag comes before the steps", following(enter(model.Investigate)), "14:04", deputy.NextDo, "Restore service first", "phase:mitigate"},
		{"a step of Investigate ticked in Mitigate: the mitigation goes on", following(try("rollback"), end(1, model.ChangeNoEffect), done("investigate/when")), "14:04", deputy.NextDo, "Try Scale", "try:mitigate/scale"},
		{"a flag that may wait does not", following(try("scale"), model.AddTask{Text: "x"}), "14:06", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"an overridden flag is settled", following(enter(model.Investigate), override("iron-law")), "14:04", deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"triage: impact", bare(func(s *modeltest.Story) { s.Do(role(model.Lead, "on-call A")) }), "14:01", deputy.NextDo, "Write down who is affected", "impact"},
		{"triage: severity", of(model.NoSeverity, nothing), "14:01", deputy.NextDo, "Say how bad it is", "severity"},
		{"triage: message", of(model.P1, nothing), "14:01", deputy.NextDo, "Send the first alert", "copy:alert"},
		{"triage: decision", following(), "14:04", deputy.NextDo, "Decide whether it can be mitigated at once", "decide"},
		{"mitigate: the first of the list", following(note(model.EntryDecision, "yes")), "14:04", deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"mitigate: the next of the list", following(try("rollback"), end(1, model.ChangeNoEffect)), "14:04", deputy.NextDo, "Try Scale", "try:mitigate/scale"},
		{"mitigate: all were tried", following(try("scale"), end(1, model.ChangeNoEffect), na("rollback"), na("failover"), na("disable"), na("redirect")), "14:04", deputy.NextDo, "Log what you try next", "log"},
		{"mitigated, a change is open", following(try("scale"), mitigated()), "14:04", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"investigate", following(mitigated()), "14:04", deputy.NextDo, "Find out when it started", "done:investigate/when"},
		{"cause", following(investigated...), "14:04", deputy.NextDo, "Write down the cause", "cause"},
		{"fix", following(append(investigated, model.NameCause{Text: "v42"})...), "14:04", deputy.NextDo, "Write a failing test", "done:fix/test"},
		{"a change has just begun", following(try("scale")), "14:04:59", deputy.NextCalm, "Watch whether Scale works", "end-change:1"},
		{"a change had time to show", following(try("scale")), "14:05", deputy.NextDo, "Say whether Scale worked", "end-change:1"},
		{"a mitigation worked", following(try("scale"), end(1, model.ChangeVerified)), "14:04", deputy.NextDo, "Say that it is mitigated", "mitigated"},
		{"one worked before it came back", following(try("scale"), end(1, model.ChangeVerified), mitigated(), model.Reopen{Reason: "back"}, try("rollback"), end(2, model.ChangeNoEffect)),
			"14:04", deputy.NextDo, "Try Failover", "try:mitigate/failover"},
		{"service is back for a moment", following(mitigated()), "14:07:59", deputy.NextDo, "Find out when it started", "done:investigate/when"},
		{"service is back", following(mitigated()), "14:08", deputy.NextDo, "Tell everybody that service is back", "copy:update"},
		{"service is back, and a signal over its limit", following(model.WatchSignal{Name: "5xx", Limit: "1 %"}, mitigated(), reading("2 %")), "14:07", deputy.NextOver, "5xx reads 2 %, limit 1 %", "reading"},
		{"service is back, and a signal over its limit for a while", following(model.WatchSignal{Name: "5xx", Limit: "1 %"}, mitigated(), reading("2 %")), "14:08", deputy.NextOver, "5xx reads 2 %, limit 1 %", "reading"},
		{"it came back, and is mitigated again", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(model.Reopen{Reason: "back"}).At("14:40").Do(mitigated())
		}, "14:41", deputy.NextDo, "Find out why it came back", "finding"},
		{"it came back, and something was found", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(model.Reopen{Reason: "back"}).At("14:40").Do(mitigated(), finding())
		}, "14:41", deputy.NextCalm, "Watch until 15:00", "reading"},
		{"the fix is out", following(append(fixed, done("fix/confirm"), model.UndoStep{Step: "fix/deploy"}, done("fix/deploy"))...), "14:04", deputy.NextCalm, "Watch until 14:23", "reading"},
		{"the cause is known without the steps", following(mitigated(), finding(), model.NameCause{Text: "v42"}), "14:04", deputy.NextDo, "Write a failing test", "done:fix/test"},
		{"the cause lacks what shows it", following(mitigated(), model.NameCause{Text: "v42"}), "14:04", deputy.NextDo, "Show what points to the cause", "finding"},
		{"the fix is out without its test, which was accepted", following(mitigated(), message("update"), finding(), model.NameCause{Text: "v42"}, done("fix/deploy"), override("untested-fix")),
			"14:04", deputy.NextCalm, "Watch until 14:23", "reading"},
		{"a fix for a cause without evidence waits for service", following(note(model.EntryDecision, "yes"), done("fix/implement"), override("iron-law")), "14:04", deputy.NextDo, "Try Rollback", "try:mitigate/rollback"},
		{"the update is due now", tell(func(s *modeltest.Story) { s.Do(promising(s, "update", 20)) }), "14:20:00.5", deputy.NextOver, "Send the update now", "copy:update"},
		{"the update is due in a while", tell(func(s *modeltest.Story) { s.Do(try("scale"), promising(s, "update", 25)) }), "14:21:59", deputy.NextDo, "Escalate, and say whether Scale worked", "escalate"},
		{"declared late: who is hit comes before the overdue alert", late, "14:04", deputy.NextDo, "Write down who is affected", "impact"},
		{"declared late: but not for long", late, "14:05", deputy.NextOver, "Send the first alert, 50:00 over", "copy:alert"},
		{"resolved untested: everybody is told before the test", func(t modeltest.TB) *modeltest.Story {
			return of(model.P3, func(s *modeltest.Story) {
				s.Do(finding(), model.NameCause{Text: "v42"}, mitigated(), done("fix/deploy"), resolve("5xx 9 % -> 1 %"))
			})(t)
		}, "14:05", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"resolved with an update overdue: one figure, that of its clock", func(t modeltest.TB) *modeltest.Story {
			return of(model.P3, func(s *modeltest.Story) {
				s.Do(finding(), model.NameCause{Text: "v42"}, promising(s, "alert", 10), mitigated()).At("14:20").Do(resolve("5xx 9 % -> 1 %"))
			})(t)
		}, "14:24", deputy.NextOver, "Send the resolution, 14:00 over", "copy:resolution"},
		{"resolved in the soak: watched on before anybody is told", inSoak(), "14:14", deputy.NextCalm, "Watch until 14:23, then verify", "reading"},
		{"resolved in the soak: watched on", inSoak(message("resolution")), "14:14", deputy.NextCalm, "Watch until 14:23, then verify", "reading"},
		{"resolved in the soak: not verified when it is over", inSoak(), "14:23", deputy.NextDo, "Verify that it holds", "verify"},
		{"resolved in the soak: everybody is told once it is verified", func(t modeltest.TB) *modeltest.Story {
			return inSoak()(t).At("14:24").Do(model.Verify{Signal: "5xx 9 % -> 1 %"})
		}, "14:25", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"resolved in the soak, which was accepted: everybody is told", inSoak(override("unverified-resolution")), "14:14", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"resolved in the soak, and an update was promised: those who wait get it", func(t modeltest.TB) *modeltest.Story {
			s := inSoak()(t)
			return s.Do(model.PromiseUpdate{Due: s.Clock("14:15")})
		}, "14:17", deputy.NextOver, "Send the update, 02:00 over", "copy:update"},
		{"resolved in the soak, and verified late: first that, then the promise", func(t modeltest.TB) *modeltest.Story {
			s := inSoak()(t)
			return s.Do(model.PromiseUpdate{Due: s.Clock("14:15")})
		}, "14:24", deputy.NextDo, "Verify that it holds", "verify"},
		{"resolved while a signal reads over its limit: nothing is announced", func(t modeltest.TB) *modeltest.Story {
			return following(model.WatchSignal{Name: "5xx", Limit: "1 %"}, mitigated(), reading("2 %"))(t).At("14:40").Do(resolve("5xx 9 % -> 1 %"))
		}, "14:41", deputy.NextOver, "5xx reads 2 %, limit 1 %", "reading"},
		{"resolved in the soak: verified", inSoak(message("resolution")), "14:23", deputy.NextDo, "Verify that it holds", "verify"},
		{"the post-mortem is over, and the fix untested", func(t modeltest.TB) *modeltest.Story {
			return of(model.P3, func(s *modeltest.Story) {
				s.Do(finding(), model.NameCause{Text: "v42"}, mitigated(), done("fix/deploy"), resolve("5xx 9 % -> 1 %"), message("resolution"))
			})(t)
		}, "2026-11-26 14:10", deputy.NextOver, "Write the post-mortem, 10:00 over", "postmortem"},
		{"security: the way in", kind(model.Security), "14:04", deputy.NextDo, "Cut off the way in", "try:mitigate/disable"},
		{"data corruption: the writers", kind(model.DataCorruption), "14:04", deputy.NextDo, "Stop the writers", "try:mitigate/disable"},
		{"data corruption: never over the only copy", kind(model.DataCorruption, na("disable"), na("redirect"), na("rollback")), "14:04", deputy.NextDo, "Restore beside, and compare", "try:mitigate/failover"},
		{"soak", following(fixed...), "14:04", deputy.NextCalm, "Watch until 14:23", "reading"},
		{"soak is over", following(fixed...), "14:23", deputy.NextDo, "Resolve it", "resolve"},
		{"resolved without a signal", func(t modeltest.TB) *modeltest.Story { return following(fixed...)(t).At("14:30").Do(resolve("")) }, "14:31", deputy.NextDo, "Verify that it holds", "verify"},
		{"resolved and not told", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(resolve("5xx 9 % -> 1 %"))
		}, "14:31", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"resolved, and only an update went out", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(resolve("5xx 9 % -> 1 %"), message("update"))
		}, "14:31", deputy.NextDo, "Send the resolution", "copy:resolution"},
		{"the post-mortem is over", func(t modeltest.TB) *modeltest.Story {
			return following(fixed...)(t).At("14:30").Do(resolve("5xx 9 % -> 1 %"), message("resolution"), done("postmortem/write"), done("postmortem/review"))
		}, "2026-11-26 20:31", deputy.NextOver, "Publish the post-mortem, 6 h 01 min over", "publish"},
		{"published without a word, and verified since", empty(func(s *modeltest.Story) {
			s.Later(time.Hour).Do(model.Verify{Signal: "5xx 9 % -> 1 %"}, message("resolution"))
		}), "15:31", deputy.NextDo, "Close the incident", "close"},
		{"published without a word, the resolution accepted", empty(func(s *modeltest.Story) {
			s.Do(override("unverified-resolution"), message("resolution"))
		}), "14:31", deputy.NextDo, "Write the post-mortem", "postmortem"},
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

// The next thing never announces a resolution that the deputy itself doubts.
func TestNoResolutionIsAnnouncedInDoubt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for range 6 {
			v := look(s)
			if _, doubted := v.Flag("unverified-resolution"); doubted && v.Next.Action.ID == "copy:resolution" {
				t.Fatalf("next is %q, and the flags are %v", v.Next.Text, ids(v.Flags))
			}
			s.Later(minutes(rapid.IntRange(1, 30).Draw(t, "wait")))
		}
	})
}
