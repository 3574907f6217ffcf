package when

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"warroom/model"
)

// longest is the longest length of time that is read: nobody means more than
// ten years, and sums stay far from what a time.Duration can hold.
const longest = 10 * 366 * 24 * time.Hour

// units are the words for each unit of time, by its length.
var units = map[time.Duration][]string{
	24 * time.Hour: {"d", "day", "days"},
	time.Hour:      {"h", "hr", "hrs", "hour", "hours"},
	time.Minute:    {"m", "min", "mins", "minute", "minutes"},
	time.Second:    {"s", "sec", "secs", "second", "seconds"},
}

func unitOf(word string) (time.Duration, bool) {
	for unit, words := range units {
		if slices.Contains(words, word) {
			return unit, true
		}
	}
	return 0, false
}

var lengthPart = regexp.MustCompile(`^(\d{1,7}(?:\.\d{1,3})?)( ?)([a-z]+?)(?: ?)(\d|$)`)

// ParseBox reads a length of time: 5m, 5 min, 2h, 1h30m, 1 h 30 min, 90s, 2 d.
// It is longer than nothing; an error is a *model.Refusal.
func ParseBox(typed string) (time.Duration, error) {
	text := tidy(typed)
	if d, ok := readLength(strings.ToLower(text), false); ok && d > 0 {
		return d, nil
	}
	if text == "" {
		return 0, model.Refused("How long?", "Try 5m, 2h or 1h30m.")
	}
	if _, err := strconv.Atoi(text); err == nil && len(text) < 8 {
		return 0, model.Refused("“"+text+"” has no unit.", "Try "+text+"m for minutes, or "+text+"h for hours.")
	}
	return 0, model.Refused("“"+short(text)+"” is no length of time.", "Try 5m, 2h or 1h30m.")
}

// readLength adds up numbers with their units, which must fall: 1h30m, not
// 30m1h. Where uniform is asked for, all of them are written alike: "-7m 30 s
// spike" is 7 minutes and a text, "-1 h 30 min" and "-1h 30m" are 90 minutes.
func readLength(lower string, uniform bool) (time.Duration, bool) {
	var sum time.Duration
	last, gap := longest, ""
	for rest := lower; rest != ""; {
		p := lengthPart.FindStringSubmatch(rest)
		if p == nil {
			return 0, false
		}
		if rest == lower {
			gap = p[2]
		}
		unit, known := unitOf(p[3])
		amount, err := strconv.ParseFloat(p[1], 64)
		if !known || err != nil || unit >= last || uniform && p[2] != gap || amount*float64(unit) > float64(longest) {
			return 0, false
		}
		sum, last = sum+time.Duration(amount*float64(unit)), unit
		rest = rest[len(p[0])-len(p[4]):]
	}
	return sum, lower != "" && sum <= longest
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // the pattern lets only a few digits through; none is 0
	return n
}
