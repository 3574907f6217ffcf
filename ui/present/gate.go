package present

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// Gate is what should hold before an incident is resolved.
type Gate struct {
	Note       string // "4 of 5 hold"
	Conditions []Condition
	Soak       Soak
	Open       bool   // all hold
	Opens      string // when the soak alone is missing: "opens at 15:38:15"
}

// Condition is one of them, with what holds it.
type Condition struct {
	Text, Holds string
	Held        bool
	Action      string // what would make it hold
	Button      string // what stands on its button
}

// Soak is the quiet time since the fix, or since the mitigation.
type Soak struct {
	Text     string
	Figure   string // "18:48 of 30:00"
	Fraction float32
	Running  bool
}

// GateOf reads the gate.
func GateOf(s *model.State, v deputy.View, x Clock) Gate {
	soak := v.Clock("soak")
	g := Gate{Conditions: []Condition{proven(s), caused(s), closed(s), told(s, x), soaked(s, soak)}}
	held := 0
	for _, c := range g.Conditions {
		if c.Held {
			held++
		}
	}
	g.Note, g.Open = fmt.Sprintf("%d of %d hold", held, len(g.Conditions)), held == len(g.Conditions)
	g.Soak = Soak{Text: soakText(s, soak), Running: soak.Runs(), Fraction: part(soak.Elapsed, soak.Limit)}
	if soak.Runs() {
		g.Soak.Figure = when.Countdown(soak.Elapsed) + " of " + when.Countdown(soak.Limit)
	}
	if held == len(g.Conditions)-1 && soak.Runs() && watchedTrouble(s) == "" {
		g.Opens = "opens at " + when.LogMoment(soak.Due, x.Now, x.Zone)
	}
	return g
}

// Missing says what does not hold, once a signal is given that has, or has not,
// its value before and after; empty where the gate is open.
func (g Gate) Missing(proves bool) string {
	var lacks []string
	for i, c := range g.Conditions {
		if !c.Held && (i != signalCondition || !proves) {
			lacks = append(lacks, lackWords[i])
		}
	}
	return strings.Join(lacks, ", ")
}

// lackWords is what is missing where a condition does not hold, in their order.
var lackWords = []string{"a signal before and after", "a cause with its evidence", "the end of the open change", "a message that tells it", "quiet minutes"}

// signalCondition is the place of the signal among the conditions.
const signalCondition = 0

// weights order what a signal was given with: a verification says more than what
// ended one change, which may be a setting and no signal at all.
var weights = map[string]int{"change": 0, "mitigated": 1, "resolved": 2, "verified": 3}

func proven(s *model.State) Condition {
	c := Condition{Text: "A signal with its value before and after", Holds: "none yet", Action: "verify", Button: "Log signal…"}
	proof, over := ProofOf(s)
	switch {
	case over != "":
		c.Holds = over
	case proof.Proves():
		c.Held, c.Holds = true, proof.String()
	}
	return c
}

// ProofOf looks for the signal that says most, and of those for the newest. What
// the same signal has read since is its value after; over says so where that is
// over its limit, and then it proves nothing.
func ProofOf(s *model.State) (proof model.Measure, over string) {
	var best model.Proof
	for _, p := range s.Board.Proof {
		again := p.At.Before(s.Times.Reopened) // what held then did not last
		if p.Signal.Proves() && !again && (!best.Signal.Proves() || weights[p.With] >= weights[best.With]) {
			best = p
		}
	}
	for _, sig := range s.Signals {
		last := sig.Last()
		switch {
		case sig.Name != best.Signal.Name || !last.At.After(best.At):
		case last.Over:
			return model.Measure{}, overWords(sig)
		default:
			best.Signal.After = last.Value
		}
	}
	return best.Signal, ""
}

func caused(s *model.State) Condition {
	c := Condition{Text: "The cause is written down, with evidence", Holds: "not yet", Action: "cause", Button: "Write cause…"}
	for _, h := range s.Board.Hypotheses {
		if h.State == model.HypothesisConfirmed && len(h.For) > 0 {
			c.Held, c.Holds = true, fmt.Sprintf("hypothesis %d, %d for", h.N, len(h.For))
			return c
		}
	}
	if s.Cause.Text != "" {
		c.Held = s.CauseShown()
		c.Holds = "written; no evidence yet"
		if c.Held {
			c.Holds = count(len(s.Board.Findings), "finding")
		}
	}
	return c
}

func closed(s *model.State) Condition {
	open, in := len(s.OpenChanges()), len(s.InPlace())
	c := Condition{Text: "No change is open", Held: open == 0, Action: "end-change", Button: "End change…"}
	c.Holds = fmt.Sprintf("%d ended, %d in place", len(s.Board.Changes)-open, in)
	if open > 0 {
		c.Holds = fmt.Sprintf("%d open", open)
	}
	return c
}

// told asks whether a message went out since the last thing that others care for.
func told(s *model.State, x Clock) Condition {
	c := Condition{Text: "Everyone knows that service is back", Holds: "not told yet", Action: "copy:update", Button: "Copy update"}
	since := s.Times.Mitigated
	if !s.Times.Deployed.IsZero() {
		c.Text, since = "Everyone knows that the fix is out", latest(since, s.Times.Deployed)
	}
	if m, ok := s.LastMessage(); ok && !since.IsZero() && !m.At.Before(since) {
		c.Held, c.Holds = true, strings.TrimPrefix(m.Name+", ", ", ")+when.LogMoment(m.At, x.Now, x.Zone)
	}
	return c
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func soaked(s *model.State, soak deputy.Clock) Condition {
	c := Condition{Text: soakText(s, soak), Holds: soak.Note, Action: "reading", Button: "Log reading…"}
	_, over := s.StillOver(time.Time{})
	if trouble := watchedTrouble(s); trouble != "" && (over || !soak.Runs()) {
		c.Holds = trouble
		return c
	}
	switch soak.State {
	case deputy.Met:
		c.Held, c.Holds = true, when.Span(soak.Limit)+" quiet"
	case deputy.Off:
		c.Held = true
	case deputy.Running, deputy.Near:
		c.Holds = when.Countdown(soak.Left()) + " left"
	}
	return c
}

// watchedTrouble is what a watched signal lacks: a value within its limit, or any
// since the mitigation.
func watchedTrouble(s *model.State) string {
	if e, over := s.StillOver(time.Time{}); over {
		return e.String() + ": read it again"
	}
	for _, sig := range s.Signals {
		switch {
		case sig.Limit == "":
		case len(sig.Readings) == 0:
			return sig.Name + " was not read yet"
		case sig.Last().At.Before(s.Times.Mitigated):
			return sig.Name + " was not read since the mitigation"
		}
	}
	return ""
}

func overWords(sig model.Signal) string {
	return model.Excess{Signal: sig, Read: sig.Last()}.String()
}

func soakText(s *model.State, soak deputy.Clock) string {
	since := "mitigation"
	if !s.Times.Deployed.IsZero() {
		since = "the deploy"
	}
	if soak.State == deputy.Off {
		return "No quiet time is asked for"
	}
	if !soak.HasLimit {
		return "Quiet minutes since " + since
	}
	return when.Span(soak.Limit) + " without trouble since " + since
}

func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
