package present

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// proven asks for the signal that shows that it holds.
func proven(s *model.State) Condition {
	c := Condition{Text: "A signal with its value before and after", Holds: "none yet", Action: "verify", Button: "Log signal…",
		Wants: "a signal before and after", Lacks: "no signal shows it", bySignal: true}
	proof, over := ProofOf(s)
	switch {
	case over != "":
		c.Holds, c.Lacks = over, over
	case proof.Proves():
		c.Held, c.Holds = true, proof.String()
	}
	return c
}

// caused asks for the cause, and for what shows that it is one.
func caused(s *model.State) Condition {
	c := Condition{Text: "The cause is written down, with evidence", Holds: "not yet", Action: "cause", Button: "Write cause…",
		Wants: "a cause with its evidence", Lacks: "no cause is written down"}
	if s.CameBack() {
		c.Holds, c.Lacks, c.Action, c.Button = "it came back; nothing was found since", "nothing was found since it came back", "finding", "Log finding…"
		return c
	}
	for _, h := range s.Board.Hypotheses {
		if h.State == model.HypothesisConfirmed && len(h.For) > 0 {
			c.Held, c.Holds = true, fmt.Sprintf("hypothesis %d, %d for", h.N, len(h.For))
			return c
		}
	}
	switch {
	case s.Cause.Text == "":
	case s.CauseShown():
		c.Held, c.Holds = true, Count(len(s.Board.Findings), "finding", "findings")
	default:
		c.Lacks = "the cause has no evidence"
		c.Holds, c.Action, c.Button = evidenceWanted(s)
	}
	return c
}

// evidenceWanted is how a cause stands that nothing shows yet, and where evidence
// for it is written.
func evidenceWanted(s *model.State) (holds, action, button string) {
	for _, h := range s.Board.Hypotheses {
		if h.Suspected() {
			return fmt.Sprintf("hypothesis %d confirmed, no evidence", h.N), fmt.Sprintf("evidence:%d", h.N), "Add evidence…"
		}
	}
	return "written; no evidence yet", "finding", "Log finding…"
}

// closed asks for the end of what is being changed.
func closed(s *model.State) Condition {
	open, in := len(s.OpenChanges()), len(s.InPlace())
	c := Condition{Text: "No change is open", Held: open == 0, Action: "end-change", Button: "End change…", Wants: "the end of the open change"}
	switch {
	case open == 0:
		c.Holds = fmt.Sprintf("%d ended, %d in place", len(s.Board.Changes), in)
	case open == 1:
		c.Holds, c.Lacks = "1 open", "one change is open"
	default:
		c.Holds, c.Lacks, c.Wants = fmt.Sprintf("%d open", open), fmt.Sprintf("%d changes are open", open), "the end of the open changes"
	}
	return c
}

// told asks whether a message went out since the last thing that others care for.
func told(s *model.State, x Clock) Condition {
	c := Condition{Text: "Everyone knows that service is back", Holds: "not told yet", Action: "copy:update", Button: "Copy update",
		Wants: "a message that tells it", Lacks: "nobody was told yet"}
	since := s.Times.Mitigated
	if deployed(s) {
		c.Text = "Everyone knows that the fix is out"
		if s.Times.Deployed.After(since) {
			since = s.Times.Deployed
		}
	}
	if m, ok := s.LastMessage(); ok && !since.IsZero() && !m.At.Before(since) {
		c.Held, c.Holds = true, strings.TrimPrefix(m.Name+", ", ", ")+when.LogMoment(m.At, x.Now, x.Zone)
	}
	return c
}
