package policy

import (
	"testing"
	"time"
	_ "time/tzdata"
)

func TestNextBusinessDay(t *testing.T) {
	christmas := func(c *Calendar) { c.Holidays = []string{"2026-12-25", "2026-12-28"} }
	sunday := func(c *Calendar) {
		c.Days = []time.Weekday{time.Sunday, time.Monday, time.Tuesday, time.Wednesday, time.Thursday}
	}
	late := func(c *Calendar) { c.Closes = 17*time.Hour + 30*time.Minute }
	midnight := func(c *Calendar) { c.Closes = 24 * time.Hour }
	for _, c := range []struct {
		name, zone string
		set        func(*Calendar)
		from, want string // wall clock in the zone
	}{
		{"in the working day", "Europe/Berlin", nil, "2026-11-24 14:01", "2026-11-25 18:00"},
		{"before opening", "Europe/Berlin", nil, "2026-11-24 00:00", "2026-11-25 18:00"},
		{"Thursday", "Europe/Berlin", nil, "2026-11-26 12:00", "2026-11-27 18:00"},
		{"Friday morning", "Europe/Berlin", nil, "2026-11-27 08:00", "2026-11-30 18:00"},
		{"Friday 23:50", "Europe/Berlin", nil, "2026-11-27 23:50", "2026-11-30 18:00"},
		{"Saturday 00:10", "Europe/Berlin", nil, "2026-11-28 00:10", "2026-11-30 18:00"},
		{"Sunday", "Europe/Berlin", nil, "2026-11-29 23:59", "2026-11-30 18:00"},
		{"holiday on Friday and Monday", "Europe/Berlin", christmas, "2026-12-24 10:00", "2026-12-29 18:00"},
		{"begun on a holiday", "Europe/Berlin", christmas, "2026-12-25 10:00", "2026-12-29 18:00"},
		{"over the end of the year", "Europe/Berlin", nil, "2026-12-31 22:00", "2027-01-01 18:00"},
		{"over the clocks going forward", "Europe/Berlin", nil, "2026-03-27 23:50", "2026-03-30 18:00"},
		{"over the clocks going back", "Europe/Berlin", nil, "2026-10-23 23:50", "2026-10-26 18:00"},
		{"the day of the clocks is a working day", "Asia/Beirut", sunday, "2026-03-28 12:00", "2026-03-29 18:00"},
		{"midnight that does not exist", "Asia/Beirut", sunday, "2026-03-26 12:00", "2026-03-29 18:00"},
		{"clocks go back at night in New York", "America/New_York", nil, "2026-10-30 21:00", "2026-11-02 18:00"},
		{"a zone off the whole hour", "Asia/Kathmandu", nil, "2026-11-27 23:50", "2026-11-30 18:00"},
		{"Auckland", "Pacific/Auckland", nil, "2026-04-03 23:50", "2026-04-06 18:00"},
		{"closing at half past", "Europe/Berlin", late, "2026-11-24 14:01", "2026-11-25 17:30"},
		{"closing at midnight", "Europe/Berlin", midnight, "2026-11-24 14:01", "2026-11-26 00:00"},
		{"UTC", "UTC", nil, "2026-11-27 23:50", "2026-11-30 18:00"},
		{"no working day at all", "UTC", func(c *Calendar) { c.Days = nil }, "2026-11-24 14:01", "2026-11-25 18:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			zone, err := time.LoadLocation(c.zone)
			if err != nil {
				t.Fatal(err)
			}
			calendar := OfficeHours(zone)
			if c.set != nil {
				c.set(&calendar)
			}
			from, err := time.ParseInLocation("2006-01-02 15:04", c.from, zone)
			if err != nil {
				t.Fatal(err)
			}
			due := calendar.NextBusinessDay(from.UTC())
			if got := due.In(zone).Format("2006-01-02 15:04"); got != c.want {
				t.Errorf("from %s in %s: got %s, want %s", c.from, c.zone, got, c.want)
			}
			if due.Location() != time.UTC {
				t.Errorf("due is in %v, want UTC", due.Location())
			}
		})
	}
}

func TestNextWorking(t *testing.T) {
	for _, c := range []struct {
		name, zone string
		set        func(*Calendar)
		from, want string // wall clock in the zone
	}{
		{"in the working day", "Europe/Berlin", nil, "2026-11-24 14:01", "2026-11-24 14:01"},
		{"at opening", "Europe/Berlin", nil, "2026-11-24 09:00", "2026-11-24 09:00"},
		{"before opening", "Europe/Berlin", nil, "2026-11-24 03:00", "2026-11-24 09:00"},
		{"at the close", "Europe/Berlin", nil, "2026-11-24 18:00", "2026-11-25 09:00"},
		{"Friday 23:50", "Europe/Berlin", nil, "2026-11-27 23:50", "2026-11-30 09:00"},
		{"Sunday", "Europe/Berlin", nil, "2026-11-29 12:00", "2026-11-30 09:00"},
		{"a holiday", "Europe/Berlin", func(c *Calendar) { c.Holidays = []string{"2026-11-30"} }, "2026-11-28 12:00", "2026-12-01 09:00"},
		{"over the clocks going forward", "Europe/Berlin", nil, "2026-03-27 23:50", "2026-03-30 09:00"},
		{"over the clocks going back", "Europe/Berlin", nil, "2026-10-23 23:50", "2026-10-26 09:00"},
		{"the day of the clocks is a working day", "Asia/Beirut", func(c *Calendar) { c.Days = []time.Weekday{time.Sunday} }, "2026-03-28 12:00", "2026-03-29 09:00"},
		{"round the clock", "UTC", func(c *Calendar) { c.Opens, c.Closes = 0, 24*time.Hour }, "2026-11-24 23:59", "2026-11-24 23:59"},
		{"no working day at all", "UTC", func(c *Calendar) { c.Days = nil }, "2026-11-28 03:00", "2026-11-28 03:00"},
		{"no working hours at all", "UTC", func(c *Calendar) { c.Closes = c.Opens }, "2026-11-24 03:00", "2026-11-24 03:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			zone, err := time.LoadLocation(c.zone)
			if err != nil {
				t.Fatal(err)
			}
			p := Policy{Calendar: OfficeHours(nil), Local: zone}
			if c.set != nil {
				c.set(&p.Calendar)
			}
			from, err := time.ParseInLocation("2006-01-02 15:04", c.from, zone)
			if err != nil {
				t.Fatal(err)
			}
			works := p.NextWorking(from.UTC())
			if got := works.In(zone).Format("2006-01-02 15:04"); got != c.want || works.Location() != time.UTC {
				t.Errorf("from %s: got %s in %v, want %s", c.from, got, works.Location(), c.want)
			}
		})
	}
}

func TestSameMomentIsAnotherDayElsewhere(t *testing.T) {
	friday := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	auckland, err := time.LoadLocation("Pacific/Auckland")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := OfficeHours(time.UTC).NextBusinessDay(friday), time.Date(2026, 11, 30, 18, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("in UTC: got %v, want %v", got, want)
	}
	if got, want := OfficeHours(auckland).NextBusinessDay(friday), time.Date(2026, 11, 30, 18, 0, 0, 0, auckland); !got.Equal(want) {
		t.Errorf("in Auckland: got %v, want %v", got, want)
	}
	if got, want := (Calendar{Days: OfficeHours(nil).Days, Closes: 18 * time.Hour}).NextBusinessDay(friday), time.Date(2026, 11, 30, 18, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("without a zone: got %v, want %v", got, want)
	}
}
