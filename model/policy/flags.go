package policy

import "time"

// FlagRule says whether a red flag is raised at all, and from when on.
type FlagRule struct {
	On    bool          `json:"on"`
	After time.Duration `json:"after_ns,omitempty"` // how long what it sees may last; what it counts from is the flag's own
	Times int           `json:"times,omitempty"`    // how often it may happen within After; only for flags that count
}

// Flag returns the rule of a flag; one that the policy does not name keeps its
// default.
func (p Policy) Flag(id string) FlagRule {
	if rule, ok := p.Flags[id]; ok {
		return rule
	}
	return defaultFlags()[id]
}

func defaultFlags() map[string]FlagRule {
	at := func(after time.Duration) FlagRule { return FlagRule{On: true, After: after} }
	return map[string]FlagRule{
		"iron-law":              at(0),
		"guessing":              at(0),
		"untested-fix":          at(0),
		"parallel-changes":      at(0),
		"not-communicating":     at(10 * time.Minute), // a raised severity that no message carries
		"unverified-resolution": at(0),
		"skipped-postmortem":    at(0),
		"no-lead":               at(2 * time.Minute), // monzo/response
		"no-severity":           at(0),               // after triage's box
		"mitigation-overdue":    at(0),               // after mitigation's box
		"hands-on-lead":         at(0),
		"orphan-task":           at(2 * time.Minute),
		"stale-hypothesis":      at(20 * time.Minute),
		"silent-log":            at(15 * time.Minute),
		"severity-churn":        {On: true, After: 15 * time.Minute, Times: 2},
		"long-lead":             at(0),              // after Policy.Lead
		"left-open":             at(24 * time.Hour), // monzo/response
	}
}
