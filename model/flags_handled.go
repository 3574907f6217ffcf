package model

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Flags lists the ids of the red flags: the Iron Law and the six of the process
// text, then those of practice.
var Flags = []string{
	"iron-law", "guessing", "untested-fix", "parallel-changes", "not-communicating", "unverified-resolution",
	"skipped-postmortem", "no-lead", "no-severity", "mitigation-overdue", "hands-on-lead", "orphan-task",
	"stale-hypothesis", "silent-log", "severity-churn", "long-lead", "left-open",
}

// FlagSnoozed silences for a while what a red flag saw up to then; it still stands.
type FlagSnoozed struct {
	Flag   string    `json:"flag"`
	Until  time.Time `json:"until"`
	Reason string    `json:"reason,omitempty"`
}

func (FlagSnoozed) kind() string { return "flag-snoozed" }

func (b FlagSnoozed) apply(s *State, e Event) {
	h := s.Handled[b.Flag]
	h.Snoozed, h.SnoozedUntil = e.At, b.Until
	s.Handled[b.Flag] = h
}

func (b FlagSnoozed) entry(*State) (EntryKind, string) {
	return EntrySnooze, with(b.Flag+" until "+b.Until.Format(snoozedUntil), b.Reason)
}

func (b FlagSnoozed) detail(row *Entry) { row.Due = b.Until }

// LongestSnooze is how long a flag can be silenced: who wants it silent for the
// whole of an incident accepts it with a reason.
const LongestSnooze = time.Hour

// SnoozeFlag silences a red flag for a while, at most LongestSnooze.
type SnoozeFlag struct {
	Flag   string        `arg:"flag"`
	For    time.Duration `arg:"for"`
	Reason string        `arg:"reason,optional,rest"`
}

func (c SnoozeFlag) decide(_ *State, x Act) ([]Body, error) {
	if err := checkFlag(c.Flag); err != nil {
		return nil, err
	}
	if c.For <= 0 || c.For > LongestSnooze {
		return nil, Refused("A flag can be snoozed for up to 60 min.",
			"Use 15, 30 or 60 min, e.g. /snooze "+c.Flag+" 15m; what is right as it is, override with a reason: /override "+c.Flag+" REASON.")
	}
	reason, err := cleanText(c.Reason)
	if err != nil {
		return nil, err
	}
	return one(FlagSnoozed{c.Flag, stored(x.At.Add(c.For)), reason})
}

// FlagOverridden says that a red flag was seen and is accepted, and why. It
// settles what the flag saw up to then.
type FlagOverridden struct {
	Flag   string `json:"flag"`
	Reason string `json:"reason"`
}

func (FlagOverridden) kind() string { return "flag-overridden" }

func (b FlagOverridden) apply(s *State, e Event) {
	h := s.Handled[b.Flag]
	if !e.At.Before(h.Overridden) { // an earlier one may be written down later
		h.Overridden, h.Reason = e.At, b.Reason
	}
	s.Handled[b.Flag] = h
}

func (b FlagOverridden) entry(*State) (EntryKind, string) {
	return EntryOverride, fmt.Sprintf("%s: %s", b.Flag, b.Reason)
}

// OverrideFlag accepts a red flag with a reason.
type OverrideFlag struct {
	Flag   string `arg:"flag"`
	Reason string `arg:"reason,rest"`
}

func (c OverrideFlag) decide(*State, Act) ([]Body, error) {
	if err := checkFlag(c.Flag); err != nil {
		return nil, err
	}
	reason, err := required(c.Reason, "Why is it right to go on?", "Give the reason, e.g. /override "+c.Flag+" the test system is down too.")
	if err != nil {
		return nil, err
	}
	return one(FlagOverridden{c.Flag, reason})
}

func checkFlag(flag string) error {
	if slices.Contains(Flags, flag) {
		return nil
	}
	return Refused("There is no red flag “"+flag+"”.", meant(flag, Flags, "Red flags: "+strings.Join(Flags, ", ")+"."))
}
