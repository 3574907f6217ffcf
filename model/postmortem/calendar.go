package postmortem

import (
	"time"

	"warroom/model"
)

// calendar knows how much of a date a row needs: none where everything happened
// on one day, the day where it took several, the year where it took several.
type calendar struct {
	zone        *time.Location
	days, years map[string]bool
}

func newCalendar(zone *time.Location, times ...time.Time) calendar {
	c := calendar{zone, map[string]bool{}, map[string]bool{}}
	for _, t := range times {
		if !t.IsZero() {
			c.mark(t.In(zone).Format(time.DateOnly))
		}
	}
	return c
}

func (c calendar) mark(day string) {
	c.days[day] = true
	c.years[day[:min(4, len(day))]] = true
}

func (c calendar) layout() string {
	switch {
	case len(c.years) > 1:
		return "2 Jan 2006 15:04"
	case len(c.days) > 1:
		return "2 Jan 15:04"
	}
	return "15:04"
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
