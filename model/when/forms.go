package when

import (
	"regexp"
	"strings"
	"time"
)

// exact reads RFC 3339, with a space for the T where somebody typed one.
func exact(r reader, lower string) (time.Time, bool, error) {
	t, err := time.Parse(time.RFC3339Nano, strings.ToUpper(strings.Replace(lower, " ", "t", 1)))
	return t, err == nil, nil
}

// layouts of a date with or without a time, told in the zone; the ones without
// a year mean the nearest such day.
var layouts = []struct {
	layout string
	yearly bool
}{
	{"2006-01-02", false},
	{"2006-01-02 15:04", false}, {"2006-01-02 15:04:05", false},
	{"2006-01-02t15:04", false}, {"2006-01-02t15:04:05", false},
	{"2 Jan 2006 15:04", false}, {"2 Jan 2006 15:04:05", false},
	{"2 Jan 15:04", true}, {"2 Jan 15:04:05", true},
}

// dated reads a time with its date, or a date alone.
func dated(r reader, lower string) (time.Time, bool, error) {
	lower, zone := r.inZone(lower)
	for _, l := range layouts {
		wall, err := time.Parse(l.layout, lower)
		if err != nil {
			continue
		}
		if l.yearly {
			wall = r.nearestYear(wall)
		}
		if l.layout == "2006-01-02" {
			return StartOfDay(wall, zone), true, nil
		}
		t, err := r.at(wall, zone)
		return t, true, err
	}
	return time.Time{}, false, nil
}

// nearestYear puts a day without a year into the last year in which it has
// passed, or the next in which it lies ahead. 29 Feb has one within eight years.
func (r reader) nearestYear(wall time.Time) time.Time {
	now := r.now.In(r.zone)
	today := wallClock(now)
	for step := range 9 {
		year := now.Year() + step
		if r.past {
			year = now.Year() - step
		}
		there := time.Date(year, wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, time.UTC)
		if there.Day() == wall.Day() && there.After(today) != r.past {
			return there
		}
	}
	return wall
}

// named reads a time of today, yesterday or tomorrow.
func named(r reader, lower string) (time.Time, bool, error) {
	day, clock, found := strings.Cut(lower, " ")
	shift, known := map[string]int{"yesterday": -1, "today": 0, "tomorrow": 1}[day]
	if !found || !known {
		return time.Time{}, false, nil
	}
	clock, zone := r.inZone(strings.TrimPrefix(clock, "at "))
	of, ok := ofDay(clock)
	if !ok {
		return time.Time{}, false, nil
	}
	now := r.now.In(zone)
	t, err := r.at(time.Date(now.Year(), now.Month(), now.Day()+shift, 0, 0, 0, 0, time.UTC).Add(of), zone)
	return t, true, err
}

var clockForm = regexp.MustCompile(`^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$`)

// ofDay reads 14:05 or 14:05:20 as what the clock shows after midnight.
func ofDay(clock string) (time.Duration, bool) {
	p := clockForm.FindStringSubmatch(clock)
	if p == nil {
		return 0, false
	}
	var d time.Duration
	for i, unit := range []time.Duration{time.Hour, time.Minute, time.Second} {
		d += time.Duration(number(p[i+1])) * unit
	}
	return d, true
}

// offsetLast is an offset behind a time, with its colon: +02:00.
var offsetLast = regexp.MustCompile(`^(.*\d) ?([+-])(0\d|1[0-4]):([0-5]\d)$`)

// inZone takes a Z, UTC, GMT or an offset off the end and says in which zone the
// rest is told.
func (r reader) inZone(lower string) (string, *time.Location) {
	for _, end := range []string{"z", " utc", " gmt"} {
		if rest, ok := strings.CutSuffix(lower, end); ok && rest != "" {
			return rest, time.UTC
		}
	}
	if p := offsetLast.FindStringSubmatch(lower); p != nil && strings.Contains(p[1], ":") {
		seconds := number(p[3])*3600 + number(p[4])*60
		if p[2] == "-" {
			seconds = -seconds
		}
		return p[1], time.FixedZone("", seconds)
	}
	return lower, r.zone
}
