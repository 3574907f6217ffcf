package present

import (
	"fmt"
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// Gate is what should hold before an incident is resolved.
type Gate struct {
	Note       string // "4 of 5 hold"
	Conditions []Condition
	Soak       Soak
	Open       bool   // all hold
	Opens      string // when the soak alone is missing: "opens at 15:38:15"
}

// Condition is one of them, with what holds it.
type Condition struct {
	Text, Holds string
	Held        bool
	Action      string // what would make it hold
	Button      string // what stands on its button
	Wants       string // what it takes, in the middle of a sentence: "quiet minutes"
	Lacks       string // how it stands while it does not hold: "one change is open"

	bySignal bool // the signal that is given at the end may make it hold
}

// GateOf reads the gate.
func GateOf(s *model.State, v deputy.View, x Clock) Gate {
	soak := v.Clock("soak")
	g := Gate{Conditions: []Condition{proven(s), caused(s), closed(s), told(s, x), soaked(s, soak, x)}, Soak: soakOf(s, soak, x)}
	all, missing := len(g.Conditions), len(g.unmet(false))
	g.Note, g.Open = fmt.Sprintf("%d of %d hold", all-missing, all), missing == 0
	if missing == 1 && soak.Runs() && watchedTrouble(s, x) == "" {
		g.Opens = "opens at " + when.LogMoment(soak.Due, x.Now, x.Zone)
	}
	return g
}

// unmet are the conditions that do not hold, once a signal is given that has, or
// has not, its value before and after.
func (g Gate) unmet(proves bool) []Condition {
	return slices.DeleteFunc(slices.Clone(g.Conditions), func(c Condition) bool { return c.Held || c.bySignal && proves })
}

// Missing says what does not hold, once a signal is given that has, or has not,
// its value before and after; empty where the gate is open.
func (g Gate) Missing(proves bool) string {
	var wants []string
	for _, c := range g.unmet(proves) {
		wants = append(wants, c.Wants)
	}
	return strings.Join(wants, ", ")
}

// lacksNamed is how much of what does not hold one line names; more is counted.
const lacksNamed = 2

// NotYet says to whoever types the end how what does not hold stands, for the same
// signal as Missing; empty where the gate is open. The end is not kept from anybody:
// Enter asks for a reason.
func (g Gate) NotYet(proves bool) string {
	if lacks := g.Stands(proves); lacks != "" {
		return "Not yet: " + lacks + ". Enter asks for a reason."
	}
	return ""
}

// Stands is how what does not hold stands: of much of it the first, and how much more;
// empty where the gate is open.
func (g Gate) Stands(proves bool) string {
	var lacks []string
	for _, c := range g.unmet(proves) {
		if !slices.Contains(lacks, c.Lacks) { // two may stand the same way
			lacks = append(lacks, c.Lacks)
		}
	}
	if more := len(lacks) - lacksNamed; more > 0 {
		lacks = append(lacks[:lacksNamed], fmt.Sprintf("%d more", more))
	}
	return strings.Join(lacks, ", ")
}
