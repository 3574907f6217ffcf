package report

import (
	"warroom/model"
	"warroom/model/deputy"
)

type postmortem struct {
	State    string             `json:"state"`
	Due      *string            `json:"due"`
	Sections map[string]*string `json:"sections"`
	Actions  []action           `json:"actions"`
}

type action struct {
	N        int     `json:"n"`
	Action   string  `json:"action"`
	Owner    *string `json:"owner"`
	Deadline *string `json:"deadline"`
	Status   string  `json:"status"` // open or done
}

func postmortemOf(s *model.State, c deputy.Clock) postmortem {
	p := postmortem{State: string(s.Review.State), Due: at(c.Due), Sections: map[string]*string{}, Actions: []action{}}
	for _, name := range model.Sections {
		p.Sections[name] = text(s.Review.Sections[name])
	}
	for i, a := range s.Review.Actions {
		p.Actions = append(p.Actions, action{i + 1, a.Action, text(a.Owner), text(a.Deadline), a.Status()})
	}
	return p
}

// Line is an incident in a list.
type Line struct {
	ID        string  `json:"id"`
	Ref       string  `json:"ref"`
	Title     string  `json:"title"`
	Kind      *string `json:"kind"`
	Severity  *string `json:"severity"`
	Status    string  `json:"status"`
	Phase     string  `json:"phase"`
	Started   *string `json:"started"`
	Mitigated *string `json:"mitigated"`
	Resolved  *string `json:"resolved"`
	Lead      *string `json:"lead"`
	Flags     int     `json:"flags"`
	Imported  bool    `json:"imported"`
}

// LineOf reports an incident for a list; flags is how many stand.
func LineOf(s model.Summary, flags int) Line {
	return Line{
		s.ID, s.Ref, s.Title, text(s.Kind), text(s.Severity), string(s.Status), string(s.Phase),
		at(s.Span.Started), at(s.Span.Mitigated), at(s.Span.Resolved), text(s.Lead), flags, s.Imported,
	}
}
