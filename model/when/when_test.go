package when

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Skipf("no zone data: %v", err)
	}
	return z
}

func utc(text string) time.Time {
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

var plus2 = time.FixedZone("", 2*60*60)

// noon is the moment at which most of the tests read: 14:13:55 in plus2.
var noon = utc("2026-11-24T12:13:55.250Z")

func TestParse(t *testing.T) {
	for typed, want := range map[string]string{
		"2026-11-24T12:05:00Z":             "2026-11-24T12:05:00Z",
		"2026-11-24T14:05:00.123456+02:00": "2026-11-24T12:05:00.123Z",
		"2026-11-24t12:05:00z":             "2026-11-24T12:05:00Z",
		"2026-11-24 14:05:00+02:00":        "2026-11-24T12:05:00Z",
		"2026-11-24 14:05":                 "2026-11-24T12:05:00Z",
		"2026-11-24 14:05:20":              "2026-11-24T12:05:20Z",
		"2026-11-24T14:05":                 "2026-11-24T12:05:00Z",
		"2026-11-24 12:05Z":                "2026-11-24T12:05:00Z",
		"2026-11-24":                       "2026-11-23T22:00:00Z",
		"14:05":                            "2026-11-24T12:05:00Z",
		"  14:05 ":                         "2026-11-24T12:05:00Z",
		"14:13":                            "2026-11-24T12:13:00Z",
		"14:14":                            "2026-11-23T12:14:00Z",
		"14:05:20":                         "2026-11-24T12:05:20Z",
		"9:05":                             "2026-11-24T07:05:00Z",
		"00:10":                            "2026-11-23T22:10:00Z",
		"23:50":                            "2026-11-23T21:50:00Z",
		"12:03:20Z":                        "2026-11-24T12:03:20Z",
		"12:03 UTC":                        "2026-11-24T12:03:00Z",
		"14:03:20Z":                        "2026-11-23T14:03:20Z",
		"-7m":                              "2026-11-24T12:06:55.25Z",
		"−7m":                              "2026-11-24T12:06:55.25Z",
		"- 7 min":                          "2026-11-24T12:06:55.25Z",
		"-1h30m":                           "2026-11-24T10:43:55.25Z",
		"-1 h 30 min":                      "2026-11-24T10:43:55.25Z",
		"7m ago":                           "2026-11-24T12:06:55.25Z",
		"20 min ago":                       "2026-11-24T11:53:55.25Z",
		"20 Minutes  ago":                  "2026-11-24T11:53:55.25Z",
		"2 h ago":                          "2026-11-24T10:13:55.25Z",
		"1 h 30 min ago":                   "2026-11-24T10:43:55.25Z",
		"–7m":                              "2026-11-24T12:06:55.25Z",
		"-7 m":                             "2026-11-24T12:06:55.25Z",
		"half an hour ago":                 "2026-11-24T11:43:55.25Z",
		"Half an hour ago":                 "2026-11-24T11:43:55.25Z",
		"an hour ago":                      "2026-11-24T11:13:55.25Z",
		"a minute ago":                     "2026-11-24T12:12:55.25Z",
		"yesterday at 23:50":               "2026-11-23T21:50:00Z",
		"today at 2:05 pm":                 "2026-11-24T12:05:00Z",
		"3 days ago":                       "2026-11-21T12:13:55.25Z",
		"yesterday 23:50":                  "2026-11-23T21:50:00Z",
		"today 14:00":                      "2026-11-24T12:00:00Z",
		"22 Nov 06:12":                     "2026-11-22T04:12:00Z",
		"25 Nov 06:12":                     "2025-11-25T04:12:00Z",
		"29 Feb 06:12":                     "2024-02-29T04:12:00Z",
		"3 Jan 2025 06:12":                 "2025-01-03T04:12:00Z",
		"2:05 pm":                          "2026-11-24T12:05:00Z",
		"2:05 PM":                          "2026-11-24T12:05:00Z",
		"2:05pm":                           "2026-11-24T12:05:00Z",
		"02:05 pm":                         "2026-11-24T12:05:00Z",
		"2:05:20 p.m.":                     "2026-11-24T12:05:20Z",
		"12:10 am":                         "2026-11-23T22:10:00Z",
		"12:10 pm":                         "2026-11-24T10:10:00Z",
		"2:05 am":                          "2026-11-24T00:05:00Z",
		"12:03 PM UTC":                     "2026-11-24T12:03:00Z",
		"yesterday 11:50 pm":               "2026-11-23T21:50:00Z",
		"22 Nov 6:12 AM":                   "2026-11-22T04:12:00Z",
		"2026-11-24 2:05 PM":               "2026-11-24T12:05:00Z",
		"@14:05":                           "2026-11-24T12:05:00Z",
		"@2:05 pm":                         "2026-11-24T12:05:00Z",
		" @-7m":                            "2026-11-24T12:06:55.25Z",
		"-365d":                            "2025-11-24T12:13:55.25Z",
		"2024-11-24 14:05":                 "2024-11-24T12:05:00Z",
		"now":                              "2026-11-24T12:13:55.25Z",
	} {
		got, err := Parse(typed, noon, plus2)
		if err != nil || !got.Equal(utc(want)) || got.Location() != time.UTC {
			t.Errorf("Parse(%q) = %v, %v; want %s", typed, got, err, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for typed, want := range map[string]string{
		"25:70":                "There is no time “25:70”. Try 14:05 or -7m.",
		"24:00":                "There is no time “24:00”. Try 14:05 or -7m.",
		"-999999m":             "-999999m is more than a year back: 30 Dec 2024 03:34 (UTC+02:00). If that is meant, give its date: 2024-12-30 03:34.",
		"a pod ago":            "There is no time “a pod ago”. Try 14:05 or -7m.",
		"2 years ago":          "There is no time “2 years ago”. Try 14:05 or -7m.",
		"400 days ago":         "400 days ago is more than a year back: 20 Oct 2025 14:13 (UTC+02:00). If that is meant, give its date: 2025-10-20 14:13.",
		"14:05 pm":             "There is no time “14:05 pm”. Try 14:05 or -7m.",
		"0:05 am":              "There is no time “0:05 am”. Try 14:05 or -7m.",
		"2:05 pm am":           "There is no time “2:05 pm am”. Try 14:05 or -7m.",
		"@":                    "Which time? Try 14:05 or -7m.",
		"14:5":                 "There is no time “14:5”. Try 14:05 or -7m.",
		"":                     "Which time? Try 14:05 or -7m.",
		"yesterday":            "There is no time “yesterday”. Try 14:05 or -7m.",
		"7m":                   "There is no time “7m”. Try 14:05 or -7m.",
		"-7":                   "There is no time “-7”. Try 14:05 or -7m.",
		"-7m 30 s":             "There is no time “-7m 30 s”. Try 14:05 or -7m.",
		"-30m1h":               "There is no time “-30m1h”. Try 14:05 or -7m.",
		"2026-02-30":           "There is no time “2026-02-30”. Try 14:05 or -7m.",
		"+5m":                  "14:18 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"today 14:20":          "14:20 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"2026-11-25":           "25 Nov 00:00 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"1969-12-31T23:59:59Z": "That time is before 1970. Give the year that you mean, e.g. 2026-11-24T14:05:00Z.",
	} {
		_, err := Parse(typed, noon, plus2)
		if refusal := new(model.Refusal); !errors.As(err, &refusal) || err.Error() != want {
			t.Errorf("Parse(%q): %v; want %s", typed, err, want)
		}
	}
}

func TestParseAhead(t *testing.T) {
	for typed, want := range map[string]string{
		"14:46":                "2026-11-24T12:46:00Z",
		"12:13":                "2026-11-25T10:13:00Z", // two hours ago
		"2026-11-25 14:13":     "2026-11-25T12:13:00Z",
		"2:46 PM":              "2026-11-24T12:46:00Z",
		"@14:46":               "2026-11-24T12:46:00Z",
		"02:00":                "2026-11-25T00:00:00Z",
		"13:00Z":               "2026-11-24T13:00:00Z",
		"+30m":                 "2026-11-24T12:43:55.25Z",
		"in 30 min":            "2026-11-24T12:43:55.25Z",
		"30 min":               "2026-11-24T12:43:55.25Z",
		"tomorrow 09:00":       "2026-11-25T07:00:00Z",
		"2026-11-24T12:46:00Z": "2026-11-24T12:46:00Z",
		"1 Dec 09:00":          "2026-12-01T07:00:00Z",
		"1 Feb 09:00":          "2027-02-01T07:00:00Z",
	} {
		if got, err := ParseAhead(typed, noon, plus2); err != nil || !got.Equal(utc(want)) {
			t.Errorf("ParseAhead(%q) = %v, %v; want %s", typed, got, err, want)
		}
	}
	for typed, want := range map[string]string{
		"14:13":       "14:13 (UTC+02:00) has passed. Give a time ahead, e.g. 14:43; for the next day, with its date: 2026-11-25 14:13.",
		"12:14":       "12:14 (UTC+02:00) has passed. Give a time ahead, e.g. 14:43; for the next day, with its date: 2026-11-25 12:14.",
		"11:50Z":      "13:50 (UTC+02:00) has passed. Give a time ahead, e.g. 12:43Z; for the next day, with its date: 2026-11-25 11:50Z.",
		"-7m":         "14:06 (UTC+02:00) has passed. Give a time to come, e.g. 14:46 or +30m.",
		"today 14:00": "14:00 (UTC+02:00) has passed. Give a time to come, e.g. 14:46 or +30m.",
		"now":         "There is no time “now”. Try 14:46 or +30m.",
		"soon":        "There is no time “soon”. Try 14:46 or +30m.",
	} {
		if _, err := ParseAhead(typed, noon, plus2); err == nil || err.Error() != want {
			t.Errorf("ParseAhead(%q): %v; want %s", typed, err, want)
		}
	}
}

// In Berlin the clocks skipped 02:00 to 03:00 on 29 Mar 2026 and showed 02:00
// to 03:00 twice on 25 Oct 2026.
func TestClocksThatChange(t *testing.T) {
	berlin := zone(t, "Europe/Berlin")
	for _, c := range []struct{ typed, now, want string }{
		{"02:30", "2026-10-25T01:45:00Z", "2026-10-25T01:30:00Z"}, // 02:45, the second time
		{"02:30", "2026-10-25T01:15:00Z", "2026-10-25T00:30:00Z"}, // 02:15, the second time
		{"02:30", "2026-10-25T00:15:00Z", "2026-10-24T00:30:00Z"}, // 02:15, the first time
		{"yesterday 02:30", "2026-10-26T12:00:00Z", "2026-10-25T01:30:00Z"},
		{"03:00", "2026-03-29T01:10:00Z", "2026-03-29T01:00:00Z"},
		{"02:30", "2026-03-29T00:50:00Z", "2026-03-28T01:30:00Z"}, // 01:50, the gap lies ahead
		{"01:59", "2026-03-29T01:10:00Z", "2026-03-29T00:59:00Z"},
	} {
		if got, err := Parse(c.typed, utc(c.now), berlin); err != nil || !got.Equal(utc(c.want)) {
			t.Errorf("Parse(%q) at %s = %v, %v; want %s", c.typed, c.now, got, err, c.want)
		}
	}
	const skipped = "The clocks skipped 02:30 on 29 Mar. Try 03:00, or a time with its offset, e.g. 2026-03-29T01:00:00Z."
	for _, typed := range []string{"02:30", "2026-03-29 02:30", "today 02:30"} {
		if _, err := Parse(typed, utc("2026-03-29T02:00:00Z"), berlin); err == nil || err.Error() != skipped {
			t.Errorf("Parse(%q) after the gap: %v", typed, err)
		}
	}
	// A promise is for the nearest such time to come that the clocks show.
	for _, c := range []struct {
		typed, now, want string
		skipped          string // the day on which there is no such time
		twice            bool
	}{
		{"02:30", "2026-03-29T00:50:00Z", "2026-03-30T00:30:00Z", "2026-03-29", false}, // 01:50, the gap is ten minutes ahead
		{"02:30", "2026-03-28T04:40:00Z", "2026-03-30T00:30:00Z", "2026-03-29", false}, // 05:40, the day before
		{"02:30", "2026-03-28T01:20:00Z", "2026-03-28T01:30:00Z", "", false},           // 02:20, the day before
		{"02:30", "2026-03-29T01:10:00Z", "2026-03-30T00:30:00Z", "", false},           // 03:10, behind the gap
		{"03:00", "2026-03-29T00:50:00Z", "2026-03-29T01:00:00Z", "", false},
		{"01:59", "2026-03-29T00:50:00Z", "2026-03-29T00:59:00Z", "", false},
		{"02:30", "2026-10-24T23:50:00Z", "2026-10-25T00:30:00Z", "", true},  // 01:50, before both
		{"02:30", "2026-10-25T00:45:00Z", "2026-10-25T01:30:00Z", "", true},  // 02:45, between the two
		{"02:30", "2026-10-25T04:45:00Z", "2026-10-26T01:30:00Z", "", false}, // 05:45, behind both
		{"03:00", "2026-10-25T00:45:00Z", "2026-10-25T02:00:00Z", "", false},
	} {
		got, err := ParseAhead(c.typed, utc(c.now), berlin)
		if err != nil || !got.Equal(utc(c.want)) {
			t.Errorf("ParseAhead(%q) at %s = %v, %v; want %s", c.typed, c.now, got, err, c.want)
		}
		day, found := SkippedBefore(got, utc(c.now), berlin)
		if found != (c.skipped != "") || found && day.Format(time.DateOnly) != c.skipped {
			t.Errorf("%s ahead of %s: skipped on %v, %v; want %q", c.typed, c.now, day, found, c.skipped)
		}
		if _, twice := Other(got, berlin); twice != c.twice {
			t.Errorf("%s: shown twice %v, want %v", c.want, twice, c.twice)
		}
	}
	for _, typed := range []string{"2026-03-29 02:30", "today 02:30"} {
		if _, err := ParseAhead(typed, utc("2026-03-29T00:50:00Z"), berlin); err == nil || err.Error() != skipped {
			t.Errorf("ParseAhead(%q) names the day: %v", typed, err)
		}
	}
	// Midnight did not exist in Beirut on 27 Mar 2022.
	if got, err := Parse("2022-03-27", noon, zone(t, "Asia/Beirut")); err != nil || !got.Equal(utc("2022-03-26T22:00:00Z")) {
		t.Errorf("a day without midnight: %v, %v", got, err)
	}
}

func TestParseNeverInTheFuture(t *testing.T) {
	berlin := zone(t, "Europe/Berlin")
	rapid.Check(t, func(t *rapid.T) {
		now := time.UnixMilli(rapid.Int64Range(1e11, 4e12).Draw(t, "now"))
		h, m := rapid.IntRange(0, 23).Draw(t, "h"), rapid.IntRange(0, 59).Draw(t, "m")
		typed := time.Date(2000, 1, 1, h, m, 0, 0, time.UTC).Format("15:04")
		if got, err := Parse(typed, now, berlin); err == nil {
			if got.After(now) || now.Sub(got) > 25*time.Hour || got.In(berlin).Format("15:04") != typed {
				t.Fatalf("Parse(%q) at %v = %v", typed, now, got)
			}
		}
		if got, err := ParseAhead(typed, now, berlin); err == nil {
			if !got.After(now) || got.Sub(now) > 49*time.Hour || got.In(berlin).Format("15:04") != typed {
				t.Fatalf("ParseAhead(%q) at %v = %v", typed, now, got)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"14:05", "-7m", "2026-11-24T12:05:00Z", "yesterday 23:50", "20 min ago", "29 Feb 00:00", "9999999d ago", "in 1.5 h"} {
		f.Add(seed, int64(1795522435000))
	}
	berlin := zone(f, "Europe/Berlin")
	f.Fuzz(func(t *testing.T, typed string, millis int64) {
		now := time.UnixMilli(millis % 1e14)
		got, err := Parse(typed, now, berlin)
		if err == nil && (got.After(now) || got.Before(model.Earliest)) {
			t.Errorf("Parse(%q) at %v = %v", typed, now, got)
		}
		if refusal := new(model.Refusal); err != nil && !errors.As(err, &refusal) {
			t.Errorf("Parse(%q): %v is no refusal", typed, err)
		}
		exact := got.Format(time.RFC3339Nano)
		if again, err := Parse(exact, now, berlin); !got.IsZero() && (err != nil || !again.Equal(got)) {
			t.Errorf("%q is %s, which reads as %v, %v", typed, exact, again, err)
		}
		if got, err := ParseAhead(typed, now, berlin); err == nil && !got.After(now) {
			t.Errorf("ParseAhead(%q) at %v = %v", typed, now, got)
		}
		if d, err := ParseBox(typed); err == nil && d <= 0 {
			t.Errorf("ParseBox(%q) = %v", typed, d)
		}
	})
}

// An offset behind a time says which one is meant; nothing else behind it does.
func TestParseWithAnOffset(t *testing.T) {
	for typed, want := range map[string]string{
		"14:05+02:00": "2026-11-24T12:05:00Z", "14:05 +02:00": "2026-11-24T12:05:00Z", "06:05 -05:00": "2026-11-24T11:05:00Z",
		"2026-11-24 14:05 +02:00": "2026-11-24T12:05:00Z", "2:05 PM +02:00": "2026-11-24T12:05:00Z", "yesterday 23:50 +01:00": "2026-11-23T22:50:00Z",
		"12:05 GMT": "2026-11-24T12:05:00Z", "2:05 PM": "2026-11-24T12:05:00Z",
	} {
		if got, err := Parse(typed, noon, plus2); err != nil || !got.Equal(utc(want)) {
			t.Errorf("%q: %v, %v; want %s", typed, got, err, want)
		}
	}
	for _, typed := range []string{"14:05 +02", "14:05 +15:00", "14:05 PST", "yesterday +02:00", "-7m +02:00"} {
		if got, err := Parse(typed, noon, plus2); err == nil {
			t.Errorf("%q reads as %v", typed, got)
		}
	}
}

// Only a time of the reader's clock can be two: one that counts from now, or tells
// its offset, is one.
func TestTwice(t *testing.T) {
	berlin, london := zone(t, "Europe/Berlin"), zone(t, "Europe/London")
	for _, c := range []struct {
		typed string
		in    *time.Location
		now   string
		other string
	}{
		{"2026-10-25 02:30", berlin, "2026-11-24T12:00:00Z", "2026-10-25T00:30:00Z"},
		{"25 Oct 02:30", berlin, "2026-11-24T12:00:00Z", "2026-10-25T00:30:00Z"},
		{"02:30", berlin, "2026-10-25T02:00:00Z", "2026-10-25T00:30:00Z"},
		{"2026-10-25 01:30", london, "2026-11-24T12:00:00Z", "2026-10-25T00:30:00Z"},
		{"02:30", berlin, "2026-10-25T00:45:00Z", ""}, // the later one lies ahead
		{"2026-10-25 03:30", berlin, "2026-11-24T12:00:00Z", ""},
		{"2026-10-25T00:30:00Z", berlin, "2026-11-24T12:00:00Z", ""},
		{"2026-10-25 02:30 +02:00", berlin, "2026-11-24T12:00:00Z", ""},
		{"-30m", berlin, "2026-10-25T02:00:00Z", ""},
		{"25:70", berlin, "2026-11-24T12:00:00Z", ""},
	} {
		other, twice := Twice(c.typed, utc(c.now), c.in)
		if twice != (c.other != "") || twice && !other.Equal(utc(c.other)) {
			t.Errorf("%q at %s: %v, %v; want %s", c.typed, c.now, other, twice, c.other)
		}
	}
}
