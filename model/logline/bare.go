package logline

import (
	"regexp"
	"strings"
	"time"

	"warroom/model/when"
)

// bareTime is what can only be a time, so that it needs no @ in front of a line:
// -7m, yesterday 23:50, 20 min ago. 14:05 stays text, for it is that as often.
var bareTime = regexp.MustCompile(`^(?:[-−]\d[\d.]*[a-z][\da-z.\s]*|[Yy]esterday\s+\d\d?:\S+(?:\s+(?i:utc|[ap](?:m|\.m\.)))?|\d[\d.]*\s*[a-z][\da-z.\s]*\sago)$`)

// cutFront takes the time off the front of a line, with @ or bare. A bare one that
// does not read as a time is text.
func cutFront(text string, x Context) (time.Time, string, error) {
	if strings.HasPrefix(text, "@") {
		return cutTime(text, x)
	}
	ends := wordEnds(text, longestTime)
	for i := len(ends) - 1; i >= 0; i-- {
		if !bareTime.MatchString(text[:ends[i]]) {
			continue
		}
		at, err := when.Parse(text[:ends[i]], x.Now, x.Zone)
		switch {
		case err != nil && unread(text[:ends[i]], err):
			continue
		case err != nil:
			return time.Time{}, text, err
		}
		rest := strings.TrimSpace(text[ends[i]:])
		if err := whole(text[:ends[i]], rest, at, x); err != nil {
			return time.Time{}, text, err
		}
		return at, rest, nil
	}
	return time.Time{}, text, nil
}
