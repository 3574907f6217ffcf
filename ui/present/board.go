package present

import (
	"fmt"
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// Ledger is what was changed, the newest first as in the timeline.
type Ledger struct {
	Note string // "2 open, 1 in place": no change is counted twice
	Rows []LedgerRow
	Rest string // what is said of changes that have no row; empty where all have one
}

// ledgerMost is how many rows a ledger has beside those of open changes: it is
// made anew with each entry, and a window draws all that is in it.
const ledgerMost = 40

// LedgerRow is one change.
type LedgerRow struct {
	N      int
	Text   string
	Plan   string // what is expected of it, and how to take it back
	Detail string // times
	Result string
	State  model.ChangeState
	Fix    bool // it was marked as the fix

	Unproven bool   // ended as verified, with nothing that was measured
	Action   string // what can be done: end-change:2, revert:1; empty where it was taken back
	Button   string
}

// LedgerOf reads the change ledger.
func LedgerOf(s *model.State, x Clock) Ledger {
	var l Ledger
	rest := 0
	for _, c := range slices.Backward(s.Board.Changes) {
		if c.State == model.ChangeOpen || len(s.Board.Changes)-c.N < ledgerMost {
			l.Rows = append(l.Rows, ledgerRow(c, x))
		} else {
			rest++
		}
	}
	if rest > 0 {
		l.Rest = "+" + grouped(rest) + " not shown; Copy has all of them. To take one back: /reverted N"
	}
	l.Note = ledgerNote(len(s.Board.Changes), len(s.OpenChanges()), len(s.InPlace()))
	return l
}

func ledgerNote(all, open, in int) string {
	switch {
	case all == 0:
		return "none"
	case open == 0:
		return fmt.Sprintf("%d in place", in)
	case open == in:
		return fmt.Sprintf("%d open", open)
	}
	return fmt.Sprintf("%d open, %d in place", open, in-open)
}

func ledgerRow(c model.Change, x Clock) LedgerRow {
	r := LedgerRow{N: c.N, Text: changeTitle(c), Plan: changePlan(c), State: c.State, Fix: c.IsFix(), Result: c.Result, Unproven: c.Unproven()}
	begun := when.Moment(c.Begun, x.Now, x.Zone)
	switch c.State {
	case model.ChangeOpen:
		r.Detail, r.Action, r.Button = "since "+begun, fmt.Sprintf("end-change:%d", c.N), "End…"
		if !c.Watch.IsZero() {
			r.Detail = begun + ", watch until " + when.Moment(c.Watch, x.Now, x.Zone)
		}
		return r
	case model.ChangeNoEffect:
		r.Result = "no effect"
	case model.ChangeReverted:
		r.Result = "reverted"
	case model.ChangeVerified:
		if r.Unproven {
			r.Result = withWords("verified, no signal", c.Result)
		}
	}
	r.Detail = begun + " → " + when.Moment(c.Ended, x.Now, x.Zone)
	if c.State != model.ChangeReverted {
		r.Action, r.Button = fmt.Sprintf("revert:%d", c.N), "Revert…"
	}
	return r
}

// Hypotheses is the board of possible causes: what was confirmed, which is what the
// board was for; the open ones, the one that most speaks for first; what was ruled
// out. Of what is settled, the newest first.
type Hypotheses struct {
	Note string
	Rows []HypothesisRow
}

// HypothesisRow is one possible cause.
type HypothesisRow struct {
	N            int
	Text         string
	State        model.HypothesisState
	For, Against []EvidenceLine
	Settled      string // how and when it was settled
	Suspected    bool   // confirmed with nothing for it
}

// EvidenceLine is one observation, and the entry that holds it.
type EvidenceLine struct{ Entry, Time, Text string }

// HypothesesOf reads the board.
func HypothesesOf(s *model.State, x Clock) Hypotheses {
	var h Hypotheses
	counts, suspected := map[model.HypothesisState]int{}, 0
	for _, one := range slices.SortedStableFunc(slices.Values(s.Board.Hypotheses), mostLikely) {
		if one.Suspected() {
			suspected++
		} else {
			counts[one.State]++
		}
		h.Rows = append(h.Rows, hypothesisRow(one, x))
	}
	var parts []string
	for _, state := range []model.HypothesisState{model.HypothesisOpen, model.HypothesisConfirmed, model.HypothesisRuledOut} {
		if n := counts[state]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, state.Word()))
		}
		if state == model.HypothesisConfirmed && suspected > 0 {
			parts = append(parts, fmt.Sprintf("%d without evidence", suspected))
		}
	}
	h.Note = strings.Join(parts, ", ")
	return h
}

var boardOrder = map[model.HypothesisState]int{model.HypothesisOpen: 1, model.HypothesisRuledOut: 2}

// mostLikely orders hypotheses for the board.
func mostLikely(a, b model.Hypothesis) int {
	if a.State != b.State {
		return boardOrder[a.State] - boardOrder[b.State]
	}
	if a.State != model.HypothesisOpen {
		return b.Settled.At.Compare(a.Settled.At)
	}
	return (len(b.For) - len(b.Against)) - (len(a.For) - len(a.Against))
}

func hypothesisRow(h model.Hypothesis, x Clock) HypothesisRow {
	r := HypothesisRow{N: h.N, Text: h.Text, State: h.State, For: evidence(h.For, x), Against: evidence(h.Against, x), Suspected: h.Suspected()}
	if h.State != model.HypothesisOpen {
		r.Settled = h.State.Word() + " " + when.LogMoment(h.Settled.At, x.Now, x.Zone)
		if r.Suspected {
			r.Settled += ", no evidence yet"
		}
		if h.Reason != "" {
			r.Settled += ": " + h.Reason
		}
	}
	return r
}

func evidence(all []model.Evidence, x Clock) []EvidenceLine {
	lines := make([]EvidenceLine, len(all))
	for i, e := range all {
		lines[i] = EvidenceLine{e.Entry, when.LogMoment(e.At, x.Now, x.Zone), oneLine(e.Text)}
	}
	return lines
}

// changeTitle is a change in a line: a mitigation begins with its step.
func changeTitle(c model.Change) string {
	if c.Step != "" && c.Said() != "" {
		return c.Step.Title() + ": " + oneLine(c.Said())
	}
	return oneLine(c.Name())
}
