package model

import (
	"testing"

	"pgregory.net/rapid"
)

// What stands as the cause, of all that was named and confirmed.
func TestTheCauseThatStands(t *testing.T) {
	const pool, sun = "pool of 20 too small", "solar flares"
	h1, h2 := RaiseHypothesis{"pool exhausted"}, RaiseHypothesis{sun}
	seen := func(n int) Command { return AddEvidence{N: n, Text: "20 of 20 busy"} }
	confirm := func(n int, because string) Command { return SettleHypothesis{HypothesisConfirmed, n, because} }
	out := func(n int) Command { return SettleHypothesis{HypothesisRuledOut, n, "no effect"} }
	shown := []Command{h1, seen(1), confirm(1, ""), h2}
	written := []Command{h1, seen(1), confirm(1, ""), NameCause{pool}, h2}
	for name, c := range map[string]struct {
		begun, then []Command
		suspected   bool
		cause       string
	}{
		"a guess beside what was shown":            {shown, []Command{confirm(2, "")}, false, h1.Text},
		"a guess beside what was written":          {written, []Command{confirm(2, "")}, false, pool},
		"a guess beside what was written alone":    {[]Command{NameCause{pool}, h1}, []Command{confirm(1, "")}, false, pool},
		"a guess that evidence came for":           {written, []Command{confirm(2, ""), seen(2)}, false, sun},
		"a confirmation with its reason":           {written, []Command{confirm(2, "errors follow the sun")}, false, sun},
		"a confirmation with evidence":             {written, []Command{seen(2), confirm(2, "")}, false, sun},
		"the later of two that are shown":          {shown, []Command{seen(2), confirm(2, "")}, false, sun},
		"written behind both":                      {shown, []Command{seen(2), confirm(2, ""), NameCause{pool}}, false, pool},
		"written behind a guess, then shown":       {shown, []Command{confirm(2, ""), NameCause{pool}, seen(2)}, false, pool},
		"written behind a guess":                   {[]Command{h1, confirm(1, "")}, []Command{NameCause{pool}}, false, pool},
		"the later of two guesses":                 {[]Command{h1, h2}, []Command{confirm(1, ""), confirm(2, "")}, true, sun},
		"the earlier of two guesses is shown":      {[]Command{h1, h2}, []Command{confirm(1, ""), confirm(2, ""), seen(1)}, false, h1.Text},
		"the later is ruled out":                   {shown, []Command{seen(2), confirm(2, ""), out(2)}, false, h1.Text},
		"the later is ruled out behind a cause":    {written, []Command{seen(2), confirm(2, ""), out(2)}, false, pool},
		"ruled out and a guess is left":            {shown, []Command{confirm(2, ""), out(1)}, true, sun},
		"ruled out and confirmed anew":             {written, []Command{out(1), confirm(1, "")}, false, h1.Text},
		"evidence against a guess shows no cause":  {shown, []Command{confirm(2, ""), AddEvidence{Against: true, N: 2, Text: "it is night"}}, false, h1.Text},
		"the one confirmation is ruled out":        {shown, []Command{out(1)}, false, ""},
		"written twice":                            {written, []Command{NameCause{"the disk"}}, false, "the disk"},
		"written early, but written down as later": {[]Command{h1, seen(1), confirm(1, "")}, []Command{at("14:01", NameCause{pool})}, false, pool},
	} {
		s := declared(t, append(append([]Command{}, c.begun...), c.then...)...).state()
		if s.CauseSuspected() != c.suspected || s.Cause.Text != c.cause {
			t.Errorf("%s: suspected %v, cause %q; want %v, %q", name, s.CauseSuspected(), s.Cause.Text, c.suspected, c.cause)
		}
	}
}

// A cause whose evidence is taken back is a guess again, and gives way to what was
// written before it.
func TestACauseWhoseEvidenceIsTakenBackGivesWay(t *testing.T) {
	sc := declared(t, NameCause{"the pool"}, RaiseHypothesis{"solar flares"}, AddEvidence{N: 1, Text: "a flare"})
	evidence := sc.facts[len(sc.facts)-1].ID
	for _, c := range []Command{SettleHypothesis{HypothesisConfirmed, 1, ""}, RetractEntry{Entry: evidence}} {
		if err := sc.do(c); err != nil {
			t.Fatal(err)
		}
	}
	if s := sc.state(); s.Cause.Text != "the pool" || s.CauseSuspected() || !s.Board.Hypotheses[0].Suspected() {
		t.Errorf("the cause is %+v, the hypothesis %+v", s.Cause, s.Board.Hypotheses[0])
	}
}

// TestNoGuessStandsBesideWhatIsKnown: in any story of the board, told in any order of
// arrival, the cause is a guess only where nothing was shown and nothing written.
func TestNoGuessStandsBesideWhatIsKnown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := aboutTheCause(t)
		s := Fold(facts)
		sameState(t, Fold(rapid.Permutation(facts).Draw(t, "arrived")), s, "the order of arrival changed the cause")
		log := FoldLog(facts[:1:1])
		for _, f := range facts[1:] {
			log = log.With(f)
		}
		sameState(t, log.State, s, "the cause of a log that went on")
		known := false
		for _, f := range facts {
			_, written := f.Body.(CauseFound)
			known = known || written
		}
		for _, h := range s.Board.Hypotheses {
			known = known || h.State == HypothesisConfirmed && !h.Suspected()
		}
		if s.CauseSuspected() && known || known && s.Cause.Text == "" {
			t.Fatalf("the cause is %+v, suspected %v, of %+v", s.Cause, s.CauseSuspected(), s.Board.Hypotheses)
		}
	})
}

// aboutTheCause is the log of one laptop about up to three hypotheses.
func aboutTheCause(t *rapid.T) []Fact {
	facts := []Fact{plainFact(t, 0, Declared{Title: "x"})}
	raised := rapid.IntRange(1, 3).Draw(t, "hypotheses")
	for n := range raised {
		facts = append(facts, plainFact(t, n+1, HypothesisRaised{Text: eventID(n)}))
	}
	for range rapid.IntRange(1, 12).Draw(t, "deeds") {
		about := eventID(rapid.IntRange(2, raised+1).Draw(t, "about"))
		facts = append(facts, plainFact(t, len(facts), rapid.SampledFrom([]Body{
			HypothesisSettled{Hypothesis: about, Outcome: HypothesisConfirmed},
			HypothesisSettled{Hypothesis: about, Outcome: HypothesisConfirmed, Text: "5xx fell"},
			HypothesisSettled{Hypothesis: about, Outcome: HypothesisRuledOut, Text: "no effect"},
			EvidenceAdded{Hypothesis: about, Text: "seen", Against: rapid.Bool().Draw(t, "against")},
			CauseFound{"the pool"},
		}).Draw(t, "deed")))
	}
	return facts
}
