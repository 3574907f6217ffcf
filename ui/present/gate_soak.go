package present

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// Soak is the quiet time since the fix, or since the mitigation.
type Soak struct {
	Text     string
	Figure   string  // "18:48 of 30:00"
	Fraction float32 // of it that has passed, 0 to 1
	Running  bool
}

func soakOf(s *model.State, clock deputy.Clock, x Clock) Soak {
	soak := Soak{Text: soakText(s, clock), Running: clock.Runs(), Fraction: part(clock.Elapsed, clock.Limit)}
	if stale := staleReading(s, x); stale != "" && soak.Running {
		soak.Text = stale
	}
	if clock.Runs() {
		soak.Figure = when.Countdown(clock.Elapsed) + " of " + when.Countdown(clock.Limit)
	}
	return soak
}

// soaked asks for the quiet time.
func soaked(s *model.State, soak deputy.Clock, x Clock) Condition {
	c := Condition{Text: soakText(s, soak), Holds: soak.Note, Action: "reading", Button: "Log reading…",
		Wants: "quiet minutes", Lacks: "the soak has not begun"}
	_, over := s.StillOver(time.Time{})
	if trouble := watchedTrouble(s, x); trouble != "" && (over || !soak.Runs()) {
		c.Holds = trouble
		c.Lacks, _, _ = strings.Cut(trouble, readIt)
		if trouble == staleReading(s, x) {
			c.Wants = "a new reading"
		}
		return c
	}
	switch soak.State {
	case deputy.Met:
		c.Held, c.Holds = true, when.Span(soak.Limit)+" quiet"
	case deputy.Off:
		c.Held = true
	case deputy.Running, deputy.Near:
		c.Holds = when.Countdown(soak.Left()) + " left"
		c.Lacks = "the soak has " + c.Holds
	}
	return c
}

// readIt stands behind what is wrong with a reading.
const readIt = ": read it"

// watchedTrouble is what a watched signal lacks: a value within its limit, any since
// the quiet time began, or one that is not too old. Minutes in which nobody looked are
// not quiet.
func watchedTrouble(s *model.State, x Clock) string {
	if e, over := s.StillOver(time.Time{}); over {
		return e.String() + readIt + " again"
	}
	if sig, unread := s.Unread(time.Time{}); unread {
		since := "the mitigation"
		if deployed(s) {
			since = "the deploy"
		}
		return "no reading of " + sig.Name + " since " + since + readIt
	}
	return staleReading(s, x)
}

// staleReading says how old the last reading of a watched signal is, where it is too
// old to count.
func staleReading(s *model.State, x Clock) string {
	sig, read, stale := deputy.LongUnread(s, x.Now)
	if !stale || !s.Mitigated() || read.IsZero() {
		return ""
	}
	return sig.Name + " was last read " + when.Span(x.Now.Sub(read).Truncate(time.Minute)) + " ago" + readIt
}

func soakText(s *model.State, soak deputy.Clock) string {
	since := "mitigation"
	if deployed(s) {
		since = "the deploy"
	}
	switch {
	case soak.State == deputy.Off:
		return "No quiet time is asked for"
	case !soak.HasLimit:
		return "Quiet minutes since " + since
	}
	return when.Span(soak.Limit) + " without trouble since " + since
}

// deployed tells that the quiet time counts from the deploy of the fix, not from the
// mitigation.
func deployed(s *model.State) bool { return !s.Times.Deployed.IsZero() }
