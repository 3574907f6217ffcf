package logline

import (
	"fmt"
	"testing"
	"time"

	"warroom/model"
)

var (
	zone = time.FixedZone("", 2*60*60)
	now  = time.Date(2026, 11, 24, 12, 13, 55, 0, time.UTC) // 14:13:55 in zone
)

// incident folds what commands decide, one a second from ten minutes ago on.
func incident(t testing.TB, commands ...model.Command) *model.State {
	t.Helper()
	s := model.Fold(nil)
	var events []model.Event
	all := append([]model.Command{model.Declare{Title: "Checkout returns 500s", Severity: model.P0}}, commands...)
	for i, c := range all {
		at := now.Add(time.Duration(i)*time.Second - 10*time.Minute)
		drafts, err := model.Decide(s, c, model.Act{Now: at, By: "on-call A", Ref: "INC-2026-014"})
		if err != nil {
			t.Fatalf("%#v: %v", c, err)
		}
		for _, d := range drafts {
			d.ID, d.Recorded = fmt.Sprintf("%026d", len(events)+1), at
			d.Incident = fmt.Sprintf("%026d", 1)
			events = append(events, d.Sealed("test", int64(len(events)+1), ""))
		}
		s = model.FoldEvents(events)
	}
	return s
}

// busy has change 1 ended, changes 2 (scale) and 3 open, hypothesis 1 ruled
// out, 2 open, one task, and a signal of two words.
func busy(t testing.TB) Context {
	return Context{Now: now, Zone: zone, State: incident(t,
		model.BeginChange{Text: "purge the cache"},
		model.EndChange{Outcome: model.ChangeNoEffect},
		model.TryMitigation{Step: "scale", Text: "6 -> 18"},
		model.BeginChange{Text: "raise pool size 20 -> 40"},
		model.RaiseHypothesis{Text: "the CDN is down"},
		model.SettleHypothesis{Outcome: model.HypothesisRuledOut, Text: "it answers"},
		model.RaiseHypothesis{Text: "v42 halved the pool"},
		model.AddTask{Text: "check replica lag", Owner: "the night shift of data"},
		model.WatchSignal{Name: "p95 2nd region", Limit: "400 ms"},
	)}
}

// quiet has nothing in it yet.
func quiet(t testing.TB) Context { return Context{Now: now, Zone: zone, State: incident(t)} }
