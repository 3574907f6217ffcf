package paste

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"time"
)

// here is when and in which zone a paste is read.
type here struct {
	now  time.Time
	zone *time.Location
}

// clocksDiffer is how far ahead of the reader's clock what is told may lie: those of
// laptops and servers differ. It is then recorded as now.
const clocksDiffer = 2 * time.Minute

// passed is a time that has passed by now, or would have if the clocks did not
// differ; ok is false for one ahead of that.
func passed(at, now time.Time) (time.Time, bool) {
	if at.After(now) && !at.After(now.Add(clocksDiffer)) {
		return now.UTC().Truncate(time.Millisecond), true
	}
	return at, !at.After(now)
}

// moment is the first of the names that holds a time that has passed (UTC). Zero is
// none; so do senders write it.
func (n node) moment(x here, names ...string) time.Time {
	at, _ := n.told(x, names...)
	return at
}

// told also says whether the time was told without its zone, which is then that of
// the reader.
func (n node) told(x here, names ...string) (at time.Time, local bool) {
	for _, name := range names {
		t, local := n.at(name).time(x.zone)
		if t, has := passed(t, x.now); has && t.UnixMilli() > 0 {
			return t.UTC().Truncate(time.Millisecond), local
		}
	}
	return time.Time{}, false
}

// The forms of a time with its zone, and without. Behind seconds a fraction may stand.
var (
	zoned = []string{time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05Z0700",
		"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -07:00", time.RFC1123Z}
	zoneless = []string{"2006-01-02 15:04:05", "2006-01-02T15:04:05", "2006-01-02 15:04", "2006-01-02T15:04", "2006/01/02 15:04:05"}
)

// time reads RFC 3339, what comes near to it, and seconds or milliseconds since 1970.
func (n node) time(zone *time.Location) (at time.Time, local bool) {
	switch v := n.value.(type) {
	case string:
		return timeOf(strings.TrimSpace(v), zone)
	case json.Number:
		f, err := v.Float64()
		if err == nil {
			at = since1970(f)
		}
	}
	return at, false
}

func timeOf(text string, zone *time.Location) (at time.Time, local bool) {
	for _, end := range []string{" UTC", " GMT"} {
		if rest, cut := strings.CutSuffix(text, end); cut {
			text = rest + " +0000"
		}
	}
	for _, layout := range zoned {
		if t, err := time.Parse(layout, text); err == nil {
			return t, false
		}
	}
	for _, layout := range zoneless {
		if t, err := time.ParseInLocation(layout, text, zone); err == nil {
			return t, true
		}
	}
	if len(text) == 10 || len(text) == 13 {
		if n, err := strconv.ParseUint(text, 10, 64); err == nil {
			return since1970(float64(n)), false
		}
	}
	return time.Time{}, false
}

// since1970 reads seconds, or milliseconds where as seconds it would be the year 5138.
func since1970(n float64) time.Time {
	switch {
	case n <= 0 || math.IsInf(n, 0) || math.IsNaN(n) || n > 4e12:
		return time.Time{}
	case n > 1e11:
		return time.UnixMilli(int64(n))
	}
	return time.UnixMilli(int64(n * 1000))
}
