package postmortem

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
)

// Ended are the limits that had ended, as the deputy saw them.
func Ended(v deputy.View) []ClockFact {
	var facts []ClockFact
	for _, c := range v.Clocks {
		if c.HasLimit && (c.State == deputy.Met || c.State == deputy.Missed) {
			facts = append(facts, ClockFact{ID: c.ID, Label: c.Label, Figure: c.Elapsed, Limit: c.Limit, Met: c.State == deputy.Met, Sought: c.ID == "soak"})
		}
	}
	return facts
}

// earned reports whether somebody did what kept a limit: quiet minutes were watched,
// and the impact was ended before the incident was. How long one led is only a limit
// that can pass, and what took no time was so from the start.
func (c ClockFact) earned(s *model.State) bool {
	switch {
	case c.ID == "lead" || c.Figure < time.Second && c.ID != "postmortem":
		return false
	case c.Sought:
		_, over := s.StillOver(s.Times.Resolved)
		_, unread := s.Unread(s.Times.Resolved)
		return !over && !unread
	}
	return c.ID != "mitigate" || !endedByResolution(s)
}

// endedByResolution reports whether the resolution set both times: nobody had said
// before that it is mitigated.
func endedByResolution(s *model.State) bool {
	at := s.Times.Mitigated
	if at.IsZero() || !at.Equal(s.Times.Resolved) {
		return false
	}
	for _, row := range s.Timeline {
		if row.Kind == model.EntryMitigated && !row.Retracted && row.At.Equal(at) {
			return false
		}
	}
	return true
}
