package model

// CameBack reports whether it was reopened and nothing was found since: then what was
// known before does not explain it.
func (s *State) CameBack() bool {
	back := s.Times.Reopened
	if back.IsZero() || !s.Cause.At.Before(back) {
		return false
	}
	for _, m := range s.Board.Findings {
		if !m.At.Before(back) {
			return false
		}
	}
	return true
}
