package policy

import (
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/policy"
)

// key is one line that a policy file may have.
type key struct {
	section, name string // severity.P0, response
	form          form
	path          string // severity.P0.response
}

// sheet is a policy whose every part can be written to, and the table of its
// keys, from which files are read, checked and written.
type sheet struct {
	policy     policy.Policy
	severities map[model.Severity]*policy.Limits
	flags      map[string]*policy.FlagRule
	roles      map[model.Role]*string
	keys       []key
}

func sheetOf(p policy.Policy) *sheet {
	s := &sheet{policy: p, severities: map[model.Severity]*policy.Limits{}, flags: map[string]*policy.FlagRule{}, roles: map[model.Role]*string{}}
	s.policy.Calendar.Days = slices.Clone(p.Calendar.Days)
	for _, severity := range severities() {
		limits := p.For(severity)
		s.severities[severity] = &limits
		s.limits(severity, &limits)
	}
	s.add("boxes", key{name: "triage", form: length{to: &s.policy.Boxes.Triage, some: true}},
		key{name: "mitigate", form: length{to: &s.policy.Boxes.Mitigate, some: true}})
	s.add("lead", key{name: "hand_over_after", form: length{to: &s.policy.Lead, none: true}})
	c := &s.policy.Calendar
	s.add("calendar", key{name: "zone", form: zone{&c.Zone}}, key{name: "days", form: days{&c.Days}}, key{name: "opens", form: clock{&c.Opens}},
		key{name: "closes", form: clock{&c.Closes}}, key{name: "holidays", form: dates{&c.Holidays}})
	for _, flag := range model.Flags {
		rule := p.Flag(flag)
		s.flags[flag] = &rule
		s.flag(flag, &rule)
	}
	for _, role := range model.Roles {
		title := p.Title(role)
		s.roles[role] = &title
		s.add("roles", key{name: string(role), form: wording{s.roles[role], 40}})
	}
	return s
}

// severities are those of the domain, and none yet.
func severities() []model.Severity { return append(slices.Clone(model.Severities), model.NoSeverity) }

func (s *sheet) add(section string, keys ...key) {
	for _, k := range keys {
		k.section, k.path = section, section+"."+k.name
		s.keys = append(s.keys, k)
	}
}

func (s *sheet) limits(severity model.Severity, l *policy.Limits) {
	name := string(severity)
	if severity == model.NoSeverity {
		name = none
	}
	s.add("severity."+name,
		key{name: "name", form: wording{&l.Name, 40}}, key{name: "criteria", form: wording{&l.Criteria, 200}}, key{name: "tell", form: names{&l.Tell}},
		key{name: "response", form: response{l}}, key{name: "update_every", form: length{to: &l.Cadence, none: true}},
		key{name: "soak", form: length{to: &l.Soak, none: true}}, key{name: "postmortem", form: length{to: &l.PostMortem, none: true}})
}

// timed are the flags that wait before they are raised, of themselves and not by
// a limit that stands elsewhere.
var timed = []string{"not-communicating", "no-lead", "no-severity", "mitigation-overdue", "orphan-task", "stale-hypothesis", "silent-log", "severity-churn", "left-open"}

// boxed are those of them that wait beyond a box that has a limit of its own: they may
// stand as soon as that is over. Any other that waits for nothing would stand for ever,
// or never.
var boxed = []string{"no-severity", "mitigation-overdue"}

// counted is the flag that waits for a number of times.
const counted = "severity-churn"

func (s *sheet) flag(id string, rule *policy.FlagRule) {
	s.add("flags."+id, key{name: "on", form: toggle{&rule.On}})
	if slices.Contains(timed, id) {
		s.add("flags."+id, key{name: "after", form: length{to: &rule.After, some: !slices.Contains(boxed, id)}})
	}
	if id == counted {
		s.add("flags."+id, key{name: "times", form: count{&rule.Times}})
	}
}

// result is the policy that the sheet has come to hold.
func (s *sheet) result() policy.Policy {
	p := s.policy
	p.Severities, p.Flags, p.Roles = map[model.Severity]policy.Limits{}, map[string]policy.FlagRule{}, map[model.Role]string{}
	for severity, limits := range s.severities {
		p.Severities[severity] = *limits
	}
	for flag, rule := range s.flags {
		p.Flags[flag] = *rule
	}
	for role, title := range s.roles {
		p.Roles[role] = *title
	}
	return p
}

// below names what may stand right below a place, each once, in the order of the
// table; the empty place is the file.
func (s *sheet) below(place string) []string {
	var all []string
	for _, k := range s.keys {
		rest := k.path
		if place != "" {
			var under bool
			if rest, under = strings.CutPrefix(rest, place+"."); !under {
				continue
			}
		}
		name, _, _ := strings.Cut(rest, ".")
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// at is the form of a key; nil where there is none.
func (s *sheet) at(path string) form {
	for _, k := range s.keys {
		if k.path == path {
			return k.form
		}
	}
	return nil
}
