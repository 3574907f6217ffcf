package deputy_test

import (
	"time"

	"warroom/model"
	"warroom/model/modeltest"
)

// practiceScenes tells of the flags that practice adds to those of the process text.
func practiceScenes() map[string][]scene {
	task := func(owner string, box time.Duration) model.AddTask {
		return model.AddTask{Text: "check replica lag", Owner: owner, Box: box}
	}
	b := func(s *modeltest.Story) *modeltest.Story { return s.Do(role(model.Comms, "on-call B")) }
	return map[string][]scene{
		"no-lead": {
			{"two minutes", bare(nothing), "14:02", true},
			{"not yet", bare(nothing), "14:01:59", false},
			{"a lead", bare(func(s *modeltest.Story) { s.Do(role(model.Lead, "on-call A")) }), "14:05", false},
			{"the lead has left", tell(func(s *modeltest.Story) { s.At("14:10").Do(role(model.Lead, "")) }), "14:12", true},
			{"the lead has just left", tell(func(s *modeltest.Story) { s.At("14:10").Do(role(model.Lead, "")) }), "14:11", false},
			{"overridden, named, and left again", bare(func(s *modeltest.Story) {
				s.At("14:03").Do(override("no-lead"), role(model.Lead, "on-call A")).At("14:10").Do(role(model.Lead, ""))
			}), "14:12", true},
			{"overridden", bare(func(s *modeltest.Story) { s.At("14:03").Do(override("no-lead")) }), "14:12", false},
			{"resolved", bare(func(s *modeltest.Story) { s.Do(resolve("")) }), "14:05", false},
		},
		"no-severity": {
			{"nothing known after triage's box", bare(nothing), "14:05:01", true},
			{"triage lasts", bare(nothing), "14:04:59", false},
			{"no severity", bare(func(s *modeltest.Story) { s.Do(model.AssessImpact{Users: "all"}) }), "14:05:01", true},
			{"no impact", bare(func(s *modeltest.Story) { s.Do(severity(model.P1)) }), "14:05:01", true},
			{"both known", do(), "14:05", false},
			{"declared when triage's box was over", late, "14:00", true},
		},
		"mitigation-overdue": {
			{"the box is over", do(try("scale")), "14:18:01", true},
			{"at the end of the box", do(try("scale")), "14:17:59", false},
			{"nothing was decided within both boxes", tell(nothing), "14:20:01", true},
			{"at the end of both boxes", tell(nothing), "14:20", false},
			{"decided late, a box from there", tell(func(s *modeltest.Story) { s.At("14:19").Do(try("scale")) }), "14:34", false},
			{"decided late, and that is over", tell(func(s *modeltest.Story) { s.At("14:19").Do(try("scale")) }), "14:34:01", true},
			{"decided late, of a moment at which something else was noted", tell(func(s *modeltest.Story) {
				s.At("14:10").Do(finding()).At("14:25").Backdated("14:10", try("scale"))
			}), "14:25:30", false},
			{"declared late", late, "14:05", false},
			{"declared late, and not decided then", late, "14:05:01", true},
			{"nothing was decided, and somebody was called in", tell(func(s *modeltest.Story) { s.At("14:21").Do(escalated()) }), "14:40", false},
			{"called in, and decided", tell(func(s *modeltest.Story) { s.At("14:21").Do(escalated()).At("14:22").Do(try("scale")) }), "14:37:01", true},
			{"resolved undecided", tell(func(s *modeltest.Story) { s.At("14:21").Do(resolve("")) }), "14:30", false},
			{"somebody was called in", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:19").Do(escalated()) }), "14:40", false},
			{"mitigated late", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:40").Do(mitigated()) }), "14:41", false},
			{"reopened, a new box", tell(func(s *modeltest.Story) {
				s.Do(try("scale"), mitigated()).At("14:40").Do(model.Reopen{Reason: "back"})
			}), "14:54", false},
			{"reopened, and that is over", tell(func(s *modeltest.Story) {
				s.Do(try("scale"), mitigated()).At("14:40").Do(model.Reopen{Reason: "back"})
			}), "14:55:01", true},
		},
		"hands-on-lead": {
			{"a change of the lead's", tell(func(s *modeltest.Story) { b(s).Do(change("x")) }), "14:01", true},
			{"a mitigation of the lead's", tell(func(s *modeltest.Story) { b(s).Do(try("scale")) }), "14:01", true},
			{"a task of the lead's", tell(func(s *modeltest.Story) { b(s).Do(task("on-call A", time.Minute)) }), "14:01", true},
			{"somebody wrote an entry", tell(func(s *modeltest.Story) { s.By("on-call B").Do(finding()).By("on-call A").Do(change("x")) }), "14:01", true},
			{"alone", tell(func(s *modeltest.Story) { s.Do(change("x"), task("on-call A", 0)) }), "14:01", true},
			{"alone, with a task", tell(func(s *modeltest.Story) { s.Do(task("on-call A", time.Minute)) }), "14:01", true},
			{"alone, and the change has ended", tell(func(s *modeltest.Story) { s.Do(change("x"), end(1, model.ChangeNoEffect)) }), "14:01", false},
			{"alone, accepted once for what follows", tell(func(s *modeltest.Story) {
				s.Do(change("x")).At("14:02").Do(override("hands-on-lead")).At("14:03").Do(change("y"), task("on-call A", time.Minute))
			}), "14:04", false},
			{"alone, accepted once, and what was begun then has ended", tell(func(s *modeltest.Story) {
				s.Do(change("x")).At("14:02").Do(override("hands-on-lead")).At("14:03").Do(end(1, model.ChangeNoEffect), change("y"))
			}), "14:04", false},
			{"alone, and nothing was begun when it was accepted", tell(func(s *modeltest.Story) {
				s.Do(change("x"), end(1, model.ChangeNoEffect)).At("14:02").Do(override("hands-on-lead")).At("14:03").Do(change("y"))
			}), "14:04", true},
			{"alone, and a task was given only after it was accepted", tell(func(s *modeltest.Story) {
				s.Do(task("on-call Z", time.Minute)).At("14:02").Do(override("hands-on-lead")).At("14:03").Do(model.ChangeTask{N: 1, Owner: "on-call A"})
			}), "14:04", true},
			{"accepted alone, and then somebody came", tell(func(s *modeltest.Story) {
				s.Do(change("x")).At("14:02").Do(override("hands-on-lead"))
				b(s).At("14:03").Do(change("y"))
			}), "14:04", true},
			{"somebody else's change", tell(func(s *modeltest.Story) { b(s).By("on-call B").Do(change("x")) }), "14:01", false},
			{"the change has ended", tell(func(s *modeltest.Story) { b(s).Do(change("x"), end(1, model.ChangeNoEffect)) }), "14:01", false},
			{"the task is done", tell(func(s *modeltest.Story) {
				b(s).Do(task("on-call A", 0), model.ChangeTask{N: 1, State: model.TaskDone})
			}), "14:01", false},
			{"resolved", tell(func(s *modeltest.Story) { b(s).Do(change("x"), resolve("")) }), "14:01", false},
		},
		"orphan-task": {
			{"no owner", do(task("", time.Minute)), "14:05", true},
			{"no box", do(task("on-call B", 0)), "14:05", true},
			{"neither", do(task("", 0), task("", 0)), "14:05", true},
			{"a moment ago", do(task("", 0)), "14:04:59", false},
			{"both", do(task("on-call B", time.Minute)), "14:05", false},
			{"dropped", do(task("", 0), model.ChangeTask{N: 1, State: model.TaskDropped}), "14:05", false},
		},
		"stale-hypothesis": {
			{"nothing came", do(hyp("pool")), "14:23", true},
			{"not yet", do(hyp("pool")), "14:22:59", false},
			{"evidence came", tell(func(s *modeltest.Story) { s.Do(hyp("pool")).At("14:10").Do(model.AddEvidence{N: 1, Text: "full"}) }), "14:29", false},
			{"evidence against counts", tell(func(s *modeltest.Story) {
				s.Do(hyp("pool")).At("14:10").Do(model.AddEvidence{N: 1, Against: true, Text: "free"})
			}), "14:29", false},
			{"evidence is old", tell(func(s *modeltest.Story) { s.Do(hyp("pool")).At("14:10").Do(model.AddEvidence{N: 1, Text: "full"}) }), "14:30", true},
			{"confirmed", do(hyp("pool"), confirm(1)), "14:40", false},
		},
		"silent-log": {
			{"a quarter of an hour", do(finding()), "14:18", true},
			{"not yet", do(finding()), "14:17:59", false},
			{"mitigated, while the soak runs", do(mitigated()), "14:18", true},
			{"mitigated, not yet", do(mitigated()), "14:17:59", false},
			{"mitigated, and a reading was taken", tell(func(s *modeltest.Story) { s.Do(mitigated()).At("14:14").Do(reading("0.1 %")) }), "14:28", false},
			{"mitigated, and the soak is met", do(mitigated()), "14:33", true},
			{"the soak began again", tell(func(s *modeltest.Story) {
				s.Do(mitigated(), model.WatchSignal{Name: "5xx", Limit: "1 %"}).At("14:20").Do(reading("2 %"))
			}), "14:40", true},
			{"mitigated, and no soak is asked for", of(model.P3, func(s *modeltest.Story) { s.Do(mitigated()) }), "14:15", true},
			{"mitigated without a soak, not yet", of(model.P3, func(s *modeltest.Story) { s.Do(mitigated()) }), "14:14:59", false},
			{"resolved early", tell(func(s *modeltest.Story) { s.Do(mitigated()).At("14:10").Do(resolve("")) }), "14:20", false},
			{"an old thing written down now", tell(func(s *modeltest.Story) { s.At("14:10").Backdated("14:01", finding()) }), "14:20", false},
			{"a snooze is no news", tell(func(s *modeltest.Story) {
				s.Do(finding()).At("14:14").Do(model.SnoozeFlag{Flag: "guessing", For: time.Minute})
			}), "14:20", true},
			{"calling somebody in is news", tell(func(s *modeltest.Story) { s.At("14:10").Do(escalated()) }), "14:24:59", false},
			{"nothing since somebody was called in", tell(func(s *modeltest.Story) { s.At("14:10").Do(escalated()) }), "14:25:01", true},
			{"overridden", tell(func(s *modeltest.Story) { s.At("14:16").Do(override("silent-log")) }), "14:30", false},
		},
		"severity-churn": {
			{"three changes", do(severity(model.P1), severity(model.P2), severity(model.P1)), "14:04", true},
			{"two changes", do(severity(model.P1), severity(model.P2)), "14:04", false},
			{"the first classification is none", bare(func(s *modeltest.Story) { s.Do(severity(model.P1), severity(model.P2), severity(model.P1)) }), "14:04", false},
			{"the third came later", tell(func(s *modeltest.Story) {
				s.Do(severity(model.P1), severity(model.P2)).At("14:20").Do(severity(model.P1))
			}), "14:21", false},
			{"told which one holds", do(severity(model.P1), severity(model.P2), severity(model.P1), message("update")), "14:04", false},
		},
		"long-lead": {
			{"four hours", do(), "18:00:01", true},
			{"not yet", do(), "17:59:59", false},
			{"handed over", tell(func(s *modeltest.Story) { s.At("16:00").Do(role(model.Lead, "on-call B")) }), "18:00", false},
		},
		"left-open": {
			{"a day", do(mitigated()), "2026-11-25 14:03", true},
			{"not yet", do(mitigated()), "2026-11-25 14:02", false},
			{"resolved", do(resolve("")), "2026-11-26 14:02", false},
		},
	}
}
