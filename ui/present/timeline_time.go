package present

import (
	"time"

	"warroom/model/when"
)

// EarlyOf is what is said of a time from before the start, began (UTC).
func EarlyOf(began time.Time, x Clock) string {
	return "before the start, " + when.Moment(began, x.Now, x.Zone) + ", which does not move"
}

// TimeRead is how a time was understood (UTC): 20:18:00, 5 min before now; yesterday
// 23:50:00, 20 h 28 min before now.
func TimeRead(at time.Time, x Clock) string {
	told := when.LogMoment(at, x.Now, x.Zone)
	if when.Date(at, x.Zone) == when.Date(x.Now.In(zoneOf(x)).AddDate(0, 0, -1), x.Zone) {
		told = "yesterday " + when.Seconds(at, x.Zone)
	}
	gap := x.Now.Sub(at)
	if gap < time.Second {
		return told + ", now"
	}
	return told + ", " + when.Span(gap) + " before now"
}

func zoneOf(x Clock) *time.Location {
	if x.Zone == nil {
		return time.UTC
	}
	return x.Zone
}
