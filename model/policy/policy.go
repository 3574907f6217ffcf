// Package policy holds the limits by which an incident is measured: response
// times, cadences, time boxes, thresholds of the red flags, and the calendar of
// business days. It is plain data with the defaults; nothing in it reads a clock
// or a file. An incident remembers the policy that it was declared under: see
// Encode and Of.
package policy

import (
	"time"

	"warroom/model"
)

// Policy is the whole of what a team may set. Durations are Go durations; a zero
// duration is no limit.
type Policy struct {
	Severities map[model.Severity]Limits `json:"severities"` // the row of NoSeverity holds until somebody classifies
	Boxes      Boxes                     `json:"boxes"`
	Lead       time.Duration             `json:"lead_ns"` // how long one person leads before it is handed over
	Calendar   Calendar                  `json:"calendar"`
	Flags      map[string]FlagRule       `json:"flags"` // by the flag's id, see model.Flags
	Roles      map[model.Role]string     `json:"roles"` // what the team calls each role

	// Local is the zone of whoever looks: times are told in it, and a calendar
	// without a zone of its own goes by it. It is no part of what is remembered.
	Local *time.Location `json:"-"`
	// NamesZone puts the zone behind every time of day: for texts that stand where
	// nothing else names it. It is no part of what is remembered either.
	NamesZone bool `json:"-"`
}

// Boxes are the time boxes of the first two phases of the process text.
type Boxes struct {
	Triage   time.Duration `json:"triage_ns"`   // from the start
	Mitigate time.Duration `json:"mitigate_ns"` // from the end of triage
}

// Longest is the longest limit that a policy can hold: what takes a month is no
// longer an incident, and sums stay far from what a time.Duration can hold.
const Longest = 30 * 24 * time.Hour

// Default is the policy of a team that has set nothing. Response times, boxes
// and the post-mortem's 48 h are those of the process text; cadence and soak are
// those of the contract; the rest is practice. A person reads the same in
// resources/policy/default.toml.
func Default() Policy {
	return Policy{
		Severities: defaultLimits(),
		Boxes:      Boxes{Triage: 5 * time.Minute, Mitigate: 15 * time.Minute},
		Lead:       4 * time.Hour,
		Calendar:   OfficeHours(nil),
		Flags:      defaultFlags(),
		Roles:      defaultRoles(),
	}
}

func defaultRoles() map[model.Role]string {
	titles := map[model.Role]string{}
	for _, role := range model.Roles {
		titles[role] = role.Title()
	}
	return titles
}

// For returns the limits of a severity. One without a row of its own is treated
// as one that nobody has classified yet.
func (p Policy) For(s model.Severity) Limits {
	if l, ok := p.Severities[s]; ok {
		return l
	}
	return p.Severities[model.NoSeverity]
}

// Word is what the team calls a severity; where the policy says nothing, the word
// of the domain.
func (p Policy) Word(s model.Severity) string {
	if name := p.For(s).Name; name != "" {
		return name
	}
	return s.Word()
}

// Title is what the team calls a role.
func (p Policy) Title(r model.Role) string {
	if title := p.Roles[r]; title != "" {
		return title
	}
	return r.Title()
}

// ResponseDue is when somebody has to be on it (UTC), counted from the start of
// the incident; zero where there is no limit.
func (p Policy) ResponseDue(s model.Severity, started time.Time) time.Time {
	l := p.For(s)
	switch {
	case started.IsZero():
		return time.Time{}
	case l.NextBusinessDay:
		return p.calendar().NextBusinessDay(started)
	case l.Response <= 0:
		return time.Time{}
	}
	return started.Add(l.Response)
}

// NextWorking is the first moment from t on at which the team works, in UTC: t itself
// within its working hours.
func (p Policy) NextWorking(t time.Time) time.Time { return p.calendar().NextWorking(t) }

// calendar is the team's calendar with its hours in the zone that holds.
func (p Policy) calendar() Calendar {
	c := p.Calendar
	if c.Zone == nil {
		c.Zone = p.Local
	}
	return c
}

// Zone is where times are told: that of whoever looks, else the calendar's; UTC
// where none is set.
func (p Policy) Zone() *time.Location {
	if p.Local != nil {
		return p.Local
	}
	return p.Calendar.zone()
}

// In is the policy for somebody who looks from a zone.
func (p Policy) In(zone *time.Location) Policy {
	p.Local = zone
	return p
}

// NamingZone is the policy for texts that have to name the zone of their times.
func (p Policy) NamingZone() Policy {
	p.NamesZone = true
	return p
}
