package modeltest

import "strings"

// steps tells which mitigation of the process text a sentence speaks of, by the
// first word that is found in it.
var steps = []struct{ word, step string }{
	{"roll", "rollback"}, {"revert", "rollback"}, {"snapshot", "failover"}, {"restore", "failover"}, {"backup", "failover"}, {"backed up", "failover"},
	{"mounted", "failover"}, {"primaries", "failover"}, {"staging", "failover"}, {"server", "scale"}, {"capacity", "scale"}, {"machines", "scale"},
	{"core", "scale"}, {"returns to", "failover"}, {"DNS", "redirect"},
}

// stepOf is the step that a text speaks of; what was switched off, cut off or
// locked is what is left.
func stepOf(text string) string {
	for _, s := range steps {
		if strings.Contains(strings.ToLower(text), strings.ToLower(s.word)) {
			return s.step
		}
	}
	return "disable"
}
