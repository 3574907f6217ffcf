package when

import (
	"slices"
	"strings"
	"time"
)

// abbreviations of zones mean another offset each half of the year, or another one
// to somebody else (IST, CST): none is read as a zone.
var abbreviations = []string{"CET", "CEST", "EET", "EEST", "WET", "WEST", "MET", "MEST", "MSK", "BST", "IST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT",
	"AKST", "AKDT", "HST", "JST", "KST", "SGT", "HKT", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "ET", "CT", "MT", "PT"}

// Abbreviates reports whether a word behind a time is the abbreviation of a zone,
// in capitals as such are written.
func Abbreviates(word string) bool {
	return slices.Contains(abbreviations, strings.Trim(word, "()[],:;"))
}

// elsewhere is at an offset that no clock has.
var elsewhere = time.FixedZone("", 13*60*60+37*60)

// Twice tells of a time that was typed without its zone, and that the clocks of zone
// showed twice, the other instant at which they showed it (UTC). What counts from
// now, and what carries its offset, means one instant.
func Twice(typed string, now time.Time, zone *time.Location) (other time.Time, twice bool) {
	at, err := Parse(typed, now, zone)
	if err != nil {
		return time.Time{}, false
	}
	if there, err := Parse(typed, now, elsewhere); err == nil && there.Equal(at) {
		return time.Time{}, false // it is the same wherever it is read
	}
	if other, twice = Other(at, zone); !twice || other.After(now) {
		return time.Time{}, false
	}
	return other.UTC(), true
}
