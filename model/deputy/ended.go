package deputy

import (
	"time"
)

// doubted reports whether it was resolved without a signal or before the soak was
// over, and nobody has shown since that it holds, or accepted it with a reason.
func (f *facts) doubted() bool {
	const flag = "unverified-resolution"
	return f.IsResolved() && !f.accepted(flag, f.Times.Resolved) && f.policy.Flag(flag).On && len(unverifiedResolution(f)) > 0
}

// shownToHold reports whether it was resolved and may be announced: nothing about
// it is doubted, and no watched signal was over its limit when it was read last.
func (f *facts) shownToHold() bool {
	_, over := f.StillOver(time.Time{})
	return f.IsResolved() && !over && !f.doubted()
}

// verifiesFirst reports whether what shows the resolution is missing and can be
// given now: that takes a moment, and comes before anything is told.
func (f *facts) verifiesFirst(v View, now time.Time) bool {
	flag, stands := v.Flag("unverified-resolution")
	return stands && !flag.Snoozed() && !f.watchesOn(now)
}

// watchesOn reports whether it was resolved by a signal, with some of the soak left.
func (f *facts) watchesOn(now time.Time) bool {
	return f.measuredFrom(f.Times.Resolved) && now.Before(f.soakEnd())
}

// toldOfEnd is when the first message went out after the resolution, of whatever
// name: each states that it is resolved. It is zero while none did.
func (f *facts) toldOfEnd() time.Time { return f.firstSince(f.Times.Resolved, "") }

// announced is when the resolution itself went out; zero while it did not.
func (f *facts) announced() time.Time { return f.firstSince(f.Times.Resolved, "resolution") }

// firstSince is when the first message of a name, or of any, went out from a time
// on; zero where that time is not known or none did.
func (f *facts) firstSince(from time.Time, name string) time.Time {
	if from.IsZero() {
		return time.Time{}
	}
	var sent []time.Time
	for _, m := range f.Talk.Sent {
		if !m.At.Before(from) && (name == "" || m.Name == name) {
			sent = append(sent, m.At)
		}
	}
	return earliest(sent...)
}
