package ui

import (
	"time"

	"warroom/model/when"
)

// time reads a time that has passed, in the user's zone.
func (d *Desk) time(typed string) (time.Time, error) {
	return when.Parse(typed, d.Time.Now(), d.Time.Zone)
}

// timeAhead reads a time that lies ahead, in the user's zone.
func (d *Desk) timeAhead(typed string) (time.Time, error) {
	return when.ParseAhead(typed, d.Time.Now(), d.Time.Zone)
}

// clock is a time in the user's zone, as it can be typed again; empty for none.
func (d *Desk) clock(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	zone := d.Time.Zone
	if when.Date(t, zone) == when.Date(d.Time.Now(), zone) {
		return when.Seconds(t, zone)
	}
	return when.Date(t, zone) + " " + when.Seconds(t, zone)
}
