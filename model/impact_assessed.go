package model

import "strings"

// ImpactAssessed says who and what is hit; what it leaves empty stays as known.
type ImpactAssessed struct{ Impact }

func (ImpactAssessed) kind() string { return "impact-assessed" }

func (b ImpactAssessed) apply(s *State, e Event) {
	for _, f := range []struct{ to, from *string }{
		{&s.Impact.Summary, &b.Summary}, {&s.Impact.Users, &b.Users}, {&s.Impact.Revenue, &b.Revenue},
		{&s.Impact.DataRisk, &b.DataRisk}, {&s.Impact.Current, &b.Current},
	} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
	s.tick("triage/assess", e, b.Summary)
	s.acknowledge(e.At)
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

func (c AssessImpact) decide(*State, Act) ([]Body, error) {
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
	return one(b)
}
