package deputy

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Figure is a time span as the clocks show it: 02:52, 6 h 12 min, 2 d 03 h.
func Figure(d time.Duration) string {
	d = max(d, -d)
	seconds, minutes, hours := int(d/time.Second), int(d/time.Minute), int(d/time.Hour)
	switch {
	case hours < 1:
		return fmt.Sprintf("%02d:%02d", minutes, seconds%60)
	case hours < 48:
		return fmt.Sprintf("%d h %02d min", hours, minutes%60)
	}
	return fmt.Sprintf("%d d %02d h", hours/24, hours%24)
}

// limitWords is a limit as it is told: 15 min, 2 h, 1 h 30 min, 48 h.
func limitWords(d time.Duration) string {
	minutes := int(d.Round(time.Minute) / time.Minute)
	switch {
	case minutes%60 == 0 && minutes > 0:
		return fmt.Sprintf("%d h", minutes/60)
	case minutes > 60:
		return fmt.Sprintf("%d h %02d min", minutes/60, minutes%60)
	}
	return fmt.Sprintf("%d min", minutes)
}

// clock is a time of day in the team's zone, with the day where it is another one
// than the day of ref, and with the zone, “14:46 (UTC+02:00)”, where the policy asks
// for it.
func (f *facts) clock(t, ref time.Time) string {
	zone := f.policy.Zone()
	t, ref = t.In(zone), ref.In(zone)
	layout := "15:04"
	if t.Format(time.DateOnly) != ref.Format(time.DateOnly) {
		layout = "2 Jan 15:04"
	}
	switch _, offset := t.Zone(); {
	case !f.policy.NamesZone:
	case offset == 0:
		layout += " (UTC)"
	default:
		layout += " (UTC-07:00)"
	}
	return t.Format(layout)
}

// shown is how much of a text that people typed is quoted.
const shown = 40

// quote names a text that people typed, in a sentence: without its full stop, and
// cut between two words where it is long.
func quote(text string) string {
	line := strings.TrimRight(strings.Join(strings.Fields(text), " "), ".")
	if runes := []rune(line); len(runes) > shown {
		line = string(runes[:shown])
		if end := strings.LastIndexByte(line, ' '); end > 0 && runes[shown] != ' ' {
			line = line[:end]
		}
		line = strings.TrimRightFunc(line, unicode.IsSpace) + "…"
	}
	return "“" + line + "”"
}

// withoutValues cuts the figures that a change ends in: “raise pool size 20 → 40”
// is called “raise pool size”.
func withoutValues(text string) string {
	if at := values.FindStringIndex(text); at != nil && at[0] > 0 {
		return text[:at[0]]
	}
	return text
}

// values are what a change had before and has after it, at its end.
var values = regexp.MustCompile(`(\s+from)?\s+\d\S*(\s\pL+)?\s+(→|->|to)\s+\d\S*(\s\S+)?$`)

// number is a small number in words.
func number(n int) string {
	words := []string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n >= 0 && n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// count is a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return number(n) + " " + one
	}
	return number(n) + " " + many
}

// sentence joins names: A, B and C.
func sentence(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
