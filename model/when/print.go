package when

import (
	"fmt"
	"time"
)

// Zone is the offset of t's zone as texts name it: UTC or UTC+02:00.
func Zone(t time.Time) string {
	if _, offset := t.Zone(); offset == 0 {
		return "UTC"
	}
	return "UTC" + t.Format("-07:00")
}

// Clock is the time of day in a zone, e.g. 14:05.
func Clock(t time.Time, zone *time.Location) string { return in(t, zone).Format("15:04") }

// Seconds is the time of day as the log shows it, e.g. 14:05:51.
func Seconds(t time.Time, zone *time.Location) string { return in(t, zone).Format("15:04:05") }

// Told is a time as a text that leaves the room names it: 14:46 (UTC+02:00).
func Told(t time.Time, zone *time.Location) string {
	return Clock(t, zone) + " (" + Zone(in(t, zone)) + ")"
}

// Date is a day as documents write it, e.g. 2026-11-24.
func Date(t time.Time, zone *time.Location) string { return in(t, zone).Format(time.DateOnly) }

// Day is a day as the screen names it beside now: 22 Nov, or 22 Nov 2025 where
// the year is another one.
func Day(t, now time.Time, zone *time.Location) string {
	if in(t, zone).Year() != in(now, zone).Year() {
		return in(t, zone).Format("2 Jan 2006")
	}
	return in(t, zone).Format("2 Jan")
}

// Moment is a time of day, with its day where that is not today's: 14:05, or
// 22 Nov 06:12.
func Moment(t, now time.Time, zone *time.Location) string {
	return day(t, now, zone) + Clock(t, zone)
}

// ToldMoment is a Moment with its zone: 22 Nov 06:12 (UTC+02:00).
func ToldMoment(t, now time.Time, zone *time.Location) string {
	return Moment(t, now, zone) + " (" + Zone(in(t, zone)) + ")"
}

// LogMoment is a Moment with its seconds, as the log shows it.
func LogMoment(t, now time.Time, zone *time.Location) string {
	return day(t, now, zone) + Seconds(t, zone)
}

func day(t, now time.Time, zone *time.Location) string {
	if Date(t, zone) == Date(now, zone) {
		return ""
	}
	return Day(t, now, zone) + " "
}

func in(t time.Time, zone *time.Location) time.Time {
	if zone == nil {
		zone = time.UTC
	}
	return t.In(zone)
}

// Stopwatch is how long an incident lasts: 00:17:42, and 2 d 03:14 from a day on.
func Stopwatch(d time.Duration) string {
	days, h, m, s := parts(d)
	if days > 0 {
		return fmt.Sprintf("%d d %02d:%02d", days, h, m)
	}
	return fmt.Sprintf("%02d:%02d:%02d", h, m, s)
}

// Countdown is what a clock shows of its limit: 04:20 under an hour, 6 h 12 min
// above, 2 d 03 h from 48 h on. The sign is for the word beside it (left, over).
func Countdown(d time.Duration) string {
	days, h, m, s := parts(d)
	switch {
	case days == 0 && h == 0:
		return fmt.Sprintf("%02d:%02d", m, s)
	case days < 2:
		return fmt.Sprintf("%d h %02d min", 24*days+h, m)
	}
	return fmt.Sprintf("%d d %02d h", days, h)
}

// Span is a length of time in a sentence: 45 s, 14 min, 1 h 08 min, 48 h, and
// 2 d 03 h above 48 h. Parts that are nothing are left out.
func Span(d time.Duration) string {
	days, h, m, s := parts(d)
	h += 24 * days
	switch {
	case h == 0 && m == 0:
		return fmt.Sprintf("%d s", s)
	case h == 0 && s != 0 && m < 2:
		return fmt.Sprintf("%d s", 60*m+s) // a limit of 90 s is not one of 1 min
	case h == 0:
		return fmt.Sprintf("%d min", m)
	case h > 48 || h == 48 && m > 0:
		return fmt.Sprintf("%d d %02d h", days, h-24*days)
	case m == 0:
		return fmt.Sprintf("%d h", h)
	}
	return fmt.Sprintf("%d h %02d min", h, m)
}

// parts splits a length of time, whatever its sign; what is less than a second
// is dropped.
func parts(d time.Duration) (days, hours, minutes, seconds int) {
	s := int(d.Abs() / time.Second)
	return s / 86400, s / 3600 % 24, s / 60 % 60, s % 60
}
