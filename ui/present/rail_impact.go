package present

import (
	"time"

	"warroom/model"
	"warroom/model/when"
)

// impactPairs are who and what is hit, and the last signal.
func impactPairs(s *model.State, x Clock) []Pair {
	pair := func(label, value string) Pair {
		if value == "" {
			return Pair{Label: label, Value: "unknown"}
		}
		return Pair{Label: label, Value: arrows(value), Known: true}
	}
	users, what := impactNow(s, x)
	return []Pair{
		pair("What", what), pair("Users", users), pair("Revenue", s.Impact.Revenue),
		pair("Data", s.Impact.DataRisk), pair("Signal", lastSignal(s, x)),
	}
}

// lastSignal is the newest thing that was measured, and when.
func lastSignal(s *model.State, x Clock) string {
	var at time.Time
	var said string
	for _, sig := range s.Signals {
		if n := len(sig.Readings); n > 0 && sig.Readings[n-1].At.After(at) {
			at, said = sig.Readings[n-1].At, sig.Name+" "+sig.Readings[n-1].Value
		}
	}
	for _, p := range s.Board.Proof {
		if p.Signal.Proves() && p.At.After(at) {
			at, said = p.At, p.Signal.Name+" "+p.Signal.After
		}
	}
	if said == "" {
		return ""
	}
	return said + " at " + when.Moment(at, x.Now, x.Zone)
}
