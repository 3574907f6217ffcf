package deputy_test

import (
	"time"

	"warroom/model"
	"warroom/model/modeltest"
)

// tell is a story from an incident that was told of, of severity P0.
func tell(more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		s := told(t, model.P0)
		more(s)
		return s
	}
}

// do is such a story with commands at 14:03.
func do(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return tell(func(s *modeltest.Story) { s.At("14:03").Do(commands...) })
}

// of begins a story of another severity or without anything said.
func of(sev model.Severity, more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		s := begin(t, sev)
		more(s)
		return s
	}
}

// bare declares an incident with a title alone.
func bare(more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "Checkout returns 500s"})
		more(s)
		return s
	}
}

// empty is an incident of which nothing is known, whose post-mortem was published so.
func empty(more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return bare(func(s *modeltest.Story) {
		s.Do(resolve(""), model.PublishPostMortem{})
		more(s)
	})
}

func nothing(*modeltest.Story) {}

// falseAlarm ends what would stand.
func falseAlarm(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
	return do(append(commands, model.CallFalseAlarm{Reason: "the probe was wrong"})...)
}

func allScenes() map[string][]scene {
	all := processScenes()
	for flag, scenes := range practiceScenes() {
		all[flag] = scenes
	}
	return all
}

// processScenes tells of the contract's table, line by line.
func processScenes() map[string][]scene {
	quietEnd := func(s *modeltest.Story) { s.At("14:10").Do(mitigated()) }
	return map[string][]scene{
		"iron-law": {
			{"investigate entered", do(enter(model.Investigate)), "14:04", true},
			{"fix entered", do(enter(model.Fix)), "14:04", true},
			{"a step of investigate done", do(done("investigate/when")), "14:04", true},
			{"a step of fix done", do(done("fix/test")), "14:04", true},
			{"a step not applicable is no work", do(na("fix/test")), "14:04", false},
			{"after mitigated", do(mitigated(), enter(model.Investigate), done("investigate/when")), "14:04", false},
			{"back to mitigate", do(enter(model.Investigate), done("investigate/when"), enter(model.Mitigate)), "14:04", false},
			{"a step done from mitigate, at the moment of its entering", do(enter(model.Mitigate), done("investigate/when")), "14:04", true},
			{"back to mitigate from a step done there", do(enter(model.Mitigate), done("investigate/when"), enter(model.Mitigate)), "14:04", false},
			{"on to the post-mortem is not back", do(enter(model.Investigate), enter(model.PostMortem)), "14:04", true},
			{"again after coming back", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(enter(model.Investigate)).At("14:04").Do(enter(model.Mitigate)).At("14:05").Do(done("fix/test"))
			}), "14:06", true},
			{"overridden", do(enter(model.Investigate), override("iron-law")), "14:04", false},
			{"overridden, and the same stay goes on", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(enter(model.Investigate), override("iron-law")).At("14:05").Do(done("investigate/when"))
			}), "14:06", false},
			{"overridden, then left and entered again", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(enter(model.Investigate), override("iron-law")).At("14:05").Do(enter(model.Mitigate)).At("14:06").Do(enter(model.Fix))
			}), "14:07", true},
			{"reopened incident stands in mitigate", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(mitigated(), enter(model.Investigate)).At("14:05").Do(model.Reopen{Reason: "back"})
			}), "14:06", false},
			{"false alarm", falseAlarm(enter(model.Fix)), "14:04", false},
		},
		"guessing": {
			{"confirmed with nothing for it", do(hyp("pool"), confirm(1)), "14:04", true},
			{"confirmed with only something against it", do(hyp("pool"), model.AddEvidence{N: 1, Against: true, Text: "free"}, confirm(1)), "14:04", true},
			{"confirmed by evidence", do(hyp("pool"), model.AddEvidence{N: 1, Text: "full"}, confirm(1)), "14:04", false},
			{"fix made without a cause", do(done("fix/implement")), "14:04", true},
			{"fix out without a cause", do(done("fix/deploy")), "14:04", true},
			{"fix out for a cause without evidence", do(model.NameCause{Text: "v42"}, done("fix/deploy")), "14:04", true},
			{"fix out for a cause, evidence only against another", do(hyp("pool"), model.AddEvidence{N: 1, Against: true, Text: "free"},
				model.NameCause{Text: "v42"}, done("fix/deploy")), "14:04", true},
			{"fix out for a cause with a finding", do(finding(), model.NameCause{Text: "v42"}, done("fix/deploy")), "14:04", false},
			{"fix out for a confirmed hypothesis", do(hyp("pool"), model.AddEvidence{N: 1, Text: "full"}, confirm(1), done("fix/deploy")), "14:04", false},
			{"the step is taken back", do(done("fix/implement"), model.UndoStep{Step: "fix/implement"}), "14:04", false},
			{"a change before anything was found", do(change("raise pool size")), "14:04", true},
			{"evidence without a hypothesis counts", do(note(model.EntryEvidence, "graph"), change("raise pool size")), "14:04", false},
			{"evidence added later", do(change("raise pool size"), finding()), "14:04", false},
			{"a reverted change", do(change("raise pool size"), end(1, model.ChangeReverted)), "14:04", false},
			{"a mitigation is never guessing", do(try("rollback"), model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "ok"}), "14:04", false},
			{"overridden", do(change("raise pool size"), override("guessing")), "14:04", false},
			{"overridden, and another change", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(change("raise pool size"), override("guessing")).At("14:05").Do(change("restart"))
			}), "14:06", true},
			{"false alarm", falseAlarm(change("raise pool size")), "14:04", false},
		},
		"untested-fix": {
			{"neither test nor staging", do(finding(), done("fix/deploy")), "14:04", true},
			{"no staging", do(done("fix/test"), done("fix/deploy")), "14:04", true},
			{"no test", do(done("fix/staging"), done("fix/deploy")), "14:04", true},
			{"both done", do(done("fix/test"), done("fix/staging"), done("fix/deploy")), "14:04", false},
			{"one not applicable", do(done("fix/test"), na("fix/staging"), done("fix/deploy")), "14:04", false},
			{"done afterwards", do(done("fix/deploy"), done("fix/test"), done("fix/staging")), "14:04", false},
			{"not deployed", do(done("fix/implement")), "14:04", false},
			{"deploy taken back", do(done("fix/deploy"), model.UndoStep{Step: "fix/deploy"}), "14:04", false},
			{"overridden", do(done("fix/deploy"), override("untested-fix")), "14:04", false},
			{"a change marked as the fix", do(finding(), change("raise pool size #fix")), "14:04", true},
			{"a change said to be the fix", do(finding(), model.BeginChange{Text: "raise pool size", Fix: true}), "14:04", true},
			{"marked afterwards", tell(func(s *modeltest.Story) {
				s.Do(change("raise pool size"))
				s.Do(model.AmendEntry{Entry: s.Last(), Text: "raise pool size #fix"})
			}), "14:04", true},
			{"a change marked as the fix, without staging", do(done("fix/test"), change("raise pool size #fix")), "14:04", true},
			{"a change marked as the fix, tested", do(done("fix/test"), na("fix/staging"), change("raise pool size #fix")), "14:04", false},
			{"a change marked as the fix, tested afterwards", do(change("raise pool size #fix"), done("fix/test"), done("fix/staging")), "14:04", false},
			{"the marked change is taken back", do(change("raise pool size #fix"), end(1, model.ChangeReverted)), "14:04", false},
			{"its entry is taken back", tell(func(s *modeltest.Story) {
				s.Do(change("raise pool size #fix"))
				s.Do(model.RetractEntry{Entry: s.Last()})
			}), "14:04", false},
			{"any other change", do(change("raise pool size #fixed")), "14:04", false},
			{"a mitigation is no fix", do(model.TryMitigation{Step: "rollback", Text: "to v41 #fix"}), "14:04", false},
			{"the marked change is accepted", do(change("raise pool size #fix"), override("untested-fix")), "14:04", false},
			{"the marked change is accepted, and another begins", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(change("raise pool size #fix"), override("untested-fix")).At("14:05").Do(change("restart #fix"))
			}), "14:06", true},
		},
		"parallel-changes": {
			{"two changes", do(change("raise pool"), change("restart")), "14:04", true},
			{"a mitigation and a change", do(try("scale"), change("restart")), "14:04", true},
			{"two mitigations", do(try("scale"), try("rollback")), "14:04", true},
			{"one change", do(try("scale")), "14:04", false},
			{"all but one ended", do(try("scale"), change("restart"), change("raise pool"), end(1, model.ChangeNoEffect), end(3, model.ChangeReverted)), "14:04", false},
			{"one after the other", do(try("scale"), end(1, model.ChangeNoEffect), change("restart")), "14:04", false},
			{"overridden", do(try("scale"), change("restart"), override("parallel-changes")), "14:04", false},
			{"overridden, and a third begins", tell(func(s *modeltest.Story) {
				s.At("14:03").Do(try("scale"), change("restart"), override("parallel-changes")).At("14:05").Do(change("raise pool"))
			}), "14:06", true},
			{"false alarm", falseAlarm(try("scale"), change("restart")), "14:04", false},
		},
		"not-communicating": {
			{"P0, nothing said", of(model.P0, nothing), "14:15:01", true},
			{"P0, time is left", of(model.P0, nothing), "14:14:59", false},
			{"P1, nothing said", of(model.P1, nothing), "14:30:01", true},
			{"P2, nothing said", of(model.P2, nothing), "15:59", false},
			{"P3, nothing said on the next business day", of(model.P3, nothing), "2026-11-25 18:00:01", true},
			{"P3, nothing said before its close", of(model.P3, nothing), "2026-11-25 17:59", false},
			{"no severity, nothing said", of(model.NoSeverity, nothing), "14:15:01", true},
			{"the alert went out", of(model.P0, func(s *modeltest.Story) { s.At("14:10").Do(promising(s, "alert", 30)) }), "14:16", false},
			{"the triage message went out", of(model.P0, func(s *modeltest.Story) { s.At("14:10").Do(promising(s, "triage", 30)) }), "14:16", false},
			{"an update is no alert", of(model.P0, func(s *modeltest.Story) { s.At("14:10").Do(promising(s, "update", 30)) }), "14:16", true},
			{"a late message ends it", of(model.P0, func(s *modeltest.Story) { s.At("14:20").Do(promising(s, "update", 30)) }), "14:21", false},
			{"the promised update passed", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 20)) }), "14:20:01", true},
			{"the promised update is ahead", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 20)) }), "14:19:59", false},
			{"a promise by hand passed", tell(func(s *modeltest.Story) { s.Do(model.PromiseUpdate{Due: s.Clock("14:10")}) }), "14:10:01", true},
			{"a raised severity told to customers alone", of(model.P1, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P0))
				customers := promising(s, "update", 600)
				customers.Channel = "statuspage"
				s.Do(customers)
			}), "14:15:01", true},
			{"a promise passed, and a new time alone tells nobody", of(model.P0, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 20)).At("14:25").Do(model.PromiseUpdate{Due: s.Clock("14:45")})
			}), "14:26", true},
			{"a promise passed, a new time, and the message", of(model.P0, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 20)).At("14:25").Do(model.PromiseUpdate{Due: s.Clock("14:45")}).At("14:27").Do(promising(s, "update", 20))
			}), "14:28", false},
			{"a promise moved in time", of(model.P0, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 20)).At("14:19").Do(model.PromiseUpdate{Due: s.Clock("14:45")})
			}), "14:26", false},
			{"a promise moved twice, the second time too late", of(model.P0, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 20)).At("14:19").Do(model.PromiseUpdate{Due: s.Clock("14:25")}).At("14:26").Do(model.PromiseUpdate{Due: s.Clock("14:45")})
			}), "14:27", true},
			{"the beat of the cadence passed before a new time", of(model.P0, func(s *modeltest.Story) {
				s.Do(message("alert")).At("14:31").Do(model.PromiseUpdate{Due: s.Clock("14:45")})
			}), "14:32", true},
			{"overridden after a new time", of(model.P0, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 20)).At("14:25").Do(model.PromiseUpdate{Due: s.Clock("14:45")}).At("14:26").Do(override("not-communicating"))
			}), "14:27", false},
			{"the cadence passed", of(model.P0, func(s *modeltest.Story) { s.Do(message("alert")) }), "14:30:01", true},
			{"P3 has no cadence", of(model.P3, func(s *modeltest.Story) { s.Do(message("alert")) }), "2026-11-27 18:00", false},
			{"severity raised and not told", of(model.P2, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P1))
			}), "14:15", true},
			{"severity raised a moment ago", of(model.P2, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P1))
			}), "14:14:59", false},
			{"severity raised and told", of(model.P2, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P1)).At("14:06").Do(promising(s, "update", 600))
			}), "14:16", false},
			{"severity raised and lowered again", of(model.P2, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P1), severity(model.P2))
			}), "14:16", false},
			{"severity lowered", of(model.P1, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P2))
			}), "14:16", false},
			{"the first classification raises nothing", of(model.NoSeverity, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 600)).At("14:05").Do(severity(model.P1))
			}), "14:16", false},
			{"the resolution was told", of(model.P0, func(s *modeltest.Story) {
				s.At("14:05").Do(resolve("5xx 94 % -> 1 %")).At("14:06").Do(message("resolution"))
			}), "14:40", false},
			{"the resolution was not told", of(model.P0, func(s *modeltest.Story) { s.At("14:05").Do(resolve("5xx 94 % -> 1 %")) }), "14:40", true},
			{"overridden", of(model.P0, func(s *modeltest.Story) { s.At("14:16").Do(override("not-communicating")) }), "14:17", false},
			{"overridden before it stood", of(model.P0, func(s *modeltest.Story) { s.At("14:10").Do(override("not-communicating")) }), "14:15:01", true},
			{"overridden, and the next promise passed", of(model.P0, func(s *modeltest.Story) {
				s.At("14:16").Do(override("not-communicating"), promising(s, "update", 10))
			}), "14:26:01", true},
			{"false alarm", of(model.P0, func(s *modeltest.Story) { s.Do(model.CallFalseAlarm{Reason: "probe"}) }), "14:16", false},
			{"closed before it was due", of(model.P0, func(s *modeltest.Story) { s.At("14:05").Do(resolve("5xx 94 % -> 1 %"), model.Close{}) }), "14:16", false},
		},
		"unverified-resolution": {
			{"no signal", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("")) }), "14:01", true},
			{"a signal without both values", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("looks good")) }), "14:01", true},
			{"a signal", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("5xx 94 % -> 1 %")) }), "14:01", false},
			{"verified afterwards", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("")).At("14:05").Do(model.Verify{Signal: "5xx 94 % -> 1 %"}) }), "14:06", false},
			{"a change verified afterwards", of(model.P3, func(s *modeltest.Story) {
				s.Do(change("x"), resolve("")).At("14:05").Do(end(1, model.ChangeVerified))
			}), "14:06", false},
			{"verified before", of(model.P3, func(s *modeltest.Story) { s.Do(model.Verify{Signal: "5xx 94 % -> 1 %"}).At("14:05").Do(resolve("")) }), "14:06", true},
			{"before the soak was over", tell(func(s *modeltest.Story) { quietEnd(s); s.At("14:39").Do(resolve("5xx 94 % -> 1 %")) }), "14:41", true},
			{"after the soak", tell(func(s *modeltest.Story) { quietEnd(s); s.At("14:40").Do(resolve("5xx 94 % -> 1 %")) }), "14:41", false},
			{"verified too early", tell(func(s *modeltest.Story) {
				quietEnd(s)
				s.At("14:20").Do(resolve("5xx 94 % -> 1 %"), model.Verify{Signal: "5xx 94 % -> 1 %"})
			}), "14:41", true},
			{"verified when the soak would have been over", tell(func(s *modeltest.Story) {
				quietEnd(s)
				s.At("14:20").Do(resolve("5xx 94 % -> 1 %")).At("14:40").Do(model.Verify{Signal: "5xx 94 % -> 1 %"})
			}), "14:41", false},
			{"never mitigated", tell(func(s *modeltest.Story) { s.At("14:20").Do(resolve("5xx 94 % -> 1 %")) }), "14:21", true},
			{"reopened", tell(func(s *modeltest.Story) { s.At("14:20").Do(resolve(""), model.Reopen{Reason: "back"}) }), "14:21", false},
			{"overridden", tell(func(s *modeltest.Story) { s.At("14:20").Do(resolve(""), override("unverified-resolution")) }), "14:21", false},
		},
		"skipped-postmortem": {
			{"closed without one", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("5xx 9 % -> 1 %"), model.Close{}) }), "14:01", true},
			{"resolved, time is left", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("5xx 9 % -> 1 %")) }), "2026-11-26 13:59", false},
			{"the limit passed", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("5xx 9 % -> 1 %")) }), "2026-11-26 14:00:01", true},
			{"published", of(model.P3, func(s *modeltest.Story) { s.Do(resolve("5xx 9 % -> 1 %"), model.PublishPostMortem{}, model.Close{}) }), "2026-11-27 14:00", false},
			{"published empty", empty(nothing), "14:01", true},
			{"published empty, and closed", empty(func(s *modeltest.Story) { s.Do(model.Close{}) }), "14:01", true},
			{"published empty, with a reason", bare(func(s *modeltest.Story) {
				s.Do(resolve(""), model.PublishPostMortem{Reason: "a drill"})
			}), "14:01", false},
			{"published empty, and written since", empty(func(s *modeltest.Story) { s.Do(model.EditSection{Section: "lessons", Text: "alert on it"}) }), "14:01", false},
			{"published empty, and emptied again", empty(func(s *modeltest.Story) {
				s.Do(model.EditSection{Section: "lessons", Text: "alert on it"}, model.EditSection{Section: "lessons"})
			}), "14:01", true},
			{"published empty, the cause named since", empty(func(s *modeltest.Story) { s.Do(model.NameCause{Text: "v42"}) }), "14:01", false},
			{"published empty, an action added since", empty(func(s *modeltest.Story) { s.Do(model.AddAction{Action: "alert on it"}) }), "14:01", false},
			{"published empty, which was accepted", empty(func(s *modeltest.Story) { s.Later(time.Second).Do(override("skipped-postmortem")) }), "14:01", false},
			{"published as the log tells it: the impact", of(model.P3, func(s *modeltest.Story) { s.Do(resolve(""), model.PublishPostMortem{}) }), "14:01", false},
			{"published as the log tells it: what worked", bare(func(s *modeltest.Story) {
				s.Do(try("scale"), end(1, model.ChangeVerified), resolve(""), model.PublishPostMortem{})
			}), "14:01", false},
			{"published as the log tells it: a signal", bare(func(s *modeltest.Story) {
				s.Do(resolve("5xx 9 % -> 1 %"), model.PublishPostMortem{})
			}), "14:01", false},
			{"overridden at the closing, and the limit passed", of(model.P3, func(s *modeltest.Story) {
				s.Do(resolve("5xx 9 % -> 1 %"), model.Close{}, override("skipped-postmortem"))
			}), "2026-11-27 14:00", true},
			{"overridden after the limit", of(model.P3, func(s *modeltest.Story) {
				s.Do(resolve("5xx 9 % -> 1 %")).Later(50 * time.Hour).Do(override("skipped-postmortem"))
			}), "2026-11-27 14:00", false},
			{"false alarm", falseAlarm(), "2026-11-27 14:00", false},
		},
	}
}
