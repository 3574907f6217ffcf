package model

import "strconv"

// HypothesisRaised puts a possible cause on the board.
type HypothesisRaised struct {
	Text string `json:"text"`
}

func (HypothesisRaised) kind() string { return "hypothesis-raised" }

func (b HypothesisRaised) apply(s *State, e Event) {
	s.Board.Hypotheses = append(s.Board.Hypotheses, Hypothesis{
		N: len(s.Board.Hypotheses) + 1, ID: e.ID, Text: b.Text, State: HypothesisOpen, Raised: e.At,
	})
}

func (b HypothesisRaised) entry(*State) (EntryKind, string) { return EntryHypothesis, b.Text }
func (b HypothesisRaised) reworded(text string) Body        { b.Text = text; return b }

// RaiseHypothesis puts a possible cause on the board.
type RaiseHypothesis struct {
	Text string `arg:"text,rest"`
}

func (c RaiseHypothesis) decide(*State, Act) ([]Body, error) {
	text, err := required(c.Text, "What could it be?", "Say it so that it can be proved wrong, e.g. /hyp v42 halved the pool.")
	if err != nil {
		return nil, err
	}
	return one(HypothesisRaised{text})
}

// HypothesisSettled confirms a hypothesis or rules it out.
type HypothesisSettled struct {
	Hypothesis string          `json:"hypothesis"` // event id of its raising
	Outcome    HypothesisState `json:"outcome"`
	Text       string          `json:"text,omitempty"`
}

func (HypothesisSettled) kind() string { return "hypothesis-settled" }

func (b HypothesisSettled) apply(s *State, e Event) {
	h := s.hypothesis(b.Hypothesis)
	if h == nil {
		return
	}
	mark := Mark{e.At, e.ID}
	h.State, h.Settled, h.Reason = b.Outcome, mark, b.Text
	if b.Outcome != HypothesisConfirmed {
		return
	}
	if b.Text != "" { // the reason is what speaks for it
		h.For = append(h.For, Evidence{mark, b.Text})
		s.Board.Findings = append(s.Board.Findings, mark)
	}
	s.Board.Causes = append(s.Board.Causes, CauseGiven{Cause{mark, h.Text}, h.ID})
}

func (b HypothesisSettled) entry(s *State) (EntryKind, string) {
	kind := EntryRuledOut
	if b.Outcome == HypothesisConfirmed {
		kind = EntryConfirmed
	}
	if h := s.hypothesis(b.Hypothesis); h != nil {
		return kind, with(h.Text, b.Text)
	}
	return kind, with("a hypothesis that is not in this log", b.Text)
}

func (s *State) hypothesis(id string) *Hypothesis {
	for i := range s.Board.Hypotheses {
		if s.Board.Hypotheses[i].ID == id {
			return &s.Board.Hypotheses[i]
		}
	}
	return nil
}

// SettleHypothesis confirms hypothesis N or rules it out; 0 is the newest open one.
type SettleHypothesis struct {
	Outcome HypothesisState `arg:"outcome"`
	N       int             `arg:"n,optional"`
	Text    string          `arg:"text,optional,rest"`
}

func (c SettleHypothesis) decide(s *State, _ Act) ([]Body, error) {
	if c.Outcome != HypothesisConfirmed && c.Outcome != HypothesisRuledOut {
		return nil, Refused("There is no outcome “"+string(c.Outcome)+"”.", "Use confirmed or ruled_out.")
	}
	h, err := s.pickHypothesis(c.N)
	if err != nil {
		return nil, err
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	if c.Outcome == HypothesisRuledOut && text == "" {
		return nil, Refused("What rules it out?", "Say what was seen, e.g. /ruleout "+strconv.Itoa(h.N)+" rollback had no effect.")
	}
	if h.State == c.Outcome {
		return nil, Refused("Hypothesis "+strconv.Itoa(h.N)+" is "+h.State.Word()+" already.", "Log what else is seen with /for or /against.")
	}
	return one(HypothesisSettled{h.ID, c.Outcome, text})
}

// Word is the state on the screen.
func (h HypothesisState) Word() string {
	if h == HypothesisRuledOut {
		return "ruled out"
	}
	return string(h)
}

func (s *State) pickHypothesis(n int) (Hypothesis, error) {
	all := s.Board.Hypotheses
	if n == 0 {
		for i := len(all) - 1; i >= 0; i-- {
			if all[i].State == HypothesisOpen {
				return all[i], nil
			}
		}
		return Hypothesis{}, Refused("No hypothesis is open.", "Raise one with /hyp TEXT, or name one by its number.")
	}
	if n < 0 || n > len(all) {
		return Hypothesis{}, Refused("There is no hypothesis "+strconv.Itoa(n)+".", "There are "+strconv.Itoa(len(all))+"; raise one with /hyp TEXT.")
	}
	return all[n-1], nil
}
