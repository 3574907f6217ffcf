package when

import (
	"testing"
	"time"
)

func TestParseBox(t *testing.T) {
	for typed, want := range map[string]time.Duration{
		"5m": 5 * time.Minute, "5 min": 5 * time.Minute, "2h": 2 * time.Hour, "1h30m": 90 * time.Minute,
		"1 h 30 min": 90 * time.Minute, "1h 30m": 90 * time.Minute, "90s": 90 * time.Second, "1.5 h": 90 * time.Minute,
		"2 d 03 h": 51 * time.Hour, "1 hour": time.Hour,
	} {
		if got, err := ParseBox(typed); err != nil || got != want {
			t.Errorf("ParseBox(%q) = %v, %v; want %v", typed, got, err, want)
		}
	}
	for typed, want := range map[string]string{
		"":       "How long? Try 5m, 2h or 1h30m.",
		"5":      "“5” has no unit. Try 5m for minutes, or 5h for hours.",
		"0m":     "“0m” is no length of time. Try 5m, 2h or 1h30m.",
		"30m1h":  "“30m1h” is no length of time. Try 5m, 2h or 1h30m.",
		"5 x":    "“5 x” is no length of time. Try 5m, 2h or 1h30m.",
		"99999d": "“99999d” is no length of time. Try 5m, 2h or 1h30m.",
	} {
		if _, err := ParseBox(typed); err == nil || err.Error() != want {
			t.Errorf("ParseBox(%q): %v; want %s", typed, err, want)
		}
	}
}

func TestLengthsForPeople(t *testing.T) {
	const s, m, h = time.Second, time.Minute, time.Hour
	for _, c := range []struct {
		d                          time.Duration
		stopwatch, countdown, span string
	}{
		{0, "00:00:00", "00:00", "0 s"},
		{45 * s, "00:00:45", "00:45", "45 s"},
		{90 * s, "00:01:30", "01:30", "90 s"},
		{4*m + 20*s + 999*time.Millisecond, "00:04:20", "04:20", "4 min"},
		{-(2*m + 52*s), "00:02:52", "02:52", "2 min"},
		{h - s, "00:59:59", "59:59", "59 min"},
		{h + 38*m, "01:38:00", "1 h 38 min", "1 h 38 min"},
		{10*h + 42*m + 7*s, "10:42:07", "10 h 42 min", "10 h 42 min"},
		{6*h + 5*m, "06:05:00", "6 h 05 min", "6 h 05 min"},
		{48 * h, "2 d 00:00", "2 d 00 h", "48 h"},
		{51*h + 14*m, "2 d 03:14", "2 d 03 h", "2 d 03 h"},
	} {
		if got := Stopwatch(c.d); got != c.stopwatch {
			t.Errorf("Stopwatch(%v) = %q, want %q", c.d, got, c.stopwatch)
		}
		if got := Countdown(c.d); got != c.countdown {
			t.Errorf("Countdown(%v) = %q, want %q", c.d, got, c.countdown)
		}
		if got := Span(c.d); got != c.span {
			t.Errorf("Span(%v) = %q, want %q", c.d, got, c.span)
		}
	}
}

func TestTimesForPeople(t *testing.T) {
	at, now := utc("2026-11-22T04:12:05Z"), noon
	for _, c := range []struct{ got, want string }{
		{Clock(at, plus2), "06:12"},
		{Seconds(at, plus2), "06:12:05"},
		{Told(at, plus2), "06:12 (UTC+02:00)"},
		{Told(at, nil), "04:12 (UTC)"},
		{Zone(at.In(time.FixedZone("", -(3*60+30)*60))), "UTC-03:30"},
		{Date(utc("2026-11-22T23:00:00Z"), plus2), "2026-11-23"},
		{Day(at, now, plus2), "22 Nov"},
		{Day(at, now.AddDate(1, 0, 0), plus2), "22 Nov 2026"},
		{Moment(at, now, plus2), "22 Nov 06:12"},
		{Moment(now, now, plus2), "14:13"},
		{ToldMoment(at, now, plus2), "22 Nov 06:12 (UTC+02:00)"},
		{ToldMoment(now, now, nil), "12:13 (UTC)"},
		{LogMoment(now, now, plus2), "14:13:55"},
		{LogMoment(at, now, plus2), "22 Nov 06:12:05"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
