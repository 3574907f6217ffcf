package present_test

import (
	"slices"
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func held(g present.Gate) []bool {
	var all []bool
	for _, c := range g.Conditions {
		all = append(all, c.Held)
	}
	return all
}

// The conditions in their order: proof, cause, no open change, told, soak.
func TestGate(t *testing.T) {
	for _, c := range []struct {
		at, note, opens string
		held            []bool
	}{
		{"14:01:50", "1 of 5 hold", "", []bool{false, false, true, false, false}},
		{"14:18:52", "0 of 5 hold", "", []bool{false, false, false, false, false}},
		{"14:38:20", "2 of 5 hold", "", []bool{true, false, true, false, false}},
		{"15:27:03", "4 of 5 hold", "opens at 15:38:15", []bool{true, true, true, true, false}},
		{"15:38:20", "5 of 5 hold", "", []bool{true, true, true, true, true}},
	} {
		s := checkout(t, c.at)
		g := present.GateOf(s.state, s.view, s.clock)
		if g.Note != c.note || g.Opens != c.opens || g.Open != (c.note == "5 of 5 hold") || !slices.Equal(held(g), c.held) {
			t.Errorf("%s: %q, %q, open %v, %v; want %q, %q, %v", c.at, g.Note, g.Opens, g.Open, held(g), c.note, c.opens, c.held)
		}
	}
}

func TestGateSaysWhatHolds(t *testing.T) {
	s := checkout(t, "15:27:03")
	g := present.GateOf(s.state, s.view, s.clock)
	for i, want := range []string{"→", "hypothesis 2, 4 for", "4 ended, 4 in place", "update, 15:14:50", "11:12 left"} {
		if !strings.Contains(g.Conditions[i].Holds, want) {
			t.Errorf("%q holds by %q, want %q", g.Conditions[i].Text, g.Conditions[i].Holds, want)
		}
	}
	if g.Soak.Figure != "18:48 of 30:00" || !g.Soak.Running {
		t.Errorf("the soak is %+v", g.Soak)
	}
}

// A cause that nothing speaks for does not hold, and a message from before the
// deploy does not tell of it.
func TestGateIsStrict(t *testing.T) {
	story := modeltest.Checkout(t, "14:38:20").Do(model.NameCause{Text: "the moon"})
	s := sceneOf(story)
	g := present.GateOf(s.state, s.view, s.clock)
	if c := g.Conditions[1]; !c.Held && c.Holds != "written; no evidence yet" {
		t.Errorf("the cause: %+v", c)
	}
	late := sceneOf(modeltest.Checkout(t, "15:09:00"))
	if c := present.GateOf(late.state, late.view, late.clock).Conditions[3]; c.Held || c.Text != "Everyone knows that the fix is out" {
		t.Errorf("told: %+v", c)
	}
}

// What is watched has to be read, and to read well, also when the quiet time is
// over; and what held before a reopening has to be shown again.
func TestGateLooksAtWhatIsWatched(t *testing.T) {
	read := func(value string) model.Command {
		return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: value}}}
	}
	for name, c := range map[string]struct {
		story func() *modeltest.Story
		held  bool
		holds string
	}{
		"reads well":     {func() *modeltest.Story { return modeltest.Checkout(t, "15:27:03") }, true, "30 min quiet"},
		"over its limit": {func() *modeltest.Story { return modeltest.Checkout(t, "15:27:03").Do(read("2 %")) }, false, "5xx reads 2 %, limit 1 %: read it again"},
		"not read": {func() *modeltest.Story {
			return modeltest.Checkout(t, "15:27:03").Do(model.WatchSignal{Name: "queue", Limit: "100"})
		}, false, "queue was not read yet"},
	} {
		t.Run(name, func(t *testing.T) {
			s := sceneOf(c.story().At("16:00"))
			soak := present.GateOf(s.state, s.view, s.clock).Conditions[4]
			if soak.Held != c.held || soak.Holds != c.holds {
				t.Errorf("got %+v, want held %v by %q", soak, c.held, c.holds)
			}
		})
	}
	again := sceneOf(modeltest.Checkout(t, "15:27:03").Do(model.Reopen{Reason: "5xx at 40 % again"}))
	if c := present.GateOf(again.state, again.view, again.clock).Conditions[0]; c.Held {
		t.Errorf("what held before it was reopened still proves: %+v", c)
	}
}

// While a signal is over its limit, or was not read, no time opens the gate.
func TestGateOpensByNoTimeAlone(t *testing.T) {
	for _, do := range []model.Command{
		model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "2 %"}}}, model.WatchSignal{Name: "queue", Limit: "100"},
	} {
		s := sceneOf(modeltest.Checkout(t, "15:27:03").Do(do))
		if g := present.GateOf(s.state, s.view, s.clock); !g.Soak.Running || g.Opens != "" {
			t.Errorf("%T: the soak runs %v, and it %q", do, g.Soak.Running, g.Opens)
		}
	}
	s := sceneOf(modeltest.Checkout(t, "15:27:03").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "2 %"}}}))
	if c := present.GateOf(s.state, s.view, s.clock).Conditions[4]; c.Held || c.Holds != "5xx reads 2 %, limit 1 %: read it again" {
		t.Errorf("while the soak runs: %+v", c)
	}
}

func TestGateSaysWhatIsMissing(t *testing.T) {
	s := checkout(t, "14:18:52")
	g := present.GateOf(s.state, s.view, s.clock)
	want := "a cause with its evidence, the end of the open change, a message that tells it, quiet minutes"
	if got := g.Missing(true); got != want {
		t.Errorf("with a signal it lacks %q, want %q", got, want)
	}
	if got := g.Missing(false); got != "a signal before and after, "+want {
		t.Errorf("without one it lacks %q", got)
	}
	done := checkout(t, "15:38:20")
	if got := present.GateOf(done.state, done.view, done.clock).Missing(true); got != "" {
		t.Errorf("it holds, and lacks %q", got)
	}
}

func TestReadings(t *testing.T) {
	s := sceneOf(modeltest.Checkout(t, "15:27:03").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}}}))
	r := present.ReadingsOf(s.state, 2, s.clock)
	if !slices.Equal(r.Names, []string{"5xx", "p95"}) || !slices.Equal(r.Limit, []string{"1 %", "400 ms"}) || len(r.Rows) != 2 {
		t.Fatalf("%+v", r)
	}
	if top := r.Rows[0]; top.Time != "15:27:03" || top.Values[0] != "3 %" || !top.Over[0] || top.Values[1] != "" || top.Over[1] {
		t.Errorf("the newest is %+v", top)
	}
	if next := r.Rows[1]; next.Time != "15:23:10" || next.Over[0] {
		t.Errorf("the one before is %+v", next)
	}
}
