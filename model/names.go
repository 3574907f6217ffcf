package model

// Kind is what sort of incident it is.
type Kind string

// The kinds of incident, as the process text lists when to use it.
const (
	Outage         Kind = "outage"
	Security       Kind = "security"
	DataCorruption Kind = "data_corruption"
	Performance    Kind = "performance"
	Errors         Kind = "errors"
)

// Kinds lists the kinds in the order in which they are offered.
var Kinds = []Kind{Outage, Security, DataCorruption, Performance, Errors}

// Severity is how bad it is: P0 is the worst; empty is not classified yet.
type Severity string

// The severities of the process text.
const (
	NoSeverity Severity = ""
	P0         Severity = "P0"
	P1         Severity = "P1"
	P2         Severity = "P2"
	P3         Severity = "P3"
)

// Severities lists them, the worst first.
var Severities = []Severity{P0, P1, P2, P3}

// WorseThan reports whether s is worse than o; anything is worse than none.
func (s Severity) WorseThan(o Severity) bool {
	if s == o || s == NoSeverity {
		return false
	}
	return o == NoSeverity || s < o
}

// Status is the state of an incident as the process text words it, and what
// comes after.
type Status string

// The statuses in the order in which an incident runs through them.
const (
	StatusInvestigating Status = "investigating"
	StatusMitigating    Status = "mitigating"
	StatusResolved      Status = "resolved"
	StatusClosed        Status = "closed"
	StatusFalseAlarm    Status = "false_alarm"
)

// Open reports whether the incident still runs.
func (s Status) Open() bool { return s == StatusInvestigating || s == StatusMitigating }

// Word is the status on the screen and in messages.
func (s Status) Word() string {
	switch s {
	case StatusInvestigating:
		return "Investigating"
	case StatusMitigating:
		return "Mitigating"
	case StatusResolved:
		return "Resolved"
	case StatusClosed:
		return "Closed"
	case StatusFalseAlarm:
		return "False alarm"
	}
	return string(s)
}

// Phase is one of the five parts of the process.
type Phase string

// The phases of the process text.
const (
	Triage      Phase = "triage"
	Mitigate    Phase = "mitigate"
	Investigate Phase = "investigate"
	Fix         Phase = "fix"
	PostMortem  Phase = "postmortem"
)

// Phases lists them in their order.
var Phases = []Phase{Triage, Mitigate, Investigate, Fix, PostMortem}

// Role is what somebody does in an incident.
type Role string

// The roles of practice.
const (
	Lead   Role = "lead"
	Ops    Role = "ops"
	Comms  Role = "comms"
	Scribe Role = "scribe"
)

// Roles lists them in the order in which they are filled.
var Roles = []Role{Lead, Ops, Comms, Scribe}

// ReviewState is where the post-mortem stands.
type ReviewState string

// The states of a post-mortem.
const (
	ReviewNone      ReviewState = "none"
	ReviewDraft     ReviewState = "draft"
	ReviewPublished ReviewState = "published"
)
