package model

import "strings"

// ImpactAssessed says who and what is hit; what it leaves empty stays as known.
type ImpactAssessed struct{ Impact }

func (ImpactAssessed) kind() string { return "impact-assessed" }

func (b ImpactAssessed) apply(s *State, e Event) {
	s.Impact.merge(b.Impact)
	s.tick("triage/assess", e, b.Summary)
	s.acknowledge(e.At)
}

// merge takes over what another assessment says.
func (i *Impact) merge(from Impact) {
	for _, f := range []struct{ to, from *string }{
		{&i.Summary, &from.Summary}, {&i.Users, &from.Users}, {&i.Revenue, &from.Revenue},
		{&i.DataRisk, &from.DataRisk}, {&i.Current, &from.Current},
	} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
}

func (b ImpactAssessed) entry(*State) (EntryKind, string) {
	var parts []string
	for _, p := range []struct{ label, text string }{
		{"", b.Summary}, {"users: ", b.Users}, {"revenue: ", b.Revenue}, {"data: ", b.DataRisk}, {"now: ", b.Current},
	} {
		if p.text != "" {
			parts = append(parts, p.label+p.text)
		}
	}
	return EntryImpact, strings.Join(parts, "; ")
}

// AssessImpact says who and what is hit. Current is the impact as it stands
// now, for updates.
type AssessImpact struct {
	Summary  string `arg:"summary,optional,rest"`
	Users    string `arg:"users,optional"`
	Revenue  string `arg:"revenue,optional"`
	DataRisk string `arg:"data_risk,optional"`
	Current  string `arg:"current,optional"`
}

func (c AssessImpact) decide(s *State, _ Act) ([]Body, error) {
	var b ImpactAssessed
	for _, f := range []struct{ to, from *string }{
		{&b.Summary, &c.Summary}, {&b.Users, &c.Users}, {&b.Revenue, &c.Revenue},
		{&b.DataRisk, &c.DataRisk}, {&b.Current, &c.Current},
	} {
		text, err := cleanLine(*f.from, MaxTitle)
		if err != nil {
			return nil, err
		}
		*f.to = text
	}
	if b.Impact == (Impact{}) {
		return nil, Refused("Who or what is affected?", "Say it in a few words, e.g. /impact all users, every checkout fails.")
	}
	if s.knows(b.Impact) {
		return nil, Refused("The impact says that already.", "Say what is new about it, or log a note.")
	}
	return one(b)
}

// knows reports whether an assessment adds nothing. What the impact is now may be
// said again: then it is so at that moment.
func (s *State) knows(i Impact) bool {
	after := s.Impact
	after.merge(i)
	return i.Current == "" && after == s.Impact && s.Step("triage/assess").State == StepDone
}
