package present_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func TestLedger(t *testing.T) {
	s := checkout(t, "14:18:52")
	want := []present.LedgerRow{
		{N: 3, Text: "raise pool size 20 → 40", Detail: "since 14:13", State: model.ChangeOpen, Action: "end-change:3", Button: "End…"},
		{N: 2, Text: "Scale: checkout 6 → 18 pods", Detail: "since 14:12", State: model.ChangeOpen, Action: "end-change:2", Button: "End…"},
		{N: 1, Text: "Rollback: checkout v42 → v41", Detail: "14:09 → 14:11", Result: "no effect", State: model.ChangeNoEffect, Action: "revert:1", Button: "Revert…"},
	}
	got := present.LedgerOf(s.state, s.clock)
	for i, line := range strings.Split(present.Changes(s.state, s.clock), "\n")[1:4] {
		if n := fmt.Sprintf("%d. ", got.Rows[2-i].N); !strings.HasPrefix(line, n) {
			t.Errorf("change %d stands in the text that is copied as %q", got.Rows[2-i].N, line)
		}
	}
	if got.Note != "2 open, 1 in place" || !slices.Equal(got.Rows, want) {
		t.Errorf("%q\n got %+v\nwant %+v", got.Note, got.Rows, want)
	}
	if got := present.LedgerOf(checkout(t, "14:01:50").state, s.clock); got.Note != "none" || len(got.Rows) != 0 {
		t.Errorf("before the first change: %+v", got)
	}
}

// What was taken back offers nothing more.
func TestLedgerOfReverted(t *testing.T) {
	story := day(t, "14:00", model.Declare{Title: "Something is broken"}).Do(model.BeginChange{Text: "pool 20 → 40"},
		model.EndChange{Outcome: model.ChangeReverted, N: 1, Text: "back to 20"})
	s := sceneOf(story)
	l := present.LedgerOf(s.state, s.clock)
	if r := l.Rows[0]; r.Action != "" || r.Result != "reverted" || l.Note != "0 in place" {
		t.Errorf("%q %+v", l.Note, r)
	}
}

// What was ended as verified with nothing measured is told as that, with what was typed.
func TestLedgerOfWhatWasNotMeasured(t *testing.T) {
	s := sceneOf(modeltest.Checkout(t, "14:18:52").Do(model.EndChange{Outcome: model.ChangeVerified, N: 3, Text: "better now"}))
	if r := present.LedgerOf(s.state, s.clock).Rows[0]; !r.Unproven || r.Result != "verified, no signal: better now" {
		t.Errorf("%+v", r)
	}
	if text := present.Changes(s.state, s.clock); !strings.Contains(text, ". Ended: better now (not measured)\n") || strings.Contains(text, "Worked: better") {
		t.Errorf("%s", text)
	}
	story := modeltest.Checkout(t, "14:18:52")
	s = sceneOf(story.Fork().Write(model.ChangeEnded{Change: story.State().Board.Changes[2].ID, Outcome: model.ChangeVerified}))
	if r := present.LedgerOf(s.state, s.clock).Rows[0]; r.Result != "verified, no signal" {
		t.Errorf("with nothing said: %q", r.Result)
	}
	if text := present.Changes(s.state, s.clock); !strings.Contains(text, ". Ended (not measured)\n") {
		t.Errorf("with nothing said: %s", text)
	}
	s = sceneOf(story.Do(model.EndChange{Outcome: model.ChangeVerified, N: 3, Text: "5xx: 94 % -> 0.2 %"}))
	if r := present.LedgerOf(s.state, s.clock).Rows[0]; r.Unproven || r.Result != "5xx 94 % → 0.2 %" {
		t.Errorf("measured: %+v", r)
	}
}

// A ledger has a row for each open change however old, for the newest of the
// others, and a count of the rest.
func TestLedgerOfMany(t *testing.T) {
	story := day(t, "14:00", model.Declare{Title: "Something is broken"}).Do(model.BeginChange{Text: "the open one"})
	for range 1500 {
		story.Write(model.ChangeBegun{Text: "pool"})
		story.Write(model.ChangeEnded{Change: story.Last(), Outcome: model.ChangeNoEffect})
	}
	s := sceneOf(story)
	l := present.LedgerOf(s.state, s.clock)
	if n := len(l.Rows); n != 41 || l.Rows[40].N != 1 || l.Rows[40].Action != "end-change:1" || l.Rows[39].N != 1462 || l.Rows[0].N != 1501 {
		t.Errorf("%d rows, from %+v to %+v", n, l.Rows[0], l.Rows[n-1])
	}
	if want := "+1,460 not shown; Copy has all of them. To take one back: /reverted N"; l.Rest != want {
		t.Errorf("said of the others: %q, want %q", l.Rest, want)
	}
	if text := present.Changes(s.state, s.clock); !strings.Contains(text, "\n2. 14:00  pool") {
		t.Errorf("the text to copy lacks the second: %.100s", text)
	}
	if story.Do(model.EndChange{Outcome: model.ChangeReverted, N: 2}); story.State().Board.Changes[1].State != model.ChangeReverted {
		t.Error("one without a row cannot be taken back")
	}
}

func TestHypotheses(t *testing.T) {
	s := checkout(t, "14:38:20")
	h := present.HypothesesOf(s.state, s.clock)
	if h.Note != "2 open, 1 ruled out" {
		t.Errorf("the note is %q", h.Note)
	}
	var order []int
	for _, r := range h.Rows {
		order = append(order, r.N)
	}
	if !slices.Equal(order, []int{2, 3, 1}) {
		t.Errorf("the rows are %v: open ones first, what most speaks for on top", order)
	}
	if got := h.Rows[1].Against; len(got) != 1 || got[0].Entry == "" || got[0].Time != "14:37:50" || got[0].Text != "no lock waits, CPU 22 %" {
		t.Errorf("against the second stands %+v", got)
	}
	if got := h.Rows[2].Settled; got != "ruled out 14:35:10: rollback had no effect" {
		t.Errorf("the settled one says %q", got)
	}
	later := checkout(t, "15:27:03")
	if got := present.HypothesesOf(later.state, later.clock).Note; got != "1 confirmed, 2 ruled out" {
		t.Errorf("once all are settled: %q", got)
	}
	if got := present.HypothesesOf(later.state, later.clock).Rows[0]; got.State != model.HypothesisConfirmed {
		t.Errorf("on top stands %+v, not what was confirmed", got)
	}
}

// One that was confirmed with nothing for it is told apart from one that was shown.
func TestAGuessIsToldApart(t *testing.T) {
	raised := model.RaiseHypothesis{Text: "the disk is full"}
	story := day(t, "14:00", model.Declare{Title: "Something is broken"}).Do(raised, model.SettleHypothesis{Outcome: model.HypothesisConfirmed})
	s := sceneOf(story)
	h := present.HypothesesOf(s.state, s.clock)
	if r := h.Rows[0]; !r.Suspected || r.Settled != "confirmed 14:00:00, no evidence yet" || h.Note != "1 without evidence" {
		t.Errorf("%q, %+v", h.Note, r)
	}
	story.Do(raised, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, Text: "df says 100 %"})
	s = sceneOf(story)
	h = present.HypothesesOf(s.state, s.clock)
	if h.Note != "1 confirmed, 1 without evidence" || h.Rows[0].Suspected == h.Rows[1].Suspected {
		t.Errorf("%q, %+v", h.Note, h.Rows)
	}
	for _, r := range h.Rows {
		if !r.Suspected && (r.Settled != "confirmed 14:00:00: df says 100 %" || len(r.For) != 1) {
			t.Errorf("%+v", r)
		}
	}
}

// A task stands with its box: what it has left, then how far it is over.
func TestRailShowsTasks(t *testing.T) {
	story := modeltest.Checkout(t, "14:18:52").Do(model.AddTask{Text: "check replica lag", Owner: "on-call B", Box: 5 * time.Minute})
	for at, want := range map[string]present.OpenWork{
		"14:20:52": {Text: "on-call B: check replica lag", Time: "03:00 left", Action: "task-box:1"},
		"14:25:52": {Text: "on-call B: check replica lag", Time: "02:00 over", Over: true, Action: "task-box:1"},
	} {
		s := sceneOf(story.Fork().At(at))
		rail := present.RailOf(s.state, s.view, s.clock)
		if got := rail.Open[len(rail.Open)-1]; got != want || rail.Title != "Open changes, tasks · 3" {
			t.Errorf("%s: %q, %+v", at, rail.Title, got)
		}
	}
}

// A clock that was set back has begun nothing later than now: a box has all of its time
// left, a task and a change have been open for no time, and the soak, which the gate and
// the clock tell alike, has all of it before it.
func TestAClockThatWasSetBack(t *testing.T) {
	s := day(t, "14:00", model.Declare{Title: "x", Severity: model.P0}).At("14:20").
		Do(model.AddTask{Text: "read the logs", Box: 5 * time.Minute}, model.AddTask{Text: "call"}, model.MarkMitigated{Signal: "it is back"})
	s.Do(model.BeginChange{Text: "raise pool", Watch: s.Now().Add(10 * time.Minute)})
	back := sceneAt(s.State(), s.Clock("14:07:40"))
	var got []string
	for _, row := range present.RailOf(back.state, back.view, back.clock).Open {
		got = append(got, row.Text+" "+row.Time)
	}
	if want := []string{"raise pool 10:00 left", "read the logs 05:00 left", "call 00:00"}; !slices.Equal(got, want) {
		t.Errorf("the rail says %q, want %q", got, want)
	}
	gate := present.GateOf(back.state, back.view, back.clock)
	if c := gate.Conditions[4]; c.Held || c.Holds != "30:00 left" || gate.Soak.Figure != "00:00 of 30:00" {
		t.Errorf("the gate says %+v, %q", c, gate.Soak.Figure)
	}
	for _, tile := range present.TilesOf(back.view) {
		if tile.ID == "soak" && tile.Figure+" "+tile.Word != "30:00 left" {
			t.Errorf("the clock says %+v", tile)
		}
	}
}

func TestRail(t *testing.T) {
	for _, c := range []struct {
		at      string
		states  []string
		current int
		nothing string
		signal  string
	}{
		{"14:01:50", []string{"1 of 4 · 04:20 left", "after triage", "after mitigation", "0 of 5", "after resolution"}, 0, "Nothing is being changed.", "unknown"},
		{"14:18:52", []string{"4 of 4 · 04:41", "01:59 left", "after mitigation", "0 of 5", "after resolution"}, 1, "", "unknown"},
		{"14:38:20", []string{"4 of 4 · 04:41", "28:11 · 13:11 over", "2 of 4", "0 of 5", "after resolution"}, 2, "None open; 3 are in place.", "5xx 0.2 % at 14:34"},
		{"15:27:03", []string{"4 of 4 · 04:41", "28:11 · 13:11 over", "4 of 4", "4 of 5", "after resolution"}, 3, "None open; 4 are in place.", "5xx 0.1 % at 15:23"},
		{"15:45:00", []string{"4 of 4 · 04:41", "28:11 · 13:11 over", "4 of 4", "5 of 5", "47 h 53 min left"}, 4, "None open; 4 are in place.", "5xx 0.1 % at 15:38"},
	} {
		s := checkout(t, c.at)
		r := present.RailOf(s.state, s.view, s.clock)
		for i, p := range r.Phases {
			if p.State != c.states[i] || p.Current != (i == c.current) {
				t.Errorf("%s: %s is %q, current %v; want %q", c.at, p.Name, p.State, p.Current, c.states[i])
			}
		}
		if c.nothing != "" && r.Nothing != c.nothing {
			t.Errorf("%s: %q, want %q", c.at, r.Nothing, c.nothing)
		}
		if last := r.Impact[len(r.Impact)-1]; last.Label != "Signal" || last.Value != c.signal {
			t.Errorf("%s: %+v, want %q", c.at, last, c.signal)
		}
	}
}

func TestOpenChangesRun(t *testing.T) {
	s := checkout(t, "14:18:52")
	want := []present.OpenWork{{Text: "Scale 6 → 18 pods", Time: "06:32", Action: "end-change:2"}, {Text: "raise pool size 20 → 40", Time: "04:57", Action: "end-change:3"}}
	if got := present.RailOf(s.state, s.view, s.clock).Open; !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// The fix is marked beside its words, not in them, wherever the window speaks of it.
func TestTheFixIsMarkedBesideItsWords(t *testing.T) {
	story := day(t, "14:00", model.Declare{Title: "x"}).Do(model.BeginChange{Text: "raise it 20 -> 40 #fix"}, model.BeginChange{Text: "pool 1 -> 2 #fix"})
	s := sceneOf(story)
	if r := present.LedgerOf(s.state, s.clock).Rows[1]; !r.Fix || r.Text != "raise it 20 → 40" {
		t.Errorf("%+v", r)
	}
	if all := fmt.Sprintf("%+v %+v %s", present.FlagsOf(s.view, s.clock), present.RailOf(s.state, s.view, s.clock), present.Changes(s.state, s.clock)); strings.Contains(all, "#fix") || strings.Contains(all, "->") {
		t.Errorf("%s", all)
	}
}
