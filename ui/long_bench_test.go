package ui_test

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/desktest"
	"warroom/ui/present"
)

// BenchmarkLong works in incidents of a hundred and of a hundred thousand entries.
// The goals are for the longer: to be opened while one blinks, and to follow each
// key and each turn of the wheel within a frame of 60 a second.
func BenchmarkLong(b *testing.B) {
	for _, n := range []int{100, 100_000} {
		story := longIncident(b, n)
		events, now := story.Events(), story.Now()
		x := present.Clock{Now: now, Zone: modeltest.CheckoutZone}
		measure(b, fmt.Sprintf("%d/open: decode, fold, present, watch", n), 300*time.Millisecond, func() {
			log := model.FoldLog(model.ReadAll(events))
			deputy.NewWatch(log.State, policy.Default())
			present.TimelineOf(log.State, present.Filter{}, x).Row(0)
		})
		r := desktest.Open(b, desktest.Options{}).Tell(story)
		press := func(key fyne.KeyName) { r.Window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: key}) }
		measure(b, fmt.Sprintf("%d/watch, once an event", n), 10*time.Millisecond, func() { deputy.NewWatch(story.State(), policy.Default()) })
		r.Key("log")
		measure(b, fmt.Sprintf("%d/a new entry", n), 16*time.Millisecond, func() {
			test.Type(r.Window.Canvas().Focused(), "n")
			press(fyne.KeyReturn)
		})
		// A correction has two frames: the rows are copied, since older States keep theirs.
		old := story.Events()[n/2].ID
		measure(b, fmt.Sprintf("%d/a star for an old entry", n), 32*time.Millisecond, func() { r.Desk.Run("star:" + old) })
		back := false
		measure(b, fmt.Sprintf("%d/an entry taken back and brought back", n), 32*time.Millisecond, func() {
			if back = !back; back {
				r.Desk.Run("undo")
			} else {
				r.Desk.Run("redo")
			}
		})
		r.Key("filter")
		test.Type(r.Window.Canvas().Focused(), "poo")
		erase := false
		measure(b, fmt.Sprintf("%d/a key of the filter", n), 50*time.Millisecond, func() {
			if erase = !erase; erase {
				test.Type(r.Window.Canvas().Focused(), "l")
			} else {
				press(fyne.KeyBackspace)
			}
		})
		press(fyne.KeyEscape)
		r.Key("filter")
		press(fyne.KeyDown) // into the rows
		measure(b, fmt.Sprintf("%d/scroll a page", n), 16*time.Millisecond, func() { press(fyne.KeyPageDown) })
	}
}

// BenchmarkChanges works in an incident of 2,000 changes, of which three are open.
func BenchmarkChanges(b *testing.B) {
	s := modeltest.New(b, modeltest.CheckoutZone).At("00:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P1, Lead: "on-call A"})
	for i := range 2000 {
		s.Later(20 * time.Second).Write(model.ChangeBegun{Text: fmt.Sprintf("raise pool size of host %d 20 -> 40", i)})
		if begun := s.Last(); i < 1997 {
			s.Later(time.Second).Write(model.ChangeEnded{Change: begun, Outcome: []model.ChangeState{model.ChangeVerified, model.ChangeNoEffect}[i%2]})
		}
	}
	r := desktest.Open(b, desktest.Options{}).Tell(s)
	r.Desk.Run("phase:mitigate")
	r.Key("log")
	measure(b, "a new entry", 16*time.Millisecond, func() {
		test.Type(r.Window.Canvas().Focused(), "n")
		r.Window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	})
	measure(b, "the palette", 100*time.Millisecond, func() {
		r.Desk.Run("palette")
		r.Press(fyne.KeyEscape)
	})
}

// measure reports how long something takes at a time, beside its goal: figures
// belong to a machine, so none of them fails.
func measure(b *testing.B, name string, goal time.Duration, do func()) {
	b.Run(name, func(b *testing.B) {
		for b.Loop() {
			do()
		}
		each := b.Elapsed() / time.Duration(b.N)
		b.ReportMetric(float64(each.Microseconds())/1000, "ms")
		b.ReportMetric(float64(goal.Milliseconds()), "ms-goal")
	})
}

// longIncident is a log of n events: what people and monitors write all day, and
// now and then a change, a task, readings, a message.
func longIncident(t testing.TB, n int) *modeltest.Story {
	s := modeltest.New(t, modeltest.CheckoutZone).At("00:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P1, Lead: "on-call A"})
	change := ""
	for i := 1; i < n; i++ {
		s.Later(800 * time.Millisecond)
		switch i % 2000 {
		case 1:
			s.Write(model.ChangeBegun{Text: "raise pool size 20 -> 40"})
			change = s.Last()
		case 3:
			s.Write(model.ChangeEnded{Change: change, Outcome: model.ChangeNoEffect})
		case 5, 105, 205, 305, 405:
			s.Write(model.ReadingTaken{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}, {Name: "p95", Value: "180 ms"}}})
		case 11:
			s.Write(model.TaskAdded{Text: "check replica lag", Owner: "on-call B"})
			s.Write(model.TaskChanged{Task: s.Last(), State: model.TaskDone})
		case 15:
			s.Write(model.MessageSent{Name: "update", Channel: "slack", Text: "We are watching.", How: "sent"})
		default:
			kind := []model.EntryKind{model.EntryFinding, model.EntryNote, model.EntryAction}[i%3]
			s.Write(model.Noted{Entry: kind, Text: fmt.Sprintf("pool is full: 20 of 20 connections are busy on host %d #pool", i)})
		}
	}
	return s
}
