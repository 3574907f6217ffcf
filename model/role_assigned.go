package model

import (
	"slices"
	"time"
)

// RoleAssigned gives a role to somebody, or to nobody where the name is empty.
type RoleAssigned struct {
	Role Role   `json:"role"`
	Name string `json:"name,omitempty"`
}

func (RoleAssigned) kind() string { return "role-assigned" }

func (b RoleAssigned) apply(s *State, e Event) {
	s.assign(b.Role, b.Name, Mark{e.At, e.ID})
}

func (b RoleAssigned) entry(*State) (EntryKind, string) {
	if b.Name == "" {
		return EntryRole, b.Role.Title() + ": nobody"
	}
	return EntryRole, b.Role.Title() + ": " + b.Name
}

// Title is the role on the screen.
func (r Role) Title() string {
	switch r {
	case Lead:
		return "Lead"
	case Ops:
		return "Operations"
	case Comms:
		return "Communications"
	case Scribe:
		return "Scribe"
	}
	return string(r)
}

// assign replaces the holder of a role and keeps the team in the order of Roles.
func (s *State) assign(r Role, name string, m Mark) {
	s.Team = slices.DeleteFunc(slices.Clone(s.Team), func(a Assignment) bool { return a.Role == r })
	if name != "" {
		s.Team = append(s.Team, Assignment{r, name, m.At, m.Entry})
	}
	slices.SortStableFunc(s.Team, func(a, b Assignment) int {
		return slices.Index(Roles, a.Role) - slices.Index(Roles, b.Role)
	})
	if r == Lead && name != "" {
		s.acknowledge(m.At)
	}
}

// acknowledge notes the first sign that somebody is on it: a lead is named or a
// step is done. Whoever reads about an imported incident is not on it.
func (s *State) acknowledge(at time.Time) {
	if !s.Imported && (s.Times.Acknowledged.IsZero() || at.Before(s.Times.Acknowledged)) {
		s.Times.Acknowledged = at
	}
}

// AssignRole gives a role to somebody; an empty name takes it from whoever has it.
type AssignRole struct {
	Role Role   `arg:"role"`
	Name string `arg:"name,optional,rest"`
}

func (c AssignRole) decide(s *State, _ Act) ([]Body, error) {
	if !slices.Contains(Roles, c.Role) {
		return nil, Refused("There is no role “"+string(c.Role)+"”.", "Use lead, ops, comms or scribe.")
	}
	who, err := cleanLine(c.Name, maxName)
	if err != nil {
		return nil, err
	}
	holder, held := s.Holder(c.Role)
	switch {
	case who == "" && !held:
		return nil, Refused("Who takes the role?", "Give a name, e.g. /"+string(c.Role)+" on-call A.")
	case held && holder.Name == who:
		return nil, Refused(who+" is "+c.Role.Title()+" already.", "Name somebody else to hand over.")
	}
	return one(RoleAssigned{c.Role, who})
}
