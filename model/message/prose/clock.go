// Package prose says how a value reads in a text that leaves the console: its
// time with the zone, its duration in words, a person's words on one line.
package prose

import (
	"fmt"
	"time"
)

// Zone names the offset of a time in a zone: "UTC" or "UTC+02:00". A nil zone
// is UTC. Abbreviations such as CEST are not used: several zones share them.
func Zone(t time.Time, zone *time.Location) string {
	local := in(t, zone)
	if _, offset := local.Zone(); offset == 0 {
		return "UTC"
	}
	return "UTC" + local.Format("-07:00")
}

// Time is a time of day with its zone, "14:46 (UTC+02:00)"; with the date in
// front where that is another day than today's in the zone.
func Time(t, now time.Time, zone *time.Location) string {
	return in(t, zone).Format(layout(t, now, zone, "2 Jan ", "2 Jan 2006 ")+"15:04") + " (" + Zone(t, zone) + ")"
}

// TimeAloud is Time as it is read out: "14:46, UTC plus 2 hours".
func TimeAloud(t, now time.Time, zone *time.Location) string {
	local := in(t, zone)
	spoken := local.Format(layout(t, now, zone, "2 January, ", "2 January 2006, ")+"15:04") + ", UTC"
	_, offset := local.Zone()
	switch {
	case offset > 0:
		return spoken + " plus " + DurationAloud(time.Duration(offset)*time.Second)
	case offset < 0:
		return spoken + " minus " + DurationAloud(time.Duration(-offset)*time.Second)
	}
	return spoken
}

// layout is what stands before the time of day, as far as today leaves it open.
func layout(t, now time.Time, zone *time.Location, day, year string) string {
	local, today := in(t, zone), in(now, zone)
	switch {
	case local.Year() != today.Year():
		return year
	case local.YearDay() != today.YearDay():
		return day
	}
	return ""
}

// Date is the day of a time in a zone, "2026-11-24".
func Date(t time.Time, zone *time.Location) string { return in(t, zone).Format(time.DateOnly) }

// DateAloud is Date as it is read out: "24 November 2026".
func DateAloud(t time.Time, zone *time.Location) string { return in(t, zone).Format("2 January 2006") }

// Duration is a length of time in its two largest units: "16 s", "4 min 41 s",
// "1 h 08 min", from 48 h on "2 d 03 h". What is below is cut, not rounded: a
// limit that was kept never reads as passed.
func Duration(d time.Duration) string {
	d = max(0, d)
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s", d/time.Second)
	case d < time.Hour:
		return pair(d, time.Minute, "%d min", " %d s")
	case d < 48*time.Hour:
		return pair(d, time.Hour, "%d h", " %02d min")
	}
	return fmt.Sprintf("%d d %02d h", d/(24*time.Hour), d%(24*time.Hour)/time.Hour)
}

// pair is a whole number of units and, unless it is zero, the rest in sixtieths.
func pair(d, unit time.Duration, whole, rest string) string {
	text := fmt.Sprintf(whole, d/unit)
	if sixtieths := d % unit / (unit / 60); sixtieths > 0 {
		text += fmt.Sprintf(rest, sixtieths)
	}
	return text
}

// Minutes is Duration without seconds, for what is told rather than measured;
// under a minute the seconds stay.
func Minutes(d time.Duration) string { return Duration(wholeMinutes(d)) }

func wholeMinutes(d time.Duration) time.Duration {
	if d < time.Minute {
		return d
	}
	return d.Truncate(time.Minute)
}

// DurationAloud is Minutes as it is read out: "1 hour 38 minutes".
func DurationAloud(d time.Duration) string {
	d = max(0, d)
	if d < time.Minute {
		return count(d/time.Second, "second")
	}
	text := ""
	for _, u := range []struct {
		unit time.Duration
		word string
	}{{24 * time.Hour, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}} {
		if n := d / u.unit; n > 0 {
			text += " " + count(n, u.word)
			d %= u.unit
		}
	}
	return text[1:]
}

func count(n time.Duration, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func in(t time.Time, zone *time.Location) time.Time {
	if zone == nil {
		zone = time.UTC
	}
	return t.In(zone)
}
