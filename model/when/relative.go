package when

import (
	"strings"
	"time"

	"warroom/model"
)

// dashes are minus signs, and the dash that a keyboard or a chat makes of one.
var dashes = strings.NewReplacer("−", "-", "–", "-")

// relative reads what counts from now: now, -7m, 20 min ago, half an hour ago, +30m,
// in 30 min.
func relative(r reader, lower string) (time.Time, bool, error) {
	if lower == "now" && r.past {
		return r.now, true, nil
	}
	length, sign, signed := lower, time.Duration(1), false
	if before, ok := strings.CutSuffix(lower, " ago"); ok {
		length, sign = inFigures(before), -1
	} else if after, ok := strings.CutPrefix(lower, "in "); ok {
		length = inFigures(after)
	} else if after, ok := strings.CutPrefix(lower, "+"); ok {
		length, signed = after, true
	} else if after, ok := strings.CutPrefix(dashes.Replace(lower), "-"); ok {
		length, sign, signed = after, -1, true
	} else if r.past {
		return time.Time{}, false, nil
	}
	d, ok := readLength(strings.TrimSpace(length), signed)
	t := r.now.Add(sign * d)
	if ok && r.past && sign < 0 && d > farBack {
		return t, false, r.far(t)
	}
	return t, ok, nil
}

// inFigures writes a length of time in figures that stands in words: half an hour, an
// hour, a minute.
func inFigures(length string) string {
	if length == "half an hour" {
		return "30 min"
	}
	if one, unit, found := strings.Cut(length, " "); found && (one == "a" || one == "an") {
		return "1 " + unit
	}
	return length
}

// farBack is how far back nobody counts from now: it is a figure too many. What did
// happen then has a date.
const farBack = 366 * 24 * time.Hour

func (r reader) far(t time.Time) error {
	t = t.In(r.zone)
	return model.Refused(short(r.typed)+" is more than a year back: "+t.Format("2 Jan 2006 15:04")+" ("+Zone(t)+").",
		"If that is meant, give its date: "+t.Format("2006-01-02 15:04")+".")
}
