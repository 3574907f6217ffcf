package present

import (
	"strings"

	"warroom/model"
)

// word is what the team calls a severity.
func (x Clock) word(s model.Severity) string { return x.Policy.Word(s) }

// title is what the team calls a role.
func (x Clock) title(r model.Role) string { return x.Policy.Title(r) }

// tell names who must be told: "tell: support, management"; empty where the
// policy names nobody.
func (x Clock) tell(s model.Severity) string {
	if who := x.Policy.For(s).Tell; len(who) > 0 {
		return "tell: " + strings.Join(who, ", ")
	}
	return ""
}
