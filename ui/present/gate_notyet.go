package present

import (
	"fmt"
	"slices"
	"strings"
)

// lacksNamed is how much of what does not hold one line names; more is counted.
const lacksNamed = 2

// NotYet says to whoever types the end what does not hold, once a signal is given
// that has, or has not, its value before and after; empty where the gate is open.
// The end is not kept from anybody: Enter asks for a reason.
func (g Gate) NotYet(proves bool) string {
	var lacks []string
	for i, c := range g.Conditions {
		if !c.Held && (i != signalCondition || !proves) && !slices.Contains(lacks, c.Lacks) {
			lacks = append(lacks, c.Lacks)
		}
	}
	if len(lacks) == 0 {
		return ""
	}
	if more := len(lacks) - lacksNamed; more > 0 {
		lacks = append(lacks[:lacksNamed], fmt.Sprintf("%d more", more))
	}
	return "Not yet: " + strings.Join(lacks, ", ") + ". Enter asks for a reason."
}
