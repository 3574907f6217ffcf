// Package report turns what is known of incidents into the JSON of the contract,
// for scripts. Times are RFC 3339 in UTC with milliseconds; what is unknown is
// null, never empty; a list is never null.
package report

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
)

// Show is one incident, whole.
type Show struct {
	ID          string       `json:"id"`
	Ref         string       `json:"ref"`
	Title       string       `json:"title"`
	Kind        *string      `json:"kind"`
	Severity    *string      `json:"severity"`
	Status      string       `json:"status"`
	Phase       string       `json:"phase"`
	Imported    bool         `json:"imported"`
	Source      *source      `json:"source"`
	Times       times        `json:"times"`
	Impact      impact       `json:"impact"`
	Cause       *string      `json:"cause"`
	ETA         *string      `json:"eta"`
	Roles       []role       `json:"roles"`
	Clocks      []clock      `json:"clocks"`
	Flags       []flag       `json:"flags"`
	Next        *next        `json:"next"`
	Steps       []step       `json:"steps"`
	Changes     []change     `json:"changes"`
	Hypotheses  []hypothesis `json:"hypotheses"`
	Attachments []attachment `json:"attachments"`
	Tasks       []task       `json:"tasks"`
	Signals     []signal     `json:"signals"`
	Messages    []message    `json:"messages"`
	Timeline    []entry      `json:"timeline"`
	PostMortem  postmortem   `json:"postmortem"`
}

type source struct {
	Title *string `json:"title"`
	URL   *string `json:"url"`
}

type times struct {
	Started      *string `json:"started"`
	Detected     *string `json:"detected"`
	Declared     *string `json:"declared"`
	Acknowledged *string `json:"acknowledged"`
	Mitigated    *string `json:"mitigated"`
	Resolved     *string `json:"resolved"`
	Closed       *string `json:"closed"`
}

type impact struct {
	Summary  *string `json:"summary"`
	Users    *string `json:"users"`
	Revenue  *string `json:"revenue"`
	DataRisk *string `json:"data_risk"`
	Current  *string `json:"current"`
}

// ShowOf reports an incident as the deputy sees it at a time. Nothing around its
// sentences tells the zone of their times of day, so they name it.
func ShowOf(s *model.State, p policy.Policy, now time.Time) Show {
	view := deputy.Look(s, p.NamingZone(), now)
	return Show{
		ID: s.ID, Ref: s.Ref, Title: s.Title, Kind: text(s.Kind), Severity: text(s.Severity),
		Status: string(s.Status), Phase: string(s.Phase), Imported: s.Imported, Source: sourceOf(s.Source),
		Times: timesOf(s.Times), Impact: impactOf(s.Impact), Cause: text(s.Cause.Text), ETA: text(s.ETA),
		Roles: each(s.Team, roleOf), Clocks: each(view.Clocks, clockOf), Flags: each(view.Flags, flagOf),
		Next: nextOf(view.Next), Steps: stepsOf(s), Changes: each(s.Board.Changes, changeOf),
		Hypotheses: each(s.Board.Hypotheses, hypothesisOf), Attachments: each(s.Board.Attached, attachmentOf), Tasks: each(s.Tasks, taskOf),
		Signals: each(s.Signals, signalOf), Messages: each(s.Talk.Sent, messageOf),
		Timeline: each(s.Timeline, entryOf), PostMortem: postmortemOf(s, view.Clock("postmortem")),
	}
}

func sourceOf(s model.Source) *source {
	if s == (model.Source{}) {
		return nil
	}
	return &source{text(s.Title), text(s.URL)}
}

func timesOf(t model.Times) times {
	return times{at(t.Started), at(t.Detected), at(t.Declared), at(t.Acknowledged), at(t.Mitigated), at(t.Resolved), at(t.Closed)}
}

func impactOf(i model.Impact) impact {
	return impact{text(i.Summary), text(i.Users), text(i.Revenue), text(i.DataRisk), text(i.Current)}
}

// text is a word or null.
func text[T ~string](s T) *string {
	if s == "" {
		return nil
	}
	word := string(s)
	return &word
}

// Layout is RFC 3339 in UTC with milliseconds.
const Layout = "2006-01-02T15:04:05.000Z"

// at is a time or null.
func at(t time.Time) *string {
	if t.IsZero() {
		return nil
	}
	return text(t.UTC().Format(Layout))
}

// each makes a list that is never null.
func each[A, B any](from []A, convert func(A) B) []B {
	to := make([]B, len(from))
	for i, a := range from {
		to[i] = convert(a)
	}
	return to
}
