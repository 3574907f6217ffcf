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

// soaked is the Checkout story when its quiet time is over, read to its end.
func soaked(t *testing.T) *modeltest.Story {
	return modeltest.Checkout(t, "15:34").Do(reads("0.1 %", "180 ms")).At("15:38:20")
}

func reads(rate, p95 string) model.TakeReading {
	return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: rate}, {Name: "p95", Value: p95}}}
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
		if c.at == "15:38:20" {
			s = sceneOf(soaked(t))
		}
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

// What the cause lacks is what its button gives: a cause, or what shows it.
func TestGateAsksForWhatTheCauseLacks(t *testing.T) {
	for name, c := range map[string]struct {
		done                  []model.Command
		holds, action, button string
	}{
		"nothing": {nil, "not yet", "cause", "Write cause…"},
		"confirmed with nothing for it": {[]model.Command{model.RaiseHypothesis{Text: "cache"}, model.RaiseHypothesis{Text: "pool"},
			model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2}}, "hypothesis 2 confirmed, no evidence", "evidence:2", "Add evidence…"},
		"written, and nothing found": {[]model.Command{model.NameCause{Text: "v42"}}, "written; no evidence yet", "finding", "Log finding…"},
		"confirmed by evidence": {[]model.Command{model.RaiseHypothesis{Text: "pool"}, model.AddEvidence{N: 1, Text: "full"},
			model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 1}}, "hypothesis 1, 1 for", "", ""},
	} {
		s := sceneOf(day(t, "14:00", model.Declare{Title: "x"}).Do(c.done...))
		got := present.GateOf(s.state, s.view, s.clock).Conditions[1]
		if got.Holds != c.holds || got.Held != (c.action == "") || !got.Held && (got.Action != c.action || got.Button != c.button) {
			t.Errorf("%s: got %+v", name, got)
		}
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
		"reads well": {func() *modeltest.Story {
			return modeltest.Checkout(t, "15:27:03").At("15:50").Do(reads("0.1 %", "180 ms"))
		}, true, "30 min quiet"},
		"read before the last 20 min": {func() *modeltest.Story {
			return modeltest.Checkout(t, "15:27:03").At("15:39:59").Do(reads("0.1 %", "180 ms"))
		}, false, "5xx was last read 20 min ago: read it"},
		"one was not read for long": {func() *modeltest.Story { return modeltest.Checkout(t, "15:27:03").At("15:55").Do(read("0.1 %")) }, false,
			"p95 was last read 36 min ago: read it"},
		"over its limit": {func() *modeltest.Story { return modeltest.Checkout(t, "15:27:03").Do(read("2 %")) }, false, "5xx reads 2 %, limit 1 %: read it again"},
		"not read": {func() *modeltest.Story {
			return modeltest.Checkout(t, "15:27:03").Do(model.WatchSignal{Name: "queue", Limit: "100"})
		}, false, "no reading of queue since the deploy: read it"},
		"read before the deploy alone": {func() *modeltest.Story { return again(t) }, false, "no reading of 5xx since the deploy: read it"},
		"measured since the deploy": {func() *modeltest.Story {
			return again(t).At("15:52").Do(model.Verify{Signal: "5xx: 94 % -> 0.1 %"}, model.Verify{Signal: "p95: 2 s -> 180 ms"})
		}, true, "30 min quiet"},
	} {
		t.Run(name, func(t *testing.T) {
			s := sceneOf(c.story().At("16:00"))
			soak := present.GateOf(s.state, s.view, s.clock).Conditions[4]
			if soak.Held != c.held || soak.Holds != c.holds {
				t.Errorf("got %+v, want held %v by %q", soak, c.held, c.holds)
			}
		})
	}
	back := sceneOf(modeltest.Checkout(t, "15:27:03").Do(model.Reopen{Reason: "5xx at 40 % again"}))
	if c := present.GateOf(back.state, back.view, back.clock).Conditions[0]; c.Held {
		t.Errorf("what held before it was reopened still proves: %+v", c)
	}
}

// again deploys the fix once more at 15:28, after the last reading.
func again(t *testing.T) *modeltest.Story {
	return modeltest.Checkout(t, "15:27:03").Do(model.UndoStep{Step: "fix/deploy"}).At("15:28").Do(model.DoStep{Step: "fix/deploy"})
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

// While the quiet time runs, an old reading stands beside its bar, and no time is named
// at which the gate opens.
func TestGateSaysHowOldTheLastReadingIs(t *testing.T) {
	for at, text := range map[string]string{
		"15:28:10": "30 min without trouble since the deploy", "15:33:11": "5xx was last read 24 min ago: read it",
	} {
		s := sceneOf(modeltest.Checkout(t, "15:12").At(at))
		g := present.GateOf(s.state, s.view, s.clock)
		if g.Soak.Text != text || g.Opens != "" && strings.Contains(text, "ago") || !g.Soak.Running {
			t.Errorf("%s: %q, opens %q", at, g.Soak.Text, g.Opens)
		}
	}
	over := sceneOf(modeltest.Checkout(t, "15:38:20").Do(model.Resolve{Reason: "it is quiet"}).At("17:00"))
	if c := present.GateOf(over.state, over.view, over.clock).Conditions[4]; strings.Contains(c.Holds, "ago") {
		t.Errorf("once it is resolved nobody has to read: %+v", c)
	}
}

// Without a fix the quiet time counts from the mitigation, and so does the reading.
func TestGateAsksForAReadingSinceTheMitigation(t *testing.T) {
	read := model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}}}
	s := sceneOf(day(t, "14:00", model.Declare{Title: "x", Severity: model.P0}).Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}, read).
		At("14:10").Do(model.MarkMitigated{Signal: "service is back"}).At("15:00"))
	c := present.GateOf(s.state, s.view, s.clock).Conditions[4]
	if c.Held || c.Holds != "no reading of 5xx since the mitigation: read it" || c.Action != "reading" {
		t.Errorf("got %+v", c)
	}
	if s.view.Clock("soak").State != "met" {
		t.Error("the clock counts quiet minutes alone")
	}
}

// What is offered as the value after was read since the quiet time began.
func TestTypedProof(t *testing.T) {
	measured := model.Verify{Signal: "5xx: 94 % -> 0.1 %"}
	read := model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.3 %"}}}
	for name, c := range map[string]struct {
		story func(*modeltest.Story)
		want  string
	}{
		"none":                           {func(*modeltest.Story) {}, ""},
		"measured before the mitigation": {func(s *modeltest.Story) { s.Do(measured).At("14:10").Do(model.MarkMitigated{Signal: "it is back"}) }, "5xx: 94 % -> "},
		"while the impact lasts":         {func(s *modeltest.Story) { s.Do(measured) }, "5xx: 94 % -> 0.1 %"},
		"measured by a change since": {func(s *modeltest.Story) {
			s.At("14:10").Do(model.MarkMitigated{Signal: measured.Signal}, model.BeginChange{Text: "other"}).At("14:12").Do(model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 0.1 % -> 40 %"})
		}, "5xx: 94 % -> 40 %"},
		"measured by the mitigation": {func(s *modeltest.Story) { s.At("14:10").Do(model.MarkMitigated{Signal: measured.Signal}) }, "5xx: 94 % -> 0.1 %"},
		"measured before the deploy": {func(s *modeltest.Story) {
			s.At("14:10").Do(model.MarkMitigated{Signal: measured.Signal}).At("14:20").Do(model.DoStep{Step: "fix/deploy"})
		}, "5xx: 94 % -> "},
		"read before the deploy": {func(s *modeltest.Story) {
			s.At("14:10").Do(model.MarkMitigated{Signal: measured.Signal}).At("14:15").Do(read).At("14:20").Do(model.DoStep{Step: "fix/deploy"})
		}, "5xx: 94 % -> "},
		"read since the deploy, another case": {func(s *modeltest.Story) {
			s.At("14:10").Do(model.MarkMitigated{Signal: "5XX: 94 % -> 0.1 %"}).At("14:20").Do(model.DoStep{Step: "fix/deploy"}).At("14:25").Do(read)
		}, "5XX: 94 % -> 0.3 %"},
	} {
		s := day(t, "14:00", model.Declare{Title: "x", Severity: model.P0})
		s.Do(model.WatchSignal{Name: "5xx", Limit: "1 %"})
		c.story(s.At("14:05"))
		if got := present.TypedProof(s.State()); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestGateSaysWhatIsMissing(t *testing.T) {
	s := checkout(t, "14:18:52")
	g := present.GateOf(s.state, s.view, s.clock)
	want := "a cause with its evidence, the end of the open changes, a message that tells it, quiet minutes"
	if got := g.Missing(true); got != want {
		t.Errorf("with a signal it lacks %q, want %q", got, want)
	}
	if got := g.Missing(false); got != "a signal before and after, "+want {
		t.Errorf("without one it lacks %q", got)
	}
	stale := sceneOf(modeltest.Checkout(t, "15:38:20").At("15:45"))
	if got := present.GateOf(stale.state, stale.view, stale.clock).Missing(true); got != "a new reading" {
		t.Errorf("where nobody has read for long it lacks %q", got)
	}
	done := sceneOf(soaked(t))
	if got := present.GateOf(done.state, done.view, done.clock).Missing(true); got != "" {
		t.Errorf("it holds, and lacks %q", got)
	}
}

// What does not hold is named as it stands; of much of it the first, and how much
// more.
func TestGateSaysNotYet(t *testing.T) {
	over := model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "2 %"}}}
	for _, c := range []struct {
		story  *modeltest.Story
		proves bool
		want   string
	}{
		{modeltest.Checkout(t, "14:18:52"), true, "Not yet: no cause is written down, 2 changes are open, 2 more. Enter asks for a reason."},
		{modeltest.Checkout(t, "14:38:20"), true, "Not yet: no cause is written down, nobody was told yet, 1 more. Enter asks for a reason."},
		{modeltest.Checkout(t, "15:27:03"), true, "Not yet: the soak has 11:12 left. Enter asks for a reason."},
		{modeltest.Checkout(t, "15:27:03").Do(model.BeginChange{Text: "restart the cache"}), true, "Not yet: one change is open, the soak has 11:12 left. Enter asks for a reason."},
		{modeltest.Checkout(t, "15:27:03").Do(over), false, "Not yet: 5xx reads 2 %, limit 1 %. Enter asks for a reason."},
		{modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s"}), false,
			"Not yet: no signal shows it, no cause is written down, 2 more. Enter asks for a reason."},
		{modeltest.Checkout(t, "15:38:20").At("15:45"), true, "Not yet: 5xx was last read 21 min ago. Enter asks for a reason."},
		{soaked(t), true, ""},
	} {
		s := sceneOf(c.story)
		if got := present.GateOf(s.state, s.view, s.clock).NotYet(c.proves); got != c.want {
			t.Errorf("it says %q, want %q", got, c.want)
		}
	}
}

func TestReadings(t *testing.T) {
	s := sceneOf(modeltest.Checkout(t, "15:27:03").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}}}))
	r := present.ReadingsOf(s.state, 2, s.clock)
	if !slices.Equal(r.Names, []string{"5xx", "p95"}) || !slices.Equal(r.Limit, []string{"< 1 %", "< 400 ms"}) || len(r.Rows) != 2 {
		t.Fatalf("%+v", r)
	}
	if top := r.Rows[0]; top.Time != "15:27:03" || top.Values[0] != "3 %" || !top.Over[0] || top.Values[1] != "" || top.Over[1] {
		t.Errorf("the newest is %+v", top)
	}
	if next := r.Rows[1]; next.Time != "15:23:10" || next.Over[0] {
		t.Errorf("the one before is %+v", next)
	}
}

// The head of a column names the limit as it is read, whatever way it was typed.
func TestReadingsNameTheirLimits(t *testing.T) {
	for typed, want := range map[string]string{"1 %": "< 1 %", "<1 %": "< 1 %", "<= 400 ms": "≤ 400 ms", ">= 10 GB": "≥ 10 GB", "> 5": "> 5", "≥ 5": "≥ 5"} {
		s := sceneOf(modeltest.Checkout(t, "14:38:20").Do(model.WatchSignal{Name: "free disk", Limit: typed}))
		if r := present.ReadingsOf(s.state, 2, s.clock); !slices.Equal(r.Limit, []string{want}) {
			t.Errorf("%q stands as %q, want %q", typed, r.Limit, want)
		}
	}
}
