package model

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestAmendingChangesTextAndTimeAndKeepsTheOriginal(t *testing.T) {
	sc := declared(t, Note{Text: "pool is fall"}, Note{Text: "later"},
		AmendEntry{Entry: eventID(2), Text: "pool is full", At: onTheDay("13:58")})
	row := sc.state().Timeline[0]
	if row.ID != eventID(2) || row.Text != "pool is full" || row.Raw != "pool is fall" || !row.At.Equal(onTheDay("13:58")) {
		t.Errorf("the amended row is %+v", row)
	}
	if !row.Recorded.Equal(onTheDay("14:01")) {
		t.Errorf("the time of writing moved to %v", row.Recorded)
	}
}

func TestAmendingReachesTheState(t *testing.T) {
	sc := declared(t, RaiseHypothesis{"v41 did it"}, MarkMitigated{"5xx: 94 % -> 0.2 %"},
		AmendEntry{Entry: eventID(2), Text: "v42 did it"}, AmendEntry{Entry: eventID(3), At: onTheDay("14:01")})
	s := sc.state()
	if got := s.Board.Hypotheses[0].Text; got != "v42 did it" {
		t.Errorf("the hypothesis reads %q", got)
	}
	if !s.Times.Mitigated.Equal(onTheDay("14:01")) {
		t.Errorf("mitigated at %v", s.Times.Mitigated)
	}
}

// TestARetractedEndRunsAgain: what was closed is not while its resolution is taken
// back, and is closed again when that is undone.
func TestARetractedEndRunsAgain(t *testing.T) {
	sc := declared(t, Resolve{Signal: "5xx: 94 % -> 0.2 %"}, Close{}, RetractEntry{Entry: eventID(2)})
	if s := sc.state(); !s.Status.Open() || !s.Times.Closed.IsZero() {
		t.Errorf("%s, closed at %v", s.Status, s.Times.Closed)
	}
	if err := sc.do(RetractEntry{Entry: eventID(4)}); err != nil {
		t.Fatal(err)
	}
	if s := sc.state(); s.Status != StatusClosed || s.Times.Closed.IsZero() {
		t.Errorf("with its end back it is %s, closed at %v", s.Status, s.Times.Closed)
	}
}

func TestAmendedTimesAreUTCAndMilliseconds(t *testing.T) {
	elsewhere := onTheDay("13:58").Add(1_234_567 * time.Nanosecond).In(time.FixedZone("CET", 3600))
	s := declared(t, Note{Text: "a"}, AmendEntry{Entry: eventID(2), At: elsewhere}).state()
	if got := s.Timeline[0].At; got != onTheDay("13:58").Add(time.Millisecond) {
		t.Errorf("amended to %v", got)
	}
}

func TestAmendingToTheSameTimeChangesNothing(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		want := st.state()
		row := rapid.SampledFrom(want.Timeline).Draw(t, "row")
		st.afterAll() // before another correction it would be told as the first
		st.say(EntryAmended{Entry: row.ID, At: row.At})
		want.EventCount++
		sameState(t, st.state(), want, "an entry amended to its own time")
	})
}

func TestAmendingAnyRow(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		row := rapid.SampledFrom(st.state().Timeline).Draw(t, "row")
		st.afterAll()
		st.say(EntryAmended{row.ID, "other words", onTheDay("08:00")})
		got, _ := st.state().entry(row.ID)
		if !got.At.Equal(onTheDay("08:00")) || got.Text != "other words" || row.Raw == "" && got.Raw != row.Text {
			t.Fatalf("%+v was amended to %+v", row, got)
		}
	})
}

func TestStarsAreMarksOnly(t *testing.T) {
	law(t, func(t *rapid.T, st *story) {
		want := st.state()
		i := rapid.IntRange(0, len(want.Timeline)-1).Draw(t, "row")
		st.afterAll()
		for _, on := range []bool{true, false} {
			st.say(EntryStarred{want.Timeline[i].ID, on})
			want.EventCount++
			want.Timeline[i].Starred = on
			sameState(t, st.state(), want, "a star set or taken away")
		}
	})
}
