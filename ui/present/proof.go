package present

import (
	"strings"

	"warroom/model"
)

// weights order what a signal was given with: a verification says more than what
// ended one change, which may be a setting and no signal at all.
var weights = map[string]int{"change": 0, "mitigated": 1, "resolved": 2, "verified": 3}

// ProofOf looks for the signal that says most, and of those for the newest. What
// the same signal was measured or has read since is its value after; over says so where that is
// over its limit, and then it proves nothing.
func ProofOf(s *model.State) (proof model.Measure, over string) {
	best, over := lastProof(s)
	return best.Signal, over
}

// lastProof is that signal with when its value after was read.
func lastProof(s *model.State) (best model.Proof, over string) {
	for _, p := range s.Board.Proof {
		again := p.At.Before(s.Times.Reopened) // what held then did not last
		if p.Signal.Proves() && !again && (!best.Signal.Proves() || weights[p.With] >= weights[best.With]) {
			best = p
		}
	}
	for _, p := range s.Board.Proof {
		if p.Signal.Proves() && p.At.After(best.At) && strings.EqualFold(p.Signal.Name, best.Signal.Name) {
			best.Signal.After, best.At = p.Signal.After, p.At
		}
	}
	for _, sig := range s.Signals {
		last := sig.Last()
		switch {
		case !strings.EqualFold(sig.Name, best.Signal.Name) || !last.At.After(best.At):
		case last.Over:
			return model.Proof{}, overWords(sig)
		default:
			best.Signal.After, best.At = last.Value, last.At
		}
	}
	return best, ""
}

// TypedProof is what shows that it holds, as it can be typed; empty where nothing
// does, or the last reading says otherwise. The value after is left open where
// nobody has read it since the quiet time began: what was measured before the fix
// says nothing about it.
func TypedProof(s *model.State) string {
	best, over := lastProof(s)
	if over != "" || !best.Signal.Proves() {
		return ""
	}
	open := best.Signal.Name + ": " + best.Signal.Before + " -> "
	if best.At.Before(s.SoakFrom()) {
		return open
	}
	return open + best.Signal.After
}

func overWords(sig model.Signal) string {
	return model.Excess{Signal: sig, Read: sig.Last()}.String()
}
