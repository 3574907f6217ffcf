package model

import "testing"

// A cause that a hypothesis gave is only suspected while nothing speaks for it.
func TestACauseIsSuspectedWhileNothingShowsIt(t *testing.T) {
	raised := RaiseHypothesis{"v42 halved the pool"}
	blind := SettleHypothesis{Outcome: HypothesisConfirmed}
	because := SettleHypothesis{Outcome: HypothesisConfirmed, Text: "5xx fell with the pool raised"}
	seen := AddEvidence{N: 1, Text: "pool full: 20 of 20"}
	for name, c := range map[string]struct {
		commands  []Command
		suspected bool
		cause     string
	}{
		"nothing is known":             {nil, false, ""},
		"an open hypothesis":           {[]Command{raised, seen}, false, ""},
		"confirmed with nothing":       {[]Command{raised, blind}, true, raised.Text},
		"what speaks against it":       {[]Command{raised, AddEvidence{Against: true, N: 1, Text: "it is idle"}, blind}, true, raised.Text},
		"a finding of no hypothesis":   {[]Command{raised, Note{Entry: EntryFinding, Text: "pool full"}, blind}, true, raised.Text},
		"confirmed with evidence":      {[]Command{raised, seen, blind}, false, raised.Text},
		"evidence came later":          {[]Command{raised, blind, seen}, false, raised.Text},
		"confirmed with a reason":      {[]Command{raised, because}, false, raised.Text},
		"named by somebody":            {[]Command{NameCause{"the pool"}}, false, "the pool"},
		"named after a guess":          {[]Command{raised, blind, NameCause{"the pool"}}, false, "the pool"},
		"a guess beside one that was":  {[]Command{raised, seen, blind, RaiseHypothesis{"the disk"}, blind}, false, raised.Text},
		"one that holds after a guess": {[]Command{raised, seen, RaiseHypothesis{"the disk"}, blind, SettleHypothesis{HypothesisConfirmed, 1, ""}}, false, raised.Text},
	} {
		s := declared(t, c.commands...).state()
		if s.CauseSuspected() != c.suspected || s.Cause.Text != c.cause {
			t.Errorf("%s: suspected %v, cause %q", name, s.CauseSuspected(), s.Cause.Text)
		}
	}
}

// The reason of a confirmation speaks for the hypothesis: its entry stands among
// what does, and the log holds something that was found. What rules one out
// speaks for nothing.
func TestTheReasonOfAConfirmationIsEvidence(t *testing.T) {
	sc := declared(t, RaiseHypothesis{"v42 halved the pool"}, SettleHypothesis{HypothesisConfirmed, 1, "5xx fell with the pool raised"})
	s := sc.state()
	confirm := sc.facts[len(sc.facts)-1].ID
	h := s.Board.Hypotheses[0]
	if len(h.For) != 1 || h.For[0].Entry != confirm || h.For[0].Text != "5xx fell with the pool raised" || len(s.Board.Findings) != 1 {
		t.Errorf("for it stand %+v, found was %v", h.For, s.Board.Findings)
	}
	if err := sc.do(RetractEntry{Entry: confirm}); err != nil {
		t.Fatal(err)
	}
	if s = sc.state(); len(s.Board.Hypotheses[0].For)+len(s.Board.Findings) != 0 || s.Cause.Text != "" {
		t.Errorf("once it is taken back: %+v, %v", s.Board.Hypotheses[0], s.Cause)
	}
	s = declared(t, RaiseHypothesis{"the disk"}, SettleHypothesis{HypothesisRuledOut, 1, "it is idle"}).state()
	if h := s.Board.Hypotheses[0]; len(h.For)+len(s.Board.Findings) != 0 {
		t.Errorf("ruled out: %+v", h)
	}
}

// What is ruled out is no longer the cause that it gave.
func TestWhatIsRuledOutIsNoCause(t *testing.T) {
	raised, confirm := RaiseHypothesis{"v42 halved the pool"}, SettleHypothesis{HypothesisConfirmed, 1, ""}
	out := SettleHypothesis{HypothesisRuledOut, 1, "the pool is idle"}
	if s := declared(t, raised, confirm, out).state(); s.Cause != (Cause{}) {
		t.Errorf("the cause is %+v", s.Cause)
	}
	if s := declared(t, raised, confirm, NameCause{"the disk"}, out).state(); s.Cause.Text != "the disk" {
		t.Errorf("what was named became %+v", s.Cause)
	}
}
