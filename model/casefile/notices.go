package casefile

import (
	"fmt"
	"time"
)

// Notices lists what somebody who imports the case should know: what its source
// does not say, what was left out, and which of its times contradict each other.
func (c *Case) Notices() []string {
	var notices []string
	add := func(when bool, text string) {
		if when {
			notices = append(notices, text)
		}
	}
	_, mitigated := c.first("mitigated")
	_, resolved := c.first("resolved")
	add(c.began.IsZero(), "The source gives no time of the start: it stays unknown, and what counts from it is not measured.")
	add(c.file.Severity == "" && !c.classified(), "The source names no severity: it stays unknown.")
	add(!mitigated, "The source gives no time of mitigation: it stays unknown.")
	add(!resolved, "The source gives no time of resolution: it stays unknown.")
	return append(append(notices, c.lost...), c.disorder()...)
}

func (c *Case) classified() bool {
	for _, e := range c.events {
		if _, one := severityIn(e.text); e.kind == "classified" && e.timed() && one {
			return true
		}
	}
	return false
}

// disorder tells of milestones before what they follow. Both are kept as told, as
// nobody can say which one is wrong; what lies between them is not measured.
func (c *Case) disorder() []string {
	began := point{"the start", c.began}
	detected, mitigated := c.point("detection", "detected", "alert"), c.point("mitigation", "mitigated")
	var notices []string
	for _, pair := range []struct {
		kind   string
		before []point
	}{{"mitigated", []point{began, detected}}, {"resolved", []point{began, detected, mitigated}}} {
		e, ok := c.first(pair.kind)
		for _, p := range pair.before {
			if !ok || p.at.IsZero() || !e.at.Before(p.at) {
				continue
			}
			notices = append(notices, fmt.Sprintf("events[%d].time: %s at %s is before %s (%s). Both are kept as told; what lies between them is not measured.",
				e.place, pair.kind, e.at.Format(time.RFC3339), p.name, p.at.Format(time.RFC3339)))
			break
		}
	}
	return notices
}

// point is a milestone that others follow.
type point struct {
	name string
	at   time.Time
}

func (c *Case) point(name string, kinds ...string) point {
	e, _ := c.first(kinds...)
	return point{"the " + name, e.at}
}
