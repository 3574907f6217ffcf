package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
)

// TestTheBadNewsIsTold: those who were told that it is over hear within three minutes
// that it is not, at once where a mitigation runs.
func TestTheBadNewsIsTold(t *testing.T) {
	const bad = "Tell everybody that the impact is back"
	reopened := func(sev model.Severity, more ...model.Command) func(modeltest.TB) *modeltest.Story {
		return func(t modeltest.TB) *modeltest.Story {
			s := told(t, sev).At("14:03").Do(try("rollback"), end(1, model.ChangeVerified), mitigated()).At("14:41:10").Do(resolve("5xx 94 % -> 0.1 %"), message("resolution"))
			return s.At("15:02").Do(model.Reopen{Reason: "back at 6 %"}).At("15:02:20").Do(more...)
		}
	}
	for _, c := range []struct {
		name, at, text, does string
		story                func(modeltest.TB) *modeltest.Story
	}{
		{"first a mitigation", "15:02:10", "Try Scale", "try:mitigate/scale", reopened(model.P1)},
		{"then the message", "15:04", bad, "copy:update", reopened(model.P1)},
		{"until it is out", "15:09", bad, "copy:update", reopened(model.P1)},
		{"P0 as well", "15:04", bad, "copy:update", reopened(model.P0)},
		{"and what has a slower beat", "15:04", bad, "copy:update", reopened(model.P2)},
		{"a mitigation has begun", "15:02:30", bad, "copy:update", reopened(model.P1, try("scale"))},
		{"something else has begun", "15:02:30", "Watch whether “raise pool” works", "end-change:2", reopened(model.P1, finding(), change("raise pool"))},
		{"it is out", "15:04", "Try Scale", "try:mitigate/scale", reopened(model.P1, message("update"))},
		{"it is mitigated again", "15:04", "Find out why it came back", "finding", reopened(model.P1, mitigated())},
		{"a red flag waits for it", "15:04", bad, "copy:update", reopened(model.P1, enter(model.Investigate))},
		{"nobody was told anything", "15:04", "Send the first alert, 34:00 over", "copy:alert", func(t modeltest.TB) *modeltest.Story {
			return of(model.P1, func(s *modeltest.Story) {
				s.Do(try("rollback"), end(1, model.ChangeVerified), mitigated()).At("15:02").Do(model.Reopen{Reason: "back"})
			})(t)
		}},
		{"told before it ended, they believe that it lasts", "15:04", "Try Scale", "try:mitigate/scale", func(t modeltest.TB) *modeltest.Story {
			return of(model.P1, func(s *modeltest.Story) {
				s.Do(promising(s, "alert", 120)).At("14:03").Do(try("rollback"), end(1, model.ChangeVerified), mitigated()).At("15:02").Do(model.Reopen{Reason: "back"})
			})(t)
		}},
		{"somebody said that it may wait", "15:04", "Try Scale", "try:mitigate/scale", reopened(model.P1, model.SnoozeFlag{Flag: "not-communicating", For: minutes(10)})},
		{"after that, too", "15:12:30", bad, "copy:update", reopened(model.P1, model.SnoozeFlag{Flag: "not-communicating", For: minutes(10)})},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := look(c.story(t).At(c.at)).Next; got.Text != c.text || got.Action.ID != c.does {
				t.Errorf("got %q (%s), want %q (%s)", got.Text, got.Action.ID, c.text, c.does)
			}
		})
	}
	if got := look(reopened(model.P1)(t).At("15:05")).Next; got.Reason != "since 15:02; the last message went out at 14:41" {
		t.Errorf("the reason is %q", got.Reason)
	}
	if got := look(reopened(model.P1)(t).At("15:33")).Next; got.Text != "Send the update, 01:00 over" || got.Reason != "due at 15:32; since then it came back" {
		t.Errorf("half an hour later: %+v", got)
	}
}
