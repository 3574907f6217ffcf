package present_test

import (
	"fmt"
	"testing"
	"time"

	"warroom/model"
	"warroom/ui/present"
)

func TestWhatWasTypedNarrowsTheTimeline(t *testing.T) {
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	s := &model.State{Timeline: []model.Entry{
		{ID: "1", At: at, Kind: model.EntryFinding, By: "on-call A", Text: "Pool is full #pool"},
		{ID: "2", At: at, Kind: model.EntryNote, By: "on-call B", Text: "pool size is 20 #pool-size"},
		{ID: "3", At: at, Kind: model.EntryDecision, By: "on-call B", Text: "roll back, see http://x/#pool"},
		{ID: "4", At: at, Kind: model.EntryNote, By: "on-call A", Text: "ŚWIĘTO 支付", Kept: &model.Kept{Corrections: []model.Correction{{By: "eve", Fate: model.FateRetracted}}}},
	}}
	x := present.Clock{Now: at.Add(time.Hour), Zone: time.UTC}
	for _, c := range []struct {
		filter present.Filter
		want   string
	}{
		{present.Filter{}, "4321"},
		{present.Filter{Typed: "  "}, "4321"},
		{present.Filter{Typed: "POOL"}, "321"},
		{present.Filter{Typed: "pool full"}, "1"},
		{present.Filter{Typed: `"pool size"`}, "2"},
		{present.Filter{Typed: `"pool si`}, "2"},
		{present.Filter{Typed: "#pool"}, "21"},
		{present.Filter{Typed: "#pool-"}, "2"},
		{present.Filter{Typed: "decision"}, "3"},
		{present.Filter{Typed: "call b"}, "32"},
		{present.Filter{Typed: "by:b"}, "32"},
		{present.Filter{Typed: `by:"on-call a" pool`}, "1"},
		{present.Filter{Typed: "święto"}, "4"},
		{present.Filter{Typed: "支"}, "4"},
		{present.Filter{Typed: "none such"}, ""},
		{present.Filter{By: "on-call A"}, "41"},
		{present.Filter{By: "on-call A", Typed: "pool"}, "1"},
		{present.Filter{By: "on-call B", Kinds: filter(t, "Notes").Kinds}, "2"},
		{present.Filter{By: "eve"}, "4"},
		{present.Filter{Typed: "by:EV"}, "4"},
		{present.Filter{Typed: "eve"}, "4"},
		{present.Filter{Typed: "now"}, ""},
		{present.Filter{Typed: "20"}, "2"},
	} {
		got := ""
		tl := present.TimelineOf(s, c.filter, x)
		for i := range tl.Len() {
			got += tl.ID(i)
		}
		if got != c.want {
			t.Errorf("%+v lets %q through, want %q", c.filter, got, c.want)
		}
		if tl.GoTo != -1 {
			t.Errorf("%+v goes to row %d", c.filter, tl.GoTo)
		}
	}
	if got := present.People(s); fmt.Sprint(got) != "[eve on-call A on-call B]" {
		t.Errorf("the people are %v", got)
	}
}

func TestAFilterCounts(t *testing.T) {
	s := &model.State{}
	begin := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	for i := range 4312 {
		e := model.Entry{ID: fmt.Sprint(i), At: begin.Add(time.Duration(i) * time.Second), Kind: model.EntryNote, Text: "line"}
		if i%350 == 0 && i > 0 {
			e.Text = "pool"
		}
		s.Timeline = append(s.Timeline, e)
	}
	x := present.Clock{Now: begin.Add(2 * time.Hour), Zone: time.UTC}
	for typed, want := range map[string]string{"pool": "12 of 4,312 entries", "": "4,312 entries", "00:30": "4,312 entries", "none": "0 of 4,312 entries"} {
		if got := present.TimelineOf(s, present.Filter{Typed: typed}, x).Note; got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

// A time that is typed is gone to, and hides nothing.
func TestATimeIsGoneTo(t *testing.T) {
	s := checkout(t, "14:18:52")
	for typed, want := range map[string]string{
		"14:12:20":        "Scale started: checkout 6 → 18 pods",
		"14:12":           "Scale started: checkout 6 → 18 pods", // at 14:12:20
		"-4m":             "raise pool size 20 → 40",
		"yesterday 23:50": "HTTP 5xx above 5 % on checkout", // the oldest: the log begins later
	} {
		tl := present.TimelineOf(s.state, present.Filter{Typed: typed}, s.clock)
		if tl.GoTo < 0 || tl.Row(tl.GoTo).Text != want || tl.Len() != len(s.state.Timeline) {
			t.Errorf("%s goes to row %d of %d, want %q", typed, tl.GoTo, tl.Len(), want)
		}
	}
	if tl := present.TimelineOf(&model.State{}, present.Filter{Typed: "14:05"}, s.clock); tl.GoTo != -1 {
		t.Errorf("an empty log goes to row %d", tl.GoTo)
	}
}

// A filter that leaves out the entries of another day moves no column.
func TestAFilterMovesNoColumn(t *testing.T) {
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	s := &model.State{Timeline: []model.Entry{
		{ID: "1", At: at.AddDate(-1, 0, 0), Kind: model.EntryNote, Text: "the year before"},
		{ID: "2", At: at, Kind: model.EntryNote, Text: "today"},
	}}
	s.Times.Started = at
	x := present.Clock{Now: at.Add(time.Hour), Zone: time.UTC}
	for _, typed := range []string{"", "today", "before", "nothing at all"} {
		if tl := present.TimelineOf(s, present.Filter{Typed: typed}, x); !tl.Wide || !tl.Years {
			t.Errorf("%q: wide %v, with years %v", typed, tl.Wide, tl.Years)
		}
	}
}
