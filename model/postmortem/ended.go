package postmortem

import "warroom/model/deputy"

// Ended are the limits that had ended, as the deputy saw them.
func Ended(v deputy.View) []ClockFact {
	var facts []ClockFact
	for _, c := range v.Clocks {
		if c.HasLimit && (c.State == deputy.Met || c.State == deputy.Missed) {
			facts = append(facts, ClockFact{Label: c.Label, Figure: c.Elapsed, Limit: c.Limit, Met: c.State == deputy.Met, Sought: c.ID == "soak"})
		}
	}
	return facts
}
