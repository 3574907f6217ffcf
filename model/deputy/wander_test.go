package deputy_test

import (
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/modeltest"
)

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
		try("scale"), try("rollback"), change("raise pool"), change("raise it #fix"), end(n, model.ChangeNoEffect), end(n, model.ChangeVerified),
		hyp("pool"), model.AddEvidence{N: n, Text: "full"}, confirm(n), mitigated(), resolve("5xx 9 % -> 1 %"), resolve(""),
		model.Verify{Signal: "5xx 9 % -> 1 %"}, model.Reopen{Reason: "back"}, model.Close{}, model.PublishPostMortem{},
		model.CallFalseAlarm{Reason: "probe"}, enter(model.Mitigate), enter(model.Investigate), enter(model.Fix),
		severity(model.P0), severity(model.P1), severity(model.P2), severity(model.P3), role(model.Lead, name), role(model.Comms, name),
		model.AddTask{Text: "x", Owner: name, Box: minutes(n)}, model.ChangeTask{N: n, State: model.TaskDone}, reading("2 %"),
		model.WatchSignal{Name: "5xx", Limit: "1 %"}, promising(s, "alert", 30), promising(s, "update", 10*n), message("update"),
		model.PromiseUpdate{Due: s.Now().Add(minutes(5 * n))}, snooze(rapid.SampledFrom(model.Flags).Draw(t, "snoozed"), n),
		override(rapid.SampledFrom(model.Flags).Draw(t, "flag")), model.UndoStep{Step: "fix/deploy"}, end(n, model.ChangeReverted),
		model.AddEvidence{N: n, Against: true, Text: "free"}, model.AssessImpact{Summary: "some"}, model.NameCause{Text: "v42"}, said(), escalated(),
		model.RetractEntry{Entry: s.Events()[rapid.IntRange(0, len(s.Events())-1).Draw(t, "entry")].ID},
	}
	var at time.Time
	if rapid.IntRange(0, 4).Draw(t, "backdated") == 0 {
		at = s.Now().Add(-minutes(5 * n))
	}
	_ = s.By(rapid.SampledFrom([]string{"on-call A", "on-call B"}).Draw(t, "by")).Try(rapid.SampledFrom(commands).Draw(t, "command"), at)
}
