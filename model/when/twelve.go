package when

import (
	"fmt"
	"regexp"
	"strings"
)

// twelve is a time of day on a clock of twelve hours: 2:05 pm, 02:05:20 p.m.
var twelve = regexp.MustCompile(`(^|[ t])(0?[1-9]|1[0-2]):([0-5]\d(?::[0-5]\d)?) ?([ap])(?:m|\.m\.)($| ?z$| utc$| gmt$| ?[+-]\d\d:\d\d$)`)

// on24 writes a time of day that says am or pm on a clock of 24 hours: 12 am is
// midnight, 12 pm noon. What that clock does not show (14:05 pm, 0:05 am) stays.
func on24(lower string) string {
	p := twelve.FindStringSubmatch(lower)
	if p == nil {
		return lower
	}
	hour := number(p[2]) % 12
	if p[4] == "p" {
		hour += 12
	}
	return strings.TrimSuffix(lower, p[0]) + fmt.Sprintf("%s%02d:%s%s", p[1], hour, p[3], p[5])
}

var halfDay = regexp.MustCompile(`(?i)^[ap](?:m|\.m\.)$`)

// HalfDay reports whether a word is am or pm, which belongs to the time before it.
func HalfDay(word string) bool { return halfDay.MatchString(word) }
