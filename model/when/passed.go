package when

import (
	"strings"
	"time"

	"warroom/model"
)

// justPassed is how long ago a bare time of day that is to lie ahead is taken for a
// slip: who types 03:10 at 03:21 hardly means tomorrow.
const justPassed = 2 * time.Hour

// soonAhead is how far ahead a time is offered in its place: the beat of updates.
const soonAhead = 30 * time.Minute

// Slip is a time of day that passed a short while ago, with what may have been meant.
type Slip struct {
	Passed time.Time // when it was so late, UTC
	Soon   string    // a time shortly ahead, as it can be typed: 03:51
	Later  string    // the next such time with its date: 2026-11-25 03:10
}

// PassedShortly reports whether what was typed for a time ahead is a time of day
// without a date that passed less than two hours ago and comes again the day after.
func PassedShortly(typed string, now time.Time, zone *time.Location) (Slip, bool) {
	r := reader{typed: tidy(typed), now: now, zone: in(now, zone).Location()}
	lower, zone := r.inZone(on24(strings.ToLower(r.typed)))
	of, ok := ofDay(lower)
	if !ok {
		return Slip{}, false
	}
	next, ok, _ := r.nearest(of, zone)
	if !ok || next.Sub(now) < 12*time.Hour { // the clocks show it twice
		return Slip{}, false
	}
	r.past = true
	last, ok, _ := r.nearest(of, zone)
	if !ok || now.Sub(last) >= justPassed {
		return Slip{}, false
	}
	end := ""
	if zone != r.zone {
		end = "Z"
	}
	soon := now.Add(soonAhead).Truncate(time.Minute)
	return Slip{last.UTC(), soon.In(zone).Format("15:04") + end, next.In(zone).Format("2006-01-02 15:04") + end}, true
}

// slipped refuses such a time.
func (r reader) slipped() error {
	s, found := PassedShortly(r.typed, r.now, r.zone)
	if !found {
		return nil
	}
	return model.Refused(ToldMoment(s.Passed, r.now, r.zone)+" has passed.", "Give a time ahead, e.g. "+s.Soon+"; for the next day, with its date: "+s.Later+".")
}
