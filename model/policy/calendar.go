package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

// Calendar knows a team's business days.
type Calendar struct {
	Zone     *time.Location // nil is that of whoever looks, see Policy.Local, and else UTC
	Days     []time.Weekday // working days
	Opens    time.Duration  // since midnight, by the clock on the wall
	Closes   time.Duration  // since midnight, by the clock on the wall
	Holidays []string       // days off as YYYY-MM-DD
}

// OfficeHours is Monday to Friday from 9 to 18 in the given zone, without
// holidays.
func OfficeHours(zone *time.Location) Calendar {
	return Calendar{
		Zone:  zone,
		Days:  []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday},
		Opens: 9 * time.Hour, Closes: 18 * time.Hour,
	}
}

// farAhead bounds the search for a business day in a calendar that has none.
const farAhead = 366

// NextBusinessDay is the close of the first business day after t's own day in
// the calendar's zone, in UTC. A calendar without business days gives the close
// of the next day, so that a due time always comes.
func (c Calendar) NextBusinessDay(t time.Time) time.Time {
	for days := 1; days <= farAhead; days++ {
		if day := c.day(t, days); c.working(day) {
			return c.close(day)
		}
	}
	return c.close(c.day(t, 1))
}

// NextWorking is the first moment from t on at which the team works, in UTC: t itself
// within working hours, and in a calendar without any.
func (c Calendar) NextWorking(t time.Time) time.Time {
	for days := 0; days <= farAhead; days++ {
		day := c.day(t, days)
		opens, closes := c.at(day, c.Opens), c.at(day, c.Closes)
		if !c.working(day) || !opens.Before(closes) || !t.Before(closes) {
			continue
		}
		if t.After(opens) {
			return t.UTC()
		}
		return opens
	}
	return t.UTC()
}

// day is noon of the day that lies so many days after t's: noon exists on every
// day, whatever a change of the clocks does to its midnight.
func (c Calendar) day(t time.Time, later int) time.Time {
	local := t.In(c.zone())
	return time.Date(local.Year(), local.Month(), local.Day()+later, 12, 0, 0, 0, c.zone())
}

func (c Calendar) working(day time.Time) bool {
	return slices.Contains(c.Days, day.Weekday()) && !slices.Contains(c.Holidays, day.Format(time.DateOnly))
}

func (c Calendar) close(day time.Time) time.Time { return c.at(day, c.Closes) }

// at goes by the wall clock: adding a duration to midnight would be an hour off on
// the days on which the clocks change.
func (c Calendar) at(day time.Time, since time.Duration) time.Time {
	minutes := int(since / time.Minute)
	return time.Date(day.Year(), day.Month(), day.Day(), 0, minutes, 0, 0, c.zone()).UTC()
}

func (c Calendar) zone() *time.Location {
	if c.Zone == nil {
		return time.UTC
	}
	return c.Zone
}

// calendarForm is a calendar as it is remembered.
type calendarForm struct {
	Zone     string         `json:"zone,omitempty"` // IANA
	Days     []time.Weekday `json:"days"`           // Sunday is 0
	Opens    time.Duration  `json:"opens_ns"`
	Closes   time.Duration  `json:"closes_ns"`
	Holidays []string       `json:"holidays,omitempty"`
}

// MarshalJSON implements json.Marshaler: a zone is remembered by its name.
func (c Calendar) MarshalJSON() ([]byte, error) {
	form := calendarForm{"", c.Days, c.Opens, c.Closes, c.Holidays}
	if c.Zone != nil {
		form.Zone = c.Zone.String()
	}
	return json.Marshal(form)
}

// UnmarshalJSON implements json.Unmarshaler. A zone that is not known here is an
// error.
func (c *Calendar) UnmarshalJSON(text []byte) error {
	var form calendarForm
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	*c = Calendar{nil, form.Days, form.Opens, form.Closes, form.Holidays}
	if form.Zone == "" {
		return nil
	}
	zone, err := time.LoadLocation(form.Zone)
	if err != nil {
		return fmt.Errorf("the calendar's zone: %w", err)
	}
	c.Zone = zone
	return nil
}
