package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
)

// TestCallOutAfterMitigation: it goes on until it is resolved, and tells what comes
// next and how long it has been quiet.
func TestCallOutAfterMitigation(t *testing.T) {
	found := []model.Command{mitigated(), finding(), model.NameCause{Text: "v42"}}
	out := append(found[:len(found):len(found)], done("fix/test"), done("fix/implement"), done("fix/staging"), done("fix/deploy"))
	of := func(sev model.Severity, commands ...model.Command) func(modeltest.TB) *modeltest.Story {
		return func(t modeltest.TB) *modeltest.Story {
			s := told(t, sev).At("14:12").Do(commands...)
			return s.Do(model.PromiseUpdate{Due: s.Clock("15:46")})
		}
	}
	watch := model.WatchSignal{Name: "5xx", Limit: "1 %"}
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		says  string // empty: no call
	}{
		{"the cause is not known", of(model.P1, mitigated()), "14:20", "“Twenty minutes in. Impact ended at 14:12; the cause is next. Quiet for eight of twenty minutes. Update due 15:46.”"},
		{"it has just ended", of(model.P1, mitigated()), "14:12:50", ""},
		{"the soak has just begun", func(t modeltest.TB) *modeltest.Story {
			s := told(t, model.P1).At("14:19:50").Do(mitigated())
			return s.Do(model.PromiseUpdate{Due: s.Clock("15:46")})
		}, "14:20", "“Twenty minutes in. Impact ended at 14:19; the cause is next. The twenty quiet minutes have just begun. Update due 15:46.”"},
		{"it ended yesterday", func(t modeltest.TB) *modeltest.Story {
			s := told(t, model.P1).At("14:12").Do(mitigated()).At("2026-11-25 10:00")
			return s.Do(model.PromiseUpdate{Due: s.Clock("10:46")})
		}, "2026-11-25 10:00", "“Twenty hours in. Impact ended yesterday at 14:12; the cause is next. Update due 10:46. Who takes over the lead?”"},
		{"the quiet minutes began again", of(model.P1, append(out[:len(out):len(out)], model.WatchSignal{Name: "5xx", Limit: "1 %"}, reading("2 %"), reading("0.1 %"))...), "14:20",
			"“Twenty minutes in. Impact ended at 14:12; the fix is out. Quiet for eight of twenty minutes. Update due 15:46.”"},
		{"a limit with its sign", of(model.P1, append(out[:len(out):len(out)], model.WatchSignal{Name: "free disk", Limit: ">= 10 GB"},
			model.TakeReading{Values: []model.NamedValue{{Name: "free disk", Value: "8 GB"}}})...), "14:40",
			"“Forty minutes in. Impact ended at 14:12; the fix is out. free disk reads 8 GB, the limit is at least 10 GB. Update due 15:46.”"},
		{"the cause is known", of(model.P1, found...), "14:20", "“Twenty minutes in. Impact ended at 14:12; the fix is next. Quiet for eight of twenty minutes. Update due 15:46.”"},
		{"the fix is out", of(model.P1, out...), "14:30", "“Thirty minutes in. Impact ended at 14:12; the fix is out. Quiet for eighteen of twenty minutes. Update due 15:46.”"},
		{"the soak is over", of(model.P1, out...), "14:40", "“Forty minutes in. Impact ended at 14:12; the fix is out; resolving is next. Update due 15:46.”"},
		{"the soak is over, and nobody has read", of(model.P1, append(out[:len(out):len(out)], model.WatchSignal{Name: "p95", Limit: "400 ms"})...), "14:40",
			"“Forty minutes in. Impact ended at 14:12; the fix is out; a reading of p95 is next. Update due 15:46.”"},
		{"the soak is over before the fix", of(model.P1, found...), "14:40", "“Forty minutes in. Impact ended at 14:12; the fix is next. Update due 15:46.”"},
		{"a change is open", of(model.P1, append(found[:3:3], change("raise pool size 20 → 40"))...), "14:20",
			"“Twenty minutes in. Impact ended at 14:12; ‘raise pool size’ is running. Quiet for eight of twenty minutes. Update due 15:46.”"},
		{"a signal reads over its limit", of(model.P1, append(out, watch, reading("2 %"))...), "14:40",
			"“Forty minutes in. Impact ended at 14:12; the fix is out. 5xx reads 2 %, the limit is 1 %. Update due 15:46.”"},
		{"no quiet time is asked for", of(model.P3, out...), "14:20", "“Twenty minutes in. Impact ended at 14:12; the fix is out; resolving is next. Update due 15:46.”"},
		{"it was said", func(t modeltest.TB) *modeltest.Story { return of(model.P1, mitigated())(t).At("14:20:05").Do(said()) }, "14:20:20", ""},
		{"resolved", of(model.P1, append(out, resolve("5xx 9 % -> 1 %"))...), "14:20", ""},
	} {
		t.Run(c.name, func(t *testing.T) { checkCall(t, c.story(t).At(c.at), c.says) })
	}
}
