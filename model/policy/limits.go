package policy

import (
	"time"

	"warroom/model"
)

// Limits are what one severity means and asks for.
type Limits struct {
	Name            string        `json:"name"`
	Criteria        string        `json:"criteria"`          // when an incident is of this severity
	Tell            []string      `json:"tell,omitempty"`    // who must be told
	Response        time.Duration `json:"response_ns"`       // from the start to the first sign that somebody is on it
	NextBusinessDay bool          `json:"next_business_day"` // the response is due at the close of the next business day; Response is unused
	Cadence         time.Duration `json:"cadence_ns"`        // the beat of the updates, see deputy.NextPromise; zero is none
	Soak            time.Duration `json:"soak_ns"`           // quiet time before resolving; zero is none
	PostMortem      time.Duration `json:"postmortem_ns"`     // from resolved to published; zero is none
}

// defaultLimits has the criteria and response times of the process text.
func defaultLimits() map[model.Severity]Limits {
	const minutes, review = time.Minute, 48 * time.Hour
	return map[model.Severity]Limits{
		model.P0: {
			Name: model.P0.Word(), Criteria: "Service completely down, data loss",
			Tell:     []string{"on-call", "support", "management", "customers"},
			Response: 15 * minutes, Cadence: 30 * minutes, Soak: 30 * minutes, PostMortem: review,
		},
		model.P1: {
			Name: model.P1.Word(), Criteria: "Core feature broken, significant user impact",
			Tell:     []string{"on-call", "support", "management", "customers"},
			Response: 30 * minutes, Cadence: 30 * minutes, Soak: 20 * minutes, PostMortem: review,
		},
		model.P2: {
			Name: model.P2.Word(), Criteria: "Feature degraded, workaround exists",
			Tell:     []string{"on-call", "support"},
			Response: 2 * time.Hour, Cadence: time.Hour, Soak: 10 * minutes, PostMortem: review,
		},
		model.P3: {
			Name: model.P3.Word(), Criteria: "Edge case, few users affected",
			Tell:            []string{"on-call"},
			NextBusinessDay: true, PostMortem: review,
		},
		model.NoSeverity: { // the worst, until somebody knows better
			Name: model.NoSeverity.Word(), Criteria: "Nobody has classified it yet",
			Tell:     []string{"on-call"},
			Response: 15 * minutes, Cadence: 30 * minutes, Soak: 30 * minutes, PostMortem: review,
		},
	}
}
