package model

import (
	"strings"
	"time"
)

// Excess is a watched signal that was over its limit when it was read last.
type Excess struct {
	Signal
	Read Reading
}

// String says what it reads, for a person: 5xx reads 3 %, limit 1 %.
func (e Excess) String() string { return e.Name + " reads " + e.Read.Value + ", limit " + e.Limit }

// StillOver returns the first watched signal that was over its limit when it was
// read last, up to a time (UTC; zero is until now). However long ago that was, it
// has not been quiet since. What was read before the mitigation does not count; a
// measured signal of that name is a reading as well.
func (s *State) StillOver(until time.Time) (Excess, bool) {
	for _, sig := range s.Signals {
		last := sig.lastBy(until)
		if sig.Limit != "" && last.Over && !last.At.Before(s.Times.Mitigated) && !s.measuredBelow(sig, last.Mark, until) {
			return Excess{sig, last}, true
		}
	}
	return Excess{}, false
}

// measuredBelow reports whether a signal was measured since an entry, up to a time,
// with a value after that keeps its limit.
func (s *State) measuredBelow(sig Signal, since Mark, until time.Time) bool {
	for _, p := range s.Board.Proof {
		then := p.After(since) && (until.IsZero() || !p.At.After(until))
		if then && strings.EqualFold(p.Signal.Name, sig.Name) && p.Signal.Proves() && shownBelow(p.Signal.After, sig.Limit) {
			return true
		}
	}
	return false
}

// shownBelow reports whether a value is known to keep a limit.
func shownBelow(value, limit string) bool {
	_, figured := figure(value)
	return figured && comparable(value, limit) && keeps(value, limit)
}

func (s Signal) lastBy(until time.Time) Reading {
	var last Reading
	for _, r := range s.Readings {
		if !r.At.Before(last.At) && (until.IsZero() || !r.At.After(until)) {
			last = r
		}
	}
	return last
}

// SoakFrom is when the quiet time before resolving begins (UTC): the later of the end
// of the impact and the deploy of the fix. A deploy after the resolution changes
// nothing about it; zero while the impact lasts.
func (s *State) SoakFrom() time.Time {
	from, deployed := s.Times.Mitigated, s.Times.Deployed
	if !s.Mitigated() || !deployed.After(from) || s.IsResolved() && deployed.After(s.Times.Resolved) {
		return from
	}
	return deployed
}

// Unread returns the first watched signal that has not been shown to keep its limit
// since the quiet time began: nobody has read it, nor measured it within its limit,
// up to a time (UTC; zero is until now). Quiet minutes that nobody looked at show
// nothing.
func (s *State) Unread(until time.Time) (Signal, bool) {
	from := s.SoakFrom()
	for _, sig := range s.Signals {
		if sig.Limit == "" {
			continue
		}
		if last := sig.lastBy(until); (last.At.IsZero() || last.At.Before(from)) && !s.measuredBelow(sig, Mark{At: from}, until) {
			return sig, true
		}
	}
	return Signal{}, false
}

// LastRead is when a watched signal was last read, or measured with a value after
// (UTC); zero where it never was.
func (s *State) LastRead(sig Signal) time.Time {
	last := sig.lastBy(time.Time{}).At
	for _, p := range s.Board.Proof {
		if p.At.After(last) && p.Signal.Proves() && strings.EqualFold(p.Signal.Name, sig.Name) {
			last = p.At
		}
	}
	return last
}
