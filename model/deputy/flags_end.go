package deputy

import (
	"time"

	"warroom/model"
	"warroom/model/policy"
)

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
	early := soaked.After(resolved) && !f.verifiedFrom(soaked)
	saw := func(text string) func(time.Time) string {
		return func(now time.Time) string {
			if early && now.Before(soaked) {
				return text + "; a verification from " + f.clock(soaked, now) + " on ends it."
			}
			return text + "."
		}
	}
	var seen []sight
	if !f.measuredFrom(resolved) {
		seen = append(seen, sight{resolved, saw("Resolved without a signal before and after"), verify, entries})
	}
	if early {
		seen = append(seen, sight{resolved, saw("Resolved with " + Figure(soaked.Sub(resolved)) + " of the soak left"), verify, entries})
	}
	return seen
}

// VerifiesFrom is from when on (UTC) a verification shows that an incident holds which
// was resolved before its soak was over, where nothing has shown it yet; zero for any
// other one, and for none. It is cheap enough to ask at each key.
func VerifiesFrom(s *model.State, p policy.Policy) time.Time {
	if s == nil || s.Imported || s.Status == model.StatusFalseAlarm || !s.IsResolved() {
		return time.Time{}
	}
	f := &facts{State: s, policy: p, limits: p.For(s.Severity)}
	f.soak = f.soakRuns()
	if soaked := f.soakEnd(); f.doubted() && soaked.After(s.Times.Resolved) && !f.verifiedFrom(soaked) {
		return soaked
	}
	return time.Time{}
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
