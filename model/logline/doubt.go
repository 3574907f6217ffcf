package logline

import (
	"time"

	"warroom/model/when"
)

// Doubt says what to think of the time that a line gives: a zone that is not read as
// one, or a time that the clocks showed twice. Empty is nothing; it stops nothing.
func Doubt(line string, x Context) string {
	got, err := read(line, x)
	if err != nil {
		return ""
	}
	return got.back.doubt(x)
}

func (b backdated) doubt(x Context) string {
	if clockLast.MatchString(b.typed) && when.Abbreviates(b.next) {
		return b.next + " is not read as a zone and stays in the text; Z, UTC and +02:00 are."
	}
	return Twice(b.typed, x)
}

// Twice tells of a time, as it was typed, that the clocks of the zone showed twice,
// which one is meant and how to say the other; empty where it is but one.
func Twice(typed string, x Context) string {
	other, twice := when.Twice(typed, x.Now, x.Zone)
	if !twice {
		return ""
	}
	at, err := when.Parse(typed, x.Now, x.Zone)
	if err != nil {
		return ""
	}
	return showTwice(at, other, x)
}

// showTwice says which of two instants is meant that the clocks of a zone show alike.
func showTwice(at, other time.Time, x Context) string {
	return "The clocks show " + when.Clock(at, x.Zone) + " twice on " + when.Day(at, x.Now, x.Zone) + "; this is the one at " +
		when.Zone(at.In(x.Zone)) + ", the other is " + other.Format("2006-01-02T15:04:05Z") + "."
}
