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
	Lacks       string // while it does not hold, in the middle of a sentence: "one change is open"
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

func proven(s *model.State) Condition {
	c := Condition{Text: "A signal with its value before and after", Holds: "none yet", Action: "verify", Button: "Log signal…",
		Lacks: "no signal shows it"}
	proof, over := ProofOf(s)
	switch {
	case over != "":
		c.Holds, c.Lacks = over, over
	case proof.Proves():
		c.Held, c.Holds = true, proof.String()
	}
	return c
}

func caused(s *model.State) Condition {
	c := Condition{Text: "The cause is written down, with evidence", Holds: "not yet", Action: "cause", Button: "Write cause…",
		Lacks: "no cause is written down"}
	for _, h := range s.Board.Hypotheses {
		if h.State == model.HypothesisConfirmed && len(h.For) > 0 {
			c.Held, c.Holds = true, fmt.Sprintf("hypothesis %d, %d for", h.N, len(h.For))
			return c
		}
	}
	if s.Cause.Text == "" {
		return c
	}
	if s.CauseShown() {
		c.Held, c.Holds = true, Count(len(s.Board.Findings), "finding", "findings")
		return c
	}
	c.Holds, c.Action, c.Button, c.Lacks = "written; no evidence yet", "finding", "Log finding…", "the cause has no evidence"
	for _, h := range s.Board.Hypotheses {
		if h.Suspected() {
			c.Holds, c.Action, c.Button = fmt.Sprintf("hypothesis %d confirmed, no evidence", h.N), fmt.Sprintf("evidence:%d", h.N), "Add evidence…"
			return c
		}
	}
	return c
}

func closed(s *model.State) Condition {
	open, in := len(s.OpenChanges()), len(s.InPlace())
	c := Condition{Text: "No change is open", Held: open == 0, Action: "end-change", Button: "End change…"}
	c.Holds = fmt.Sprintf("%d ended, %d in place", len(s.Board.Changes)-open, in)
	if open > 0 {
		c.Holds, c.Lacks = fmt.Sprintf("%d open", open), fmt.Sprintf("%d changes are open", open)
	}
	if open == 1 {
		c.Lacks = "one change is open"
	}
	return c
}

// told asks whether a message went out since the last thing that others care for.
func told(s *model.State, x Clock) Condition {
	c := Condition{Text: "Everyone knows that service is back", Holds: "not told yet", Action: "copy:update", Button: "Copy update",
		Lacks: "nobody was told yet"}
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
	c := Condition{Text: soakText(s, soak), Holds: soak.Note, Action: "reading", Button: "Log reading…", Lacks: "the soak has not begun"}
	_, over := s.StillOver(time.Time{})
	if trouble := watchedTrouble(s); trouble != "" && (over || !soak.Runs()) {
		c.Holds = trouble
		c.Lacks, _, _ = strings.Cut(trouble, readIt)
		return c
	}
	switch soak.State {
	case deputy.Met:
		c.Held, c.Holds = true, when.Span(soak.Limit)+" quiet"
	case deputy.Off:
		c.Held = true
	case deputy.Running, deputy.Near:
		c.Holds = when.Countdown(soak.Left()) + " left"
		c.Lacks = "the soak has " + c.Holds
	}
	return c
}

// readIt stands behind what is wrong with a reading.
const readIt = ": read it"

// watchedTrouble is what a watched signal lacks: a value within its limit, or any
// since the quiet time began. Minutes in which nobody looked are not quiet.
func watchedTrouble(s *model.State) string {
	if e, over := s.StillOver(time.Time{}); over {
		return e.String() + readIt + " again"
	}
	if sig, unread := s.Unread(time.Time{}); unread {
		return "no reading of " + sig.Name + " since " + soakFrom(s) + readIt
	}
	return ""
}

// soakFrom names what the quiet time counts from.
func soakFrom(s *model.State) string {
	if s.Times.Deployed.IsZero() {
		return "the mitigation"
	}
	return "the deploy"
}

func soakText(s *model.State, soak deputy.Clock) string {
	since := strings.TrimPrefix(soakFrom(s), "the ")
	if !s.Times.Deployed.IsZero() {
		since = soakFrom(s)
	}
	if soak.State == deputy.Off {
		return "No quiet time is asked for"
	}
	if !soak.HasLimit {
		return "Quiet minutes since " + since
	}
	return when.Span(soak.Limit) + " without trouble since " + since
}
