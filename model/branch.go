package model

import (
	"maps"
	"slices"
)

// branch is a State that can go on by itself: what events change in place is
// copied, to what they only add the next addition makes a copy. The timeline is
// left to whoever adds its rows.
func (s *State) branch() *State {
	b := *s
	b.Severities, b.Entered = slices.Clip(s.Severities), slices.Clip(s.Entered)
	b.Team, b.Tasks = slices.Clone(s.Team), slices.Clone(s.Tasks)
	b.Steps, b.Handled = maps.Clone(s.Steps), maps.Clone(s.Handled)
	b.Talk.Sent, b.Talk.Moved = slices.Clip(s.Talk.Sent), slices.Clip(s.Talk.Moved)
	b.Review.Sections, b.Review.Edits = maps.Clone(s.Review.Sections), maps.Clone(s.Review.Edits)
	b.Review.Actions = slices.Clone(s.Review.Actions)
	b.Board = s.Board.branch()
	b.Signals = slices.Clone(s.Signals)
	for i := range b.Signals {
		b.Signals[i].Readings = slices.Clip(b.Signals[i].Readings)
	}
	return &b
}

func (b Board) branch() Board {
	b.Findings, b.Proof, b.Attached = slices.Clip(b.Findings), slices.Clip(b.Proof), slices.Clip(b.Attached)
	b.Withdrawn, b.Causes = slices.Clip(b.Withdrawn), slices.Clip(b.Causes)
	b.Changes, b.Hypotheses = slices.Clone(b.Changes), slices.Clone(b.Hypotheses)
	for i := range b.Hypotheses {
		b.Hypotheses[i].For, b.Hypotheses[i].Against = slices.Clip(b.Hypotheses[i].For), slices.Clip(b.Hypotheses[i].Against)
	}
	return b
}
