package deputy

import "time"

// verify logs a signal before and after, once it was resolved.
var verify = Action{"verify", "Log a verification…"}

// unverifiedResolution sees a resolution without a measured signal, and one
// before the soak was over. A verification logged from then on ends the first;
// the second is ended by one that is logged when the soak would have been over,
// since an earlier one cannot show that it holds.
func unverifiedResolution(f *facts) []sight {
	if !f.IsResolved() {
		return nil
	}
	resolved, soaked := f.Times.Resolved, f.soakEnd()
	entries := []string{f.log.resolved}
	var seen []sight
	if !f.measuredFrom(resolved) {
		seen = append(seen, sight{resolved, says("Resolved without a signal before and after."), verify, entries})
	}
	if soaked.After(resolved) && !f.verifiedFrom(soaked) {
		text := "Resolved with " + Figure(soaked.Sub(resolved)) + " of the soak left."
		seen = append(seen, sight{resolved, says(text), verify, entries})
	}
	return seen
}

// measuredFrom reports whether the resolution carries a signal with both values,
// or a verification since then does.
func (f *facts) measuredFrom(resolved time.Time) bool {
	for _, p := range f.Board.Proof {
		if p.With == "resolved" && p.At.Equal(resolved) && p.Signal.Proves() {
			return true
		}
	}
	return f.verifiedFrom(resolved)
}

func (f *facts) verifiedFrom(t time.Time) bool {
	for _, p := range f.Board.Proof {
		if (p.With == "verified" || p.With == "change") && !p.At.Before(t) && p.Signal.Proves() {
			return true
		}
	}
	return false
}
