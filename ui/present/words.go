package present

import (
	"strings"

	"warroom/model"
	"warroom/model/policy"
)

// word is what the team calls a severity.
func (x Clock) word(s model.Severity) string { return SeverityWord(x.Policy, s) }

// title is what the team calls a role.
func (x Clock) title(r model.Role) string { return x.Policy.Title(r) }

// SeverityWord is what a policy calls a severity; one that says nothing leaves it
// the word of the domain.
func SeverityWord(p policy.Policy, s model.Severity) string {
	if name := p.For(s).Name; name != "" {
		return name
	}
	return s.Word()
}

// entry is what an entry says, with the words of the domain that it begins with
// replaced by the team's.
func (x Clock) entry(kind model.EntryKind, text string) string {
	switch kind {
	case model.EntryDeclared, model.EntrySeverity:
		for _, s := range model.Severities {
			if rest, ok := strings.CutPrefix(text, string(s)+" "+s.Word()); ok {
				return string(s) + " " + x.word(s) + rest
			}
		}
	case model.EntryRole:
		for _, r := range model.Roles {
			if rest, ok := strings.CutPrefix(text, r.Title()+": "); ok {
				return x.title(r) + ": " + rest
			}
		}
	}
	return text
}

// tell names who must be told: "tell: support, management"; empty where the
// policy names nobody.
func (x Clock) tell(s model.Severity) string {
	if who := x.Policy.For(s).Tell; len(who) > 0 {
		return "tell: " + strings.Join(who, ", ")
	}
	return ""
}
