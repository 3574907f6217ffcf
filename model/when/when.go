// Package when reads the times and lengths of time that people type in an
// incident, and prints them the way the product shows them.
//
// A time without a date is the nearest such time that has passed. Around a
// change of the clocks two rules hold, so that nothing is guessed in silence:
// a time that the clocks showed twice is the later one that has passed (for a
// promise the earlier one ahead), and a time that they skipped is refused; for a
// promise that names no day it is that of the day after. An exact time with its offset says which one is meant where that is not enough.
package when

import (
	"strings"
	"time"

	"warroom/model"
)

// Parse reads when something happened: RFC 3339 with any offset, 2026-11-24
// 14:05[:20], 2026-11-24 (the start of that day), 22 Nov 06:12, 14:05[:20],
// yesterday [at] 23:50, -7m, 20 min ago, half an hour ago, now. Wherever a time of day stands, 2:05 pm is
// read as well. A Z, UTC or GMT behind a time means UTC, +02:00 that offset; every
// other time is told in zone (nil is UTC). More than a year back is counted by nobody,
// and needs its date. The result is in UTC, whole milliseconds, and never after now;
// an error is a *model.Refusal.
func Parse(typed string, now time.Time, zone *time.Location) (time.Time, error) {
	r := reader{typed: tidy(typed), now: now, zone: zone, past: true}
	return r.read()
}

// ParseAhead reads when something is promised for: 14:46 is the next such time (one
// that passed less than two hours ago is refused: tomorrow is given with its date),
// +30m, in 30 min and 30 min count from now, tomorrow 09:00 and everything exact
// are taken as they are. The result is in UTC, whole milliseconds, and after now.
func ParseAhead(typed string, now time.Time, zone *time.Location) (time.Time, error) {
	r := reader{typed: tidy(typed), now: now, zone: zone}
	return r.read()
}

// tidy makes one space of every gap, so that the forms need not care, and drops the
// @ in front that the log line has taught.
func tidy(typed string) string {
	return strings.TrimPrefix(strings.Join(strings.Fields(typed), " "), "@")
}

// reader is one text on its way to a time.
type reader struct {
	typed string
	now   time.Time
	zone  *time.Location
	past  bool // looking back; otherwise ahead
}

// form reads one way of writing a time; ok is false where it is another way.
type form func(r reader, lower string) (t time.Time, ok bool, err error)

// forms are the ways of writing a time, the exact ones first.
var forms = []form{exact, relative, dated, named, clockTime}

func (r reader) read() (time.Time, error) {
	if r.zone == nil {
		r.zone = time.UTC
	}
	lower := on24(strings.ToLower(r.typed))
	for _, form := range forms {
		t, ok, err := form(r, lower)
		if err != nil {
			return time.Time{}, err
		}
		if ok {
			return r.check(t.UTC().Truncate(time.Millisecond))
		}
	}
	return time.Time{}, r.none()
}

// Elsewhen refuses what is a time, but lies where it cannot be meant.
type Elsewhen struct{ error }

// Unwrap returns the refusal.
func (e Elsewhen) Unwrap() error { return e.error }

func elsewhen(why, remedy string) error { return Elsewhen{model.Refused(why, remedy)} }

// check holds what was read against now and against what the log can hold.
func (r reader) check(t time.Time) (time.Time, error) {
	shown := ToldMoment(t, r.now, r.zone)
	switch {
	case r.past && t.After(r.now):
		return time.Time{}, elsewhen(shown+" is in the future.", "Give a time that has passed, e.g. 14:05 or -7m.")
	case !r.past && !t.After(r.now):
		return time.Time{}, elsewhen(shown+" has passed.", "Give a time to come, e.g. 14:46 or +30m.")
	case t.Before(model.Earliest):
		return time.Time{}, model.Refused("That time is before 1970.", "Give the year that you mean, e.g. 2026-11-24T14:05:00Z.")
	}
	return t, nil
}

func (r reader) none() error {
	if r.past {
		return NoTime(r.typed, "Try 14:05 or -7m.")
	}
	return NoTime(r.typed, "Try 14:46 or +30m.")
}

// NoTime refuses a text that is no time in any form, with the forms that work.
func NoTime(typed, remedy string) *model.Refusal {
	if typed = tidy(typed); typed == "" {
		return model.Refused("Which time?", remedy)
	}
	return model.Refused("There is no time “"+short(typed)+"”.", remedy)
}

// short keeps a refusal readable where somebody pasted a page.
func short(typed string) string {
	if runes := []rune(typed); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return typed
}
