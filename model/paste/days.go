package paste

import (
	"slices"
	"time"
)

// resolve tells when each line was said (UTC). A line without a day has the one
// that puts it nearest to the line below it; the last has the latest that has
// passed (see passed). So a paste that goes past midnight keeps its order,
// whichever way it runs. ok is false where one lies in the future or on a day that
// does not exist.
func resolve(all []begun, now time.Time, zone *time.Location) (times []time.Time, ok bool) {
	times = make([]time.Time, len(all))
	halves(all)
	var below time.Time
	ahead := false
	for i := len(all) - 1; i >= 0; i-- {
		at, exists := all[i].stamp.at(now, zone, below)
		_, has := passed(at, now)
		if !exists || all[i].stamp.dated() && !has {
			return nil, false
		}
		ahead = ahead || !has
		times[i], below = at.UTC().Truncate(time.Millisecond), at
	}
	for i := range all {
		if ahead && !all[i].stamp.dated() {
			times[i] = times[i].In(all[i].stamp.in(zone)).AddDate(0, 0, -1).UTC()
		}
		if times[i], ok = passed(times[i], now); !ok || times[i].UnixMilli() < 1 {
			return nil, false
		}
	}
	return times, true
}

func (s stamp) in(zone *time.Location) *time.Location {
	if s.zone != nil {
		return s.zone
	}
	return zone
}

// halves marks times that do not say which half of the day they mean: chats that
// tell am and pm leave it out where one goes on talking.
func halves(all []begun) {
	some := slices.ContainsFunc(all, func(b begun) bool { return b.stamp.half })
	for i := range all {
		s := &all[i].stamp
		s.either = some && !s.half && s.clock < 13*time.Hour
	}
}

// at is when it was; below is the line below it, zero for the last.
func (s stamp) at(now time.Time, zone *time.Location, below time.Time) (time.Time, bool) {
	today := now.In(s.in(zone))
	switch {
	case !s.instant.IsZero():
		return s.instant, true
	case s.relative:
		day := now.In(zone)
		return s.onDay(day.Year(), day.Month(), day.Day()-s.ago, zone), true
	case s.month != 0:
		year := s.year
		if year == 0 {
			year = today.Year()
			if _, has := passed(s.onDay(year, time.Month(s.month), s.day, zone), now); !has {
				year--
			}
		}
		at := s.onDay(year, time.Month(s.month), s.day, zone)
		return at, at.Day() == s.day // 31 Nov is 1 Dec to the calendar
	case below.IsZero():
		latest := s.onDay(today.Year(), today.Month(), today.Day()-1, zone)
		for _, at := range s.near(now, zone) {
			if _, has := passed(at, now); has && at.After(latest) {
				latest = at
			}
		}
		return latest, true
	}
	nearest := s.onDay(today.Year(), today.Month(), today.Day()-1, zone)
	for _, at := range s.near(below, zone) {
		if at.Sub(below).Abs() < nearest.Sub(below).Abs() {
			nearest = at
		}
	}
	return nearest, true
}

// near are the times round another at which the clock shows it.
func (s stamp) near(to time.Time, zone *time.Location) []time.Time {
	in := to.In(s.in(zone))
	var all []time.Time
	for shift := -1; shift <= 1; shift++ {
		all = append(all, s.onDay(in.Year(), in.Month(), in.Day()+shift, zone))
		if other := s; s.either {
			other.clock = (s.clock + 12*time.Hour) % (24 * time.Hour)
			all = append(all, other.onDay(in.Year(), in.Month(), in.Day()+shift, zone))
		}
	}
	return all
}

// onDay is the time on a day of its zone.
func (s stamp) onDay(year int, month time.Month, day int, zone *time.Location) time.Time {
	c := s.clock
	return time.Date(year, month, day, int(c/time.Hour), int(c/time.Minute)%60, int(c/time.Second)%60, int(c%time.Second), s.in(zone))
}
