package model

import (
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// TestMilestonesAreInOrder tells stories of one laptop, without corrections of
// the past: what Decide lets pass is in order.
func TestMilestonesAreInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		st := &story{t: t, laptops: []*laptop{{name: "laptop", now: onTheDay("14:00")}}}
		st.act(st.laptops[0], declaration(t))
		for range rapid.IntRange(0, 30).Draw(t, "commands") {
			st.laptops[0].now = st.laptops[0].now.Add(time.Duration(rapid.IntRange(-600, 1200).Draw(t, "s")) * time.Second)
			st.act(st.laptops[0], rapid.SampledFrom(milestoneCommands).Draw(t, "command"))
			s := st.state()
			inOrder(t, "started", s.Times.Started, "mitigated", s.Times.Mitigated)
			inOrder(t, "mitigated", s.Times.Mitigated, "resolved", s.Times.Resolved)
			inOrder(t, "resolved", s.Times.Resolved, "closed", s.Times.Closed)
		}
	})
}

var milestoneCommands = []Command{MarkMitigated{"service is back"}, Resolve{}, Close{}, Reopen{"x"}, SetStart{onTheDay("13:30")},
	SetStart{onTheDay("14:20")}, CallFalseAlarm{"x"}, Note{Text: "x"}}

func inOrder(t *rapid.T, a string, first time.Time, b string, then time.Time) {
	if !first.IsZero() && !then.IsZero() && then.Before(first) {
		t.Fatalf("%s at %v lies before %s at %v", b, then, a, first)
	}
}

// TestTimesAndStatusAgree holds for every story: several laptops, clocks apart,
// milestones taken back and amended.
func TestTimesAndStatusAgree(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		s := st.state()
		switch {
		case s.Times.Started.IsZero() || s.Times.Declared.IsZero():
			t.Fatalf("a declared incident without its times: %+v", s.Times)
		case s.IsResolved() && !s.Mitigated():
			t.Fatalf("resolved at %v and never mitigated", s.Times.Resolved)
		case s.Status.Open() && (s.IsResolved() || !s.Times.Closed.IsZero()):
			t.Fatalf("%s with an end: %+v", s.Status, s.Times)
		case (s.Status == StatusResolved || s.Status == StatusClosed) && !s.IsResolved(), s.Status == StatusClosed && s.Times.Closed.IsZero():
			t.Fatalf("%s without its time: %+v", s.Status, s.Times)
		}
		for i := 1; i < len(s.Timeline); i++ {
			if s.Timeline[i].At.Before(s.Timeline[i-1].At) {
				t.Fatalf("row %d of the timeline lies before the one above", i)
			}
		}
	})
}

// TestEveryTimeIsUTCAndMilliseconds looks at each time in the state, wherever.
func TestEveryTimeIsUTCAndMilliseconds(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		eachTime(reflect.ValueOf(st.state()), func(at time.Time) {
			if at != FromMillis(Millis(at)) {
				t.Fatalf("%v is not UTC in whole milliseconds", at)
			}
		})
	})
}

func eachTime(v reflect.Value, visit func(time.Time)) {
	switch v.Kind() {
	case reflect.Pointer:
		eachTime(v.Elem(), visit)
	case reflect.Slice:
		for i := range v.Len() {
			eachTime(v.Index(i), visit)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			eachTime(v.MapIndex(key), visit)
		}
	case reflect.Struct:
		if at, ok := v.Interface().(time.Time); ok {
			visit(at)
			return
		}
		for i := range v.NumField() {
			eachTime(v.Field(i), visit)
		}
	}
}
