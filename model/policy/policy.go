// Package policy holds the limits by which an incident is measured: response
// times, cadences, time boxes, thresholds of the red flags, and the calendar of
// business days. It is plain data with the defaults; nothing in it reads a clock.
package policy

import (
	"time"

	"warroom/model"
)

// Policy is the whole of what a team may set. Durations are Go durations; a zero
// duration is no limit.
type Policy struct {
	Severities map[model.Severity]Limits // the row of NoSeverity holds until somebody classifies
	Boxes      Boxes
	Lead       time.Duration       // how long one person leads before it is handed over
	Flags      map[string]FlagRule // by the flag's id, see model.Flags
	Calendar   Calendar
}

// Limits are what one severity asks for.
type Limits struct {
	Response        time.Duration // from the start to the first sign that somebody is on it
	NextBusinessDay bool          // the response is due at the close of the next business day; Response is unused
	Cadence         time.Duration // between two updates; zero is no cadence
	Soak            time.Duration // quiet time before resolving; zero is none
	PostMortem      time.Duration // from resolved to published; zero is none
}

// Boxes are the time boxes of the first two phases of the process text.
type Boxes struct {
	Triage   time.Duration // from the start
	Mitigate time.Duration // from the end of triage
}

// Default is the policy of a team that has set nothing. Response times, boxes
// and the post-mortem's 48 h are those of the process text; cadence and soak are
// those of the contract; the rest is practice.
func Default() Policy {
	const review = 48 * time.Hour
	return Policy{
		Severities: map[model.Severity]Limits{
			model.P0: {Response: 15 * time.Minute, Cadence: 30 * time.Minute, Soak: 30 * time.Minute, PostMortem: review},
			model.P1: {Response: 30 * time.Minute, Cadence: 30 * time.Minute, Soak: 20 * time.Minute, PostMortem: review},
			model.P2: {Response: 2 * time.Hour, Cadence: time.Hour, Soak: 10 * time.Minute, PostMortem: review},
			model.P3: {NextBusinessDay: true, PostMortem: review},
			// The worst, until somebody knows better.
			model.NoSeverity: {Response: 15 * time.Minute, Cadence: 30 * time.Minute, Soak: 30 * time.Minute, PostMortem: review},
		},
		Boxes:    Boxes{Triage: 5 * time.Minute, Mitigate: 15 * time.Minute},
		Lead:     4 * time.Hour,
		Flags:    defaultFlags(),
		Calendar: OfficeHours(time.UTC),
	}
}

// For returns the limits of a severity. One without a row of its own is treated
// as one that nobody has classified yet.
func (p Policy) For(s model.Severity) Limits {
	if l, ok := p.Severities[s]; ok {
		return l
	}
	return p.Severities[model.NoSeverity]
}

// ResponseDue is when somebody has to be on it (UTC), counted from the start of
// the incident; zero where there is no limit.
func (p Policy) ResponseDue(s model.Severity, started time.Time) time.Time {
	l := p.For(s)
	switch {
	case started.IsZero():
		return time.Time{}
	case l.NextBusinessDay:
		return p.Calendar.NextBusinessDay(started)
	case l.Response <= 0:
		return time.Time{}
	}
	return started.Add(l.Response)
}

// Zone is where the team's day has its hours; UTC where none is set.
func (p Policy) Zone() *time.Location {
	if p.Calendar.Zone == nil {
		return time.UTC
	}
	return p.Calendar.Zone
}

// In is the policy with its business hours in a zone.
func (p Policy) In(zone *time.Location) Policy {
	p.Calendar.Zone = zone
	return p
}
