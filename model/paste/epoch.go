package paste

import (
	"strings"
	"time"
)

// counted is a time that counts from 1970, in seconds or milliseconds, as it stands
// in front of a line: of 2001 to 2065, so that no other number of that length is one
// that does not have to be.
var counted = pattern(`^\[?([12]\d{9})(?:(\d{3})|[.,](\d{1,9}))?(?:\]|[\t :;|])`)

// epoch reads such a time; rest is what stands behind it.
func epoch(line string) (s stamp, rest string, ok bool) {
	found := counted().FindStringSubmatch(line + " ")
	if found == nil {
		return stamp{}, "", false
	}
	fraction := number((found[2] + found[3] + "000")[:3])
	s.instant = time.Unix(int64(number(found[1])), int64(fraction)*int64(time.Millisecond)).UTC()
	rest, ok = behind(line[len(strings.TrimRight(found[0], "] \t:;|")):])
	return s, rest, ok
}
