package deputy_test

import (
	"testing"
	"unicode/utf8"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// said logs that the call was made.
func said() model.Said { return model.Said{Text: "it"} }

// TestCallOut: what is read aloud every ten minutes, while the impact lasts.
func TestCallOut(t *testing.T) {
	noEffect := func(step string) model.EndMitigation {
		return model.EndMitigation{Outcome: model.ChangeNoEffect, Step: step, Text: "5xx still 94 %"}
	}
	due := func(at string, commands ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.At("14:03").Do(commands...).Do(model.PromiseUpdate{Due: s.Clock(at)})
		})
	}
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		says  string // empty: no call
	}{
		{"nothing was tried", due("14:46"), "14:10", "“Ten minutes in. Nothing was tried yet; rollback is next. Update due 14:46.”"},
		{"one runs", due("14:46", try("scale")), "14:20:59", "“Twenty minutes in. Scaling is running. Update due 14:46.”"},
		{"one had no effect, another runs", due("14:46", noEffect("rollback"), try("scale")), "14:20", "“Twenty minutes in. Rollback had no effect; scaling is running. Update due 14:46.”"},
		{"one had no effect", due("14:46", noEffect("rollback")), "14:20", "“Twenty minutes in. Rollback had no effect; scaling is next. Update due 14:46.”"},
		{"two run", due("14:46", try("scale"), change("raise pool size 20 → 40")), "14:20", "“Twenty minutes in. Scaling and ‘raise pool size’ are running. Update due 14:46.”"}, // the red flag waits for a minute
		{"nobody leads", tell(func(s *modeltest.Story) { s.At("14:05").Do(role(model.Lead, "")) }), "14:10",
			"“Ten minutes in. Nothing was tried yet; rollback is next. Update due tomorrow at 14:00.”"},
		{"a guess", do(change("raise pool size 20 → 40")), "14:10:30", "“Ten minutes in. ‘raise pool size’ is running. Update due tomorrow at 14:00.”"},
		{"a task's box is over", do(try("scale"), model.AddTask{Text: "check the database", Owner: "on-call B", Box: minutes(5)}), "14:10",
			"“Ten minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"the mitigation box ends with the minute", tell(func(s *modeltest.Story) { s.At("14:05").Do(try("scale")) }), "14:20:30", ""},
		{"escalation has stood for a minute", tell(func(s *modeltest.Story) { s.At("14:05").Do(try("scale")) }), "14:21:30",
			"“Twenty-one minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"that call has passed", tell(func(s *modeltest.Story) { s.At("14:05").Do(try("scale")) }), "14:22:01", ""},
		{"escalated within its minute", tell(func(s *modeltest.Story) { s.At("14:05").Do(try("scale")).At("14:20:40").Do(escalated()) }), "14:21:30",
			"“Twenty minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"the first alert is over for long, and escalation for a minute", of(model.P0, func(s *modeltest.Story) { s.At("14:05").Do(try("scale")) }), "14:21:30",
			"“Twenty-one minutes in. Scaling is running. The first alert is six minutes over.”"},
		{"an update that was due without a promise is out", tell(func(s *modeltest.Story) {
			s.At("14:10").Do(message("update")).At("14:40:20").Do(try("scale"), promising(s, "update", 30))
		}), "14:41:10", "“Forty minutes in. Scaling is running. Update due 15:10.”"},
		{"the update was put off", tell(func(s *modeltest.Story) {
			s.Do(try("scale"), promising(s, "update", 30)).At("14:30:40").Do(model.PromiseUpdate{Due: s.Clock("15:00")})
		}), "14:31:30", "“Thirty minutes in. Scaling is running. Update due 15:00.”"},
		{"two run, accepted", due("14:46", finding(), try("scale"), change("raise pool size 20 → 40"), override("parallel-changes")), "14:20",
			"“Twenty minutes in. Scaling and ‘raise pool size’ are running. Update due 14:46.”"},
		{"the same runs again", due("14:46", noEffect("scale"), try("scale")), "14:20", "“Twenty minutes in. Scaling is running again. Update due 14:46.”"},
		{"one worked", due("14:46", try("scale"), end(1, model.ChangeVerified)), "14:20", "“Twenty minutes in. Scaling worked. Update due 14:46.”"},
		{"one was taken back", due("14:46", try("disable"), end(1, model.ChangeReverted)), "14:20", "“Twenty minutes in. Switch-off was reverted; rollback is next. Update due 14:46.”"},
		{"all were tried", due("14:46", na("rollback"), na("scale"), na("failover"), na("disable"), na("redirect")), "14:21", "“Twenty-one minutes in. Nothing is running. Update due 14:46.”"},
		{"before the first alert", of(model.P1, nothing), "14:10", "“Ten minutes in. Nothing was tried yet; rollback is next. First alert due 14:30.”"},
		{"before the first alert, a later update promised", of(model.P1, promised("14:05", "15:00")), "14:10", "“Ten minutes in. Nothing was tried yet; rollback is next. First alert due 14:30.”"},
		{"before the first alert, an earlier update promised", of(model.P1, promised("14:05", "14:20")), "14:10", "“Ten minutes in. Nothing was tried yet; rollback is next. First alert due 14:20.”"},
		{"a promise puts no first alert off", of(model.P0, func(s *modeltest.Story) {
			promised("14:20:30", "15:00")(s)
			s.Do(try("scale"))
		}), "14:20:50", "“Twenty minutes in. Scaling is running. The first alert is five minutes over.”"},
		{"a kind with moves of its own", kind(model.Security), "14:10", "“Ten minutes in. Nothing was tried yet; cut-off is next. Update due 15:00.”"},
		{"it came back", tell(func(s *modeltest.Story) {
			s.Do(try("scale")).At("14:05").Do(end(1, model.ChangeVerified), mitigated()).At("14:15").Do(model.Reopen{Reason: "back"})
		}), "14:20", "“Twenty minutes in. It came back; rollback is next. Update due tomorrow at 14:00.”"},
		{"an hour", due("15:46", try("scale")), "15:00", "“One hour in. Scaling is running. Update due 15:46.”"},
		{"an hour and ten minutes", due("15:46", try("scale")), "15:10", "“One hour and ten minutes in. Scaling is running. Update due 15:46.”"},
		{"after two hours as often", due("17:46", try("scale")), "16:10", "“Two hours and ten minutes in. Scaling is running. Update due 17:46.”"},
		{"after twelve hours", tell(func(s *modeltest.Story) { s.Do(try("scale")) }), "2026-11-25 02:10", "“Twelve hours and ten minutes in. Scaling is running. Update due 14:00. Who takes over the lead?”"},
		{"after days", tell(func(s *modeltest.Story) { s.Do(try("scale"), promising(s, "update", 9*24*60)) }), "2026-11-28 16:20",
			"“Four days, two hours and twenty minutes in. Scaling is running. Update due on 3 December at 14:00. Who takes over the lead?”"},
		{"after days, on the hour", tell(func(s *modeltest.Story) { s.Do(try("scale"), promising(s, "update", 4*24*60)) }), "2026-11-27 14:00",
			"“Three days in. Scaling is running. Update due tomorrow at 14:00. Who takes over the lead?”"},
		{"after two hours", due("17:46", try("scale")), "16:30", "“Two hours and thirty minutes in. Scaling is running. Update due 17:46.”"},
		{"one leads for long", due("19:46", try("scale")), "18:00:01", "“Four hours in. Scaling is running. Update due 19:46. Who takes over the lead?”"},
		{"the call has passed", due("14:46", try("scale")), "14:11", ""},
		{"it was said", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:10:05").Do(said()) }), "14:10:20", ""},
		{"something else was logged", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:10:05").Do(finding()) }), "14:10:20",
			"“Ten minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"the call before it was said", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:10:05").Do(said()) }), "14:20:20",
			"“Twenty minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"an update is due within the minute", due("14:30", try("scale")), "14:30", ""},
		{"the update that went first is out", tell(func(s *modeltest.Story) {
			s.Do(try("scale"), promising(s, "update", 30)).At("14:30:20").Do(promising(s, "update", 30))
		}), "14:31:10", "“Thirty minutes in. Scaling is running. Update due 15:00.”"},
		{"the update that went first stands for a minute", due("14:30", try("scale")), "14:31", "“Thirty-one minutes in. Scaling is running. The update is one minute over.”"},
		{"the call has had its minute", due("14:30", try("scale")), "14:32", ""},
		{"an update became due before the minute", due("14:29:30", try("scale")), "14:30:20", ""},
		{"that update has had its minute", due("14:29:30", try("scale")), "14:30:30", "“Thirty minutes in. Scaling is running. The update is one minute over.”"},
		{"an update went out that was not due", tell(func(s *modeltest.Story) {
			s.Do(try("scale"), promising(s, "update", 60)).At("14:32").Do(promising(s, "update", 28))
		}), "14:32:30", ""},
		{"the update that stood is out for long", tell(func(s *modeltest.Story) {
			s.Do(try("scale"), promising(s, "update", 30)).At("14:36").Do(promising(s, "update", 28))
		}), "14:36:30", ""},
		{"the update that went first is out, and it was said", tell(func(s *modeltest.Story) {
			s.Do(try("scale"), promising(s, "update", 30)).At("14:31:20").Do(promising(s, "update", 28), said())
		}), "14:31:30", ""},
		{"an update is due in a minute", due("14:31", try("scale")), "14:30:59", "“Thirty minutes in. Scaling is running. Update due 14:31.”"},
		{"an update is overdue", tell(func(s *modeltest.Story) { s.Do(promising(s, "update", 5)) }), "14:10",
			"“Ten minutes in. Nothing was tried yet; rollback is next. The update is five minutes over.”"},
		{"an update is overdue for hours", tell(func(s *modeltest.Story) { s.Do(try("scale"), promising(s, "update", 5)) }), "15:10",
			"“One hour and ten minutes in. Scaling is running. The update is one hour and five minutes over.”"},
		{"a box ends with the minute", do(try("scale"), model.AddTask{Text: "check the database", Box: minutes(7)}), "14:10:59", ""},
		{"that box has had its minute", do(try("scale"), model.AddTask{Text: "check the database", Box: minutes(7)}), "14:11:30",
			"“Eleven minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"a call of a moment before the beat", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:09:50").Do(said()) }), "14:10:20", ""},
		{"a call that was late", tell(func(s *modeltest.Story) { s.Do(try("scale")).At("14:14:50").Do(said()) }), "14:20", "“Twenty minutes in. Scaling is running. Update due tomorrow at 14:00.”"},
		{"a call from before the declaration", late, "14:00:30", ""},
	} {
		t.Run(c.name, func(t *testing.T) { checkCall(t, c.story(t).At(c.at), c.says) })
	}
}

// What is read aloud names no zone, which the texts that are read do.
func TestCallsNameNoZone(t *testing.T) {
	s := of(model.P0, later("14:05", mitigated()))(t).At("14:10")
	if got, want := deputy.Look(s.State(), ours().NamingZone(), s.Now()).Next.Text, "“Ten minutes in. Impact ended at 14:05; the cause is next. Quiet for five of thirty minutes. First alert due 14:15.”"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := deputy.Look(s.State(), ours().NamingZone(), s.Clock("14:13")).Next; got.Reason != "due at 14:15 (UTC+02:00)" {
		t.Errorf("what is read says %+v", got)
	}
}

func checkCall(t *testing.T, s *modeltest.Story, says string) {
	t.Helper()
	got := look(s).Next
	if (got.Kind == deputy.NextSay) != (says != "") || says != "" && got.Text != says {
		t.Errorf("got %s %q, want %q", got.Kind, got.Text, says)
	}
	if says != "" && (got.Action.ID != "said" || utf8.RuneCountInString(got.Text) > oneBreath) {
		t.Errorf("the call is %d letters long, its button %q", utf8.RuneCountInString(got.Text), got.Action.ID)
	}
}

// oneBreath is how many letters can be read aloud in one breath, some ten seconds.
const oneBreath = 130

func TestTimeIsUp(t *testing.T) {
	box := func(s *modeltest.Story) *modeltest.Story {
		return s.Do(try("scale"), model.AddTask{Text: "check the database", Owner: "on-call B", Box: minutes(5)})
	}
	for _, c := range []struct {
		name, at   string
		more       func(*modeltest.Story)
		text, does string
	}{
		{"runs", "14:05", nothing, "Say whether Scale worked", "end-change:1"},
		{"over", "14:05:01", nothing, "Time is up: check the database · on-call B", "task-done:1"},
		{"over for a while", "14:16:01", nothing, "Escalate, and say whether Scale worked", "escalate"},
		{"ended", "14:06", func(s *modeltest.Story) { s.Do(model.ChangeTask{N: 1, State: model.TaskDone}) }, "Say whether Scale worked", "end-change:1"},
		{"extended", "14:08", func(s *modeltest.Story) { s.At("14:06").Do(model.ChangeTask{N: 1, Box: minutes(5)}) }, "Say whether Scale worked", "end-change:1"},
		{"two: each has its minute", "14:04:30", func(s *modeltest.Story) {
			s.Do(model.AddTask{Text: "read the logs", Owner: "on-call C", Box: minutes(4)})
		}, "Time is up: read the logs · on-call C", "task-done:2"},
		{"two: the second one", "14:05:30", func(s *modeltest.Story) {
			s.Do(model.AddTask{Text: "read the logs", Owner: "on-call C", Box: minutes(4)})
		}, "Time is up: check the database · on-call B", "task-done:1"},
		{"two at once: the second one", "14:06:30", func(s *modeltest.Story) {
			s.Do(model.AddTask{Text: "read the logs", Owner: "on-call C", Box: minutes(5)})
		}, "Time is up: read the logs · on-call C", "task-done:2"},
		{"after its minute the mitigation goes on", "14:06:01", nothing, "Say whether Scale worked", "end-change:1"},
		{"in its minute it comes before what has stood", "14:05:59", func(s *modeltest.Story) { s.Do(promising(s, "update", 3)) }, "Time is up: check the database · on-call B", "task-done:1"},
		{"once service is back, for some minutes", "14:12", func(s *modeltest.Story) { s.Do(end(1, model.ChangeVerified), mitigated()) }, "Time is up: check the database · on-call B", "task-done:1"},
		{"a red flag comes first", "14:06", func(s *modeltest.Story) { s.Do(enter(model.Fix)) }, "Restore service first", "phase:mitigate"},
		{"an overdue update comes first", "14:06", func(s *modeltest.Story) { s.Do(promising(s, "update", 3)) }, "Send the update, 03:00 over", "copy:update"},
		{"where nothing else is due", "14:16", func(s *modeltest.Story) {
			s.Do(end(1, model.ChangeVerified), mitigated(), message("update"), finding(), model.NameCause{Text: "v42"}, done("fix/test"), done("fix/implement"), done("fix/staging"), done("fix/deploy"), promising(s, "update", 60))
		}, "Time is up: check the database · on-call B", "task-done:1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := box(told(t, model.P0))
			c.more(s)
			if got := look(s.At(c.at)).Next; got.Text != c.text || got.Action.ID != c.does {
				t.Errorf("got %q (%s), want %q (%s)", got.Text, got.Action.ID, c.text, c.does)
			}
		})
	}
}

// TestWhatWaitsNamesWhatComesAfterIt: nothing stands still behind what nobody does.
func TestWhatWaitsNamesWhatComesAfterIt(t *testing.T) {
	for _, c := range []struct {
		name, at, reason string
		story            func(modeltest.TB) *modeltest.Story
	}{
		{"an overdue update", "14:25", "promised for 14:20", tell(func(s *modeltest.Story) { s.Do(promising(s, "update", 20)) })},
		{"for long", "14:31", "promised for 14:20; after that: escalate, and try Rollback",
			tell(func(s *modeltest.Story) { s.Do(note(model.EntryDecision, "yes"), promising(s, "update", 20)) })},
		{"a red flag for long", "14:31", "the cause is being looked for while the impact lasts; 16:00 over the box: call in who can help, and tell on-call, support, management and customers; after that: try Rollback",
			tell(func(s *modeltest.Story) { s.Do(note(model.EntryDecision, "yes"), enter(model.Investigate)) })},
	} {
		if got := look(c.story(t).At(c.at)).Next; got.Reason != c.reason {
			t.Errorf("%s: got %q, want %q", c.name, got.Reason, c.reason)
		}
	}
}
