package model

import "slices"

// status is what the process text calls the state of an incident: what is being
// done about it follows from the phase, and from a mitigation that runs.
func (s *State) status() Status {
	switch {
	case s.Status == StatusFalseAlarm:
		return StatusFalseAlarm
	case !s.Times.Closed.IsZero():
		return StatusClosed
	case s.IsResolved():
		return StatusResolved
	case s.working() == Mitigate || s.working() == Fix || s.mitigating():
		return StatusMitigating
	}
	return StatusInvestigating
}

// mitigating reports whether a mitigation runs, in whatever phase one looks.
func (s *State) mitigating() bool {
	return slices.ContainsFunc(s.Board.Changes, func(c Change) bool { return c.State == ChangeOpen && c.Step != "" })
}

// working is the phase that an incident which runs is worked on in: opening its
// post-mortem early changes nothing of that.
func (s *State) working() Phase {
	for i := len(s.Entered) - 1; s.Phase == PostMortem && i >= 0; i-- {
		if p := s.Entered[i].Phase; p != PostMortem {
			return p
		}
	}
	return s.Phase
}
