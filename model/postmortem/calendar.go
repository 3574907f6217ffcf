package postmortem

import (
	"time"

	"warroom/model"
)

// calendar knows how much of a date a row needs: none where everything happened
// on one day, the day where it took several, the year where it took several. Where
// the clocks were changed in between, each time has its offset: one hour stands
// twice, or a minute lasts an hour.
type calendar struct {
	zone        *time.Location
	days, years map[string]bool
	shifts      bool
}

// calendarOf is for times of an incident.
func calendarOf(s *model.State, zone *time.Location, times ...time.Time) calendar {
	c := calendar{zone, map[string]bool{}, map[string]bool{}, shifts(s, zone)}
	for _, t := range times {
		if !t.IsZero() {
			c.mark(t.In(zone).Format(time.DateOnly))
		}
	}
	return c
}

// shifts reports whether the clocks of a zone were changed during an incident.
func shifts(s *model.State, zone *time.Location) bool {
	seen := map[int]bool{}
	see := func(t time.Time) {
		if _, offset := t.In(zone).Zone(); !t.IsZero() {
			seen[offset] = true
		}
	}
	see(s.Times.Started)
	see(s.Times.Resolved)
	for i := range s.Timeline {
		if s.Timeline[i].Day == "" {
			see(s.Timeline[i].At)
		}
	}
	return len(seen) > 1
}

func (c calendar) mark(day string) {
	c.days[day] = true
	c.years[day[:min(4, len(day))]] = true
}

func (c calendar) layout() string {
	layout := "15:04"
	switch {
	case len(c.years) > 1:
		layout = "2 Jan 2006 15:04"
	case len(c.days) > 1:
		layout = "2 Jan 15:04"
	}
	if c.shifts {
		layout += " -07:00"
	}
	return layout
}

// time is when an entry happened, as exactly as its source knows.
func (c calendar) time(e model.Entry) string {
	text := e.At.In(c.zone).Format(c.layout())
	if e.Day != "" {
		text = c.day(e.Day)
	}
	if e.About {
		return "about " + text
	}
	return text
}

// day is a date without a time: it always has its day, and its year where the
// rows have one.
func (c calendar) day(day string) string {
	date, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	if len(c.years) > 1 {
		return date.Format("2 Jan 2006")
	}
	return date.Format("2 Jan")
}
