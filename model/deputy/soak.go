package deputy

import "time"

// soak is the quiet time that has to pass before resolving.
type soak struct {
	since time.Time // what it last began to run from; zero before the mitigation
	over  string    // the signal whose reading started it again; empty where none did
}

// soakRuns finds where the soak last began: at the later of the mitigation and
// the deploy of the fix, or at a reading over its limit since then. What comes
// after the resolution changes nothing about it.
func (f *facts) soakRuns() soak {
	if !f.Mitigated() {
		return soak{}
	}
	counts := func(t time.Time) bool { return !f.IsResolved() || !t.After(f.Times.Resolved) }
	s := soak{since: f.SoakFrom()}
	for _, signal := range f.Signals {
		for _, r := range signal.Readings {
			if r.Over && r.At.After(s.since) && counts(r.At) {
				s = soak{r.At, signal.Name}
			}
		}
	}
	return s
}

func (f *facts) soakTimer() timer {
	t := timer{id: "soak", label: "Soak", since: f.soak.since, ended: f.Times.Resolved, limit: f.limits.Soak, limited: true, sought: true}
	switch {
	case t.limit <= 0:
		t.limited = false
		return t.off("no soak")
	case t.since.IsZero():
		return t.wait("after mitigation")
	case f.soak.over != "":
		t.note = f.soak.over + " was over its limit at " + f.clock(t.since, t.since)
	}
	return t
}

// soakEnd is when the quiet time is over; zero where there is none or it has not
// begun.
func (f *facts) soakEnd() time.Time {
	if f.limits.Soak <= 0 || f.soak.since.IsZero() {
		return time.Time{}
	}
	return f.soak.since.Add(f.limits.Soak)
}
