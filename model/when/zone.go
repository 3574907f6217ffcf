package when

import (
	"slices"
	"sort"
	"time"

	"warroom/model"
)

// clockTime reads a time of day without a date: the nearest one that has
// passed, or the next one ahead, unless it has just passed (see PassedShortly), which is a day later where the clocks skip it (see
// SkippedBefore). One that was skipped never happened.
func clockTime(r reader, lower string) (time.Time, bool, error) {
	lower, zone := r.inZone(lower)
	of, ok := ofDay(lower)
	if !ok {
		return time.Time{}, false, nil
	}
	if !r.past {
		if err := r.slipped(); err != nil {
			return time.Time{}, false, err
		}
	}
	return r.nearest(of, zone)
}

// nearest is the nearest time of a length after midnight, on the side that is looked to.
func (r reader) nearest(of time.Duration, zone *time.Location) (time.Time, bool, error) {
	now := r.now.In(zone)
	for step := range 4 {
		day := now.Day() + step
		if r.past {
			day = now.Day() - step
		}
		wall := time.Date(now.Year(), now.Month(), day, 0, 0, 0, 0, time.UTC).Add(of)
		shown := instants(wall, zone)
		if len(shown) == 0 && r.past && !wall.After(wallClock(now)) {
			return time.Time{}, false, skipped(wall, zone)
		}
		if t, ok := r.side(shown); ok {
			return t, true, nil
		}
	}
	return time.Time{}, false, nil
}

// side picks the nearest of several instants on the side that is looked to.
func (r reader) side(shown []time.Time) (time.Time, bool) {
	if r.past {
		shown = slices.Clone(shown)
		slices.Reverse(shown)
	}
	for _, t := range shown {
		if t.After(r.now) != r.past {
			return t, true
		}
	}
	return time.Time{}, false
}

// SkippedBefore finds the day, between now and a time that is promised by its time
// of day, on which the clocks of a zone skip that time of day: its date in UTC
// fields. Whoever promised it may have meant that day. A time more than three days
// ahead was given with its date.
func SkippedBefore(due, now time.Time, zone *time.Location) (day time.Time, found bool) {
	if zone == nil || due.Sub(now) > 72*time.Hour {
		return time.Time{}, false
	}
	for day = wallClock(in(due, zone)).AddDate(0, 0, -1); day.After(wallClock(in(now, zone))); day = day.AddDate(0, 0, -1) {
		if len(instants(day, zone)) == 0 {
			return day, true
		}
	}
	return time.Time{}, false
}

// Other is the other instant at which the clocks of a zone show the same as at t,
// where they show it twice.
func Other(t time.Time, zone *time.Location) (time.Time, bool) {
	if zone == nil {
		return time.Time{}, false
	}
	for _, shown := range instants(wallClock(t.In(zone)), zone) {
		if !shown.Equal(t) {
			return shown, true
		}
	}
	return time.Time{}, false
}

// at is the instant at which the clocks of a zone showed wall; where they
// showed it twice, the nearest on the side that is looked to.
func (r reader) at(wall time.Time, zone *time.Location) (time.Time, error) {
	shown := instants(wall, zone)
	if len(shown) == 0 {
		return time.Time{}, skipped(wall, zone)
	}
	if t, ok := r.side(shown); ok {
		return t, nil
	}
	return shown[0], nil
}

func skipped(wall time.Time, zone *time.Location) error {
	after := startOfGap(wall, zone)
	return model.Refused("The clocks skipped "+wall.Format("15:04")+" on "+wall.Format("2 Jan")+".",
		"Try "+after.In(zone).Format("15:04")+", or a time with its offset, e.g. "+after.Format("2006-01-02T15:04:05Z")+".")
}

// instants returns when the clocks of a zone show wall (a time whose UTC fields
// are what the clock shows): once, twice where they go back, never where they
// go forward. The earlier one stands first.
func instants(wall time.Time, zone *time.Location) []time.Time {
	var shown []time.Time
	for _, near := range []time.Duration{-26 * time.Hour, 0, 26 * time.Hour} {
		_, offset := wall.Add(near).In(zone).Zone()
		t := wall.Add(-time.Duration(offset) * time.Second)
		if wallClock(t.In(zone)).Equal(wall) && !slices.ContainsFunc(shown, t.Equal) {
			shown = append(shown, t)
		}
	}
	slices.SortFunc(shown, time.Time.Compare)
	return shown
}

// wallClock is what the clock of t's zone shows, as the UTC fields of a time.
func wallClock(t time.Time) time.Time {
	_, offset := t.Zone()
	return t.UTC().Add(time.Duration(offset) * time.Second)
}

// StartOfDay is the first instant of a day (its date in UTC fields) in a zone;
// where midnight is skipped it is later.
func StartOfDay(day time.Time, zone *time.Location) time.Time {
	if shown := instants(day, zone); len(shown) > 0 {
		return shown[0]
	}
	return startOfGap(day, zone)
}

// startOfGap is the instant at which the clocks jumped over wall.
func startOfGap(wall time.Time, zone *time.Location) time.Time {
	const window = 26 * 60 * 60 // seconds; no offset reaches a day
	_, before := wall.Add(-window * time.Second).In(zone).Zone()
	n := sort.Search(2*window, func(n int) bool {
		_, offset := wall.Add(time.Duration(n-window) * time.Second).In(zone).Zone()
		return offset != before
	})
	return wall.Add(time.Duration(n-window) * time.Second)
}
