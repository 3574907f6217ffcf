package model

import (
	"fmt"
	"testing"
	"time"
)

// BenchmarkFold10000 folds an incident of 10,000 events, as long as any is: a
// day of an entry every nine seconds. The goal is 20 ms for the fold.
func BenchmarkFold10000(b *testing.B) {
	events := longIncident(10_000)
	facts := ReadAll(events)
	perFold := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/incident")
	}
	b.Run("decode and fold", func(b *testing.B) {
		for b.Loop() {
			FoldEvents(events)
		}
		perFold(b)
	})
	b.Run("fold", func(b *testing.B) {
		for b.Loop() {
			Fold(facts)
		}
		perFold(b)
	})
}

// longIncident is a realistic log of n events: six of ten are notes, the rest is
// spread over changes, hypotheses, readings, tasks, messages and corrections.
func longIncident(n int) []Event {
	events := make([]Event, 0, n)
	var change, hypothesis, task string
	for i := range n {
		id := eventID(i + 1)
		var body Body = Noted{Entry: EntryFinding, Text: "pool is full: 20 of 20 connections are busy on three hosts"}
		switch i % 40 {
		case 1, 21:
			body, change = ChangeBegun{Text: "raise pool size 20 -> 40"}, id
		case 3, 23:
			body = ChangeEnded{Change: change, Outcome: ChangeVerified, Signal: ReadMeasure("5xx: 94 % -> 0.2 %")}
		case 5:
			body, hypothesis = HypothesisRaised{"v42 halved the pool"}, id
		case 7, 9:
			body = EvidenceAdded{Hypothesis: hypothesis, Text: "pool size is 20 in v42 and 40 in v41"}
		case 11:
			body = HypothesisSettled{hypothesis, HypothesisRuledOut, "rollback had no effect"}
		case 13, 15, 17:
			body = ReadingTaken{[]NamedValue{{"5xx", "0.1 %"}, {"p95", "180 ms"}}}
		case 19:
			body, task = TaskAdded{"check replica lag", "on-call B", 5 * time.Minute}, id
		case 25:
			body = TaskChanged{Task: task, State: TaskDone}
		case 27:
			body = MessageSent{"update", "slack", "We have raised the pool and are watching.", "sent", onTheDay("23:00")}
		case 29:
			body = EntryRetracted{Entry: eventID(i)}
		case 31:
			body = EntryAmended{Entry: eventID(i), Text: "pool was full"}
		}
		if i == 0 {
			body = Declared{Title: "Checkout returns 500s", Severity: P1}
		}
		events = append(events, longEvent(i, body, events))
	}
	return events
}

func longEvent(i int, body Body, before []Event) Event {
	d, err := Write(body)
	if err != nil {
		panic(fmt.Sprint("write ", body, ": ", err))
	}
	d.ID, d.Incident, d.By = eventID(i+1), eventID(1), "on-call A"
	d.At = onTheDay("00:00").Add(time.Duration(i) * 9 * time.Second)
	d.Recorded = d.At
	prev := ""
	if i > 0 {
		prev = before[i-1].Hash
	}
	return d.Sealed("laptop", int64(i+1), prev)
}
