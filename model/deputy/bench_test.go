package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// tickGoal is what a tick may cost: a thousandth of the second between two.
const tickGoal = time.Millisecond

// BenchmarkTick10000 evaluates every clock, every red flag and the next thing of an
// incident of 10,000 events. A tick is paid every second, a watch once an event.
func BenchmarkTick10000(b *testing.B) {
	s := longest(b, 10_000)
	state, now := s.State(), s.Now()
	b.Run("watch, once an event", func(b *testing.B) {
		for b.Loop() {
			deputy.NewWatch(state, ours())
		}
		b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/event")
	})
	watch := deputy.NewWatch(state, ours())
	b.Run("tick", func(b *testing.B) {
		view := watch.At(now)
		for b.Loop() {
			view = watch.At(now)
		}
		perTick := b.Elapsed() / time.Duration(b.N)
		b.ReportMetric(float64(perTick.Nanoseconds())/1e6, "ms/tick")
		b.Logf("%d clocks and %d flags a tick in %v", len(view.Clocks), len(view.Flags), perTick)
		if perTick > tickGoal {
			b.Errorf("a tick costs %v, more than %v", perTick, tickGoal)
		}
	})
}

// longest is a log of n events in which much is open, so that much has to be
// watched: hypotheses without evidence, tasks with boxes, changes beside each other.
func longest(t modeltest.TB, n int) *modeltest.Story {
	s := modeltest.New(t, modeltest.CheckoutZone).At("00:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P1, Lead: "on-call A"})
	var task, change string
	for i := 1; i < n; i++ {
		s.Later(8 * time.Second)
		switch i % 40 {
		case 1:
			s.Write(model.ChangeBegun{Text: "raise pool size 20 -> 40"})
			change = s.Last()
		case 3:
			if i%200 > 40 {
				s.Write(model.ChangeEnded{Change: change, Outcome: model.ChangeNoEffect})
			}
		case 5:
			s.Write(model.HypothesisRaised{Text: "v42 halved the pool"})
		case 7, 9:
			s.Write(model.ReadingTaken{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}, {Name: "p95", Value: "180 ms"}}})
		case 11:
			s.Write(model.TaskAdded{Text: "check replica lag", Owner: "on-call B", Box: 5 * time.Minute})
			task = s.Last()
		case 13:
			s.Write(model.TaskChanged{Task: task, Owner: "on-call C", Box: 10 * time.Minute})
		case 15:
			s.Write(model.MessageSent{Name: "update", Channel: "slack", Text: "We are watching.", How: "sent"})
		case 17:
			s.Write(model.SeverityChanged{Severity: model.Severities[i/40%2]})
		case 19:
			s.Write(model.EntryRetracted{Entry: s.Last()})
		default:
			s.Write(model.Noted{Entry: model.EntryFinding, Text: "pool is full: 20 of 20 connections are busy"})
		}
	}
	return s
}
