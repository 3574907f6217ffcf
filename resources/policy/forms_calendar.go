package policy

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2/unstable"
)

// local is the zone of whoever looks.
const local = "local"

// zone is where a calendar has its hours; nil is local.
type zone struct{ to **time.Location }

func (f zone) read(v value) []Mistake {
	const remedy = `Write "local", "UTC" or a name such as "Europe/Berlin".`
	if v.kind != unstable.String {
		return not(v, "a zone", `"local" or "Europe/Berlin"`)
	}
	if v.text == local {
		*f.to = nil
		return nil
	}
	if strings.EqualFold(v.text, local) {
		return wrong(v.line, "There is no zone "+quoted(v.text)+".", `Did you mean "local"?`)
	}
	at, err := time.LoadLocation(v.text)
	if err != nil || v.text == "" {
		return wrong(v.line, "There is no zone "+quoted(v.text)+".", remedy)
	}
	*f.to = at
	return nil
}

func (f zone) write() string {
	if *f.to == nil {
		return inQuotes(local)
	}
	return inQuotes((*f.to).String())
}

// clock is a time of day since midnight, by the clock on the wall.
type clock struct{ to *time.Duration }

func (f clock) read(v value) []Mistake {
	if v.kind != unstable.String && v.kind != unstable.LocalTime {
		return not(v, "a time of day", `"09:00"`)
	}
	at, err := time.Parse("15:04", v.text)
	switch {
	case v.text == "24:00":
		*f.to = 24 * time.Hour
	case err != nil || len(v.text) != len("09:00"):
		return wrong(v.line, quoted(v.text)+" is no time of day.", `Write it as "09:00", from "00:00" to "24:00".`)
	default:
		*f.to = time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
	}
	return nil
}

func (f clock) write() string {
	return inQuotes(fmt.Sprintf("%02d:%02d", *f.to/time.Hour, *f.to%time.Hour/time.Minute))
}

// weekdays are the names of the days, Sunday first as time.Weekday counts.
var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// days are the working days.
type days struct{ to *[]time.Weekday }

func (f days) read(v value) []Mistake {
	mistakes := list(v, `["mon", "tue"]`, f.to, func(item value) (time.Weekday, []Mistake) {
		i := slices.Index(weekdays, item.text)
		if i >= 0 && item.kind == unstable.String {
			return time.Weekday(i), nil
		}
		remedy := "Use mon, tue, wed, thu, fri, sat or sun."
		if len(item.text) > 2 {
			if near, ok := nearest(item.text[:3], weekdays); ok {
				remedy = "Write it as " + inQuotes(near) + "."
			}
		}
		return 0, wrong(item.line, "There is no day "+quoted(item.text)+".", remedy)
	})
	if len(mistakes) == 0 && len(*f.to) == 0 {
		return wrong(v.line, "No day is a working day.", `Name one at least, e.g. ["mon"].`)
	}
	return mistakes
}

func (f days) write() string {
	return inBrackets(*f.to, func(d time.Weekday) string { return inQuotes(weekdays[d]) })
}

// dates are days off.
type dates struct{ to *[]string }

func (f dates) read(v value) []Mistake {
	return list(v, "[2026-12-25]", f.to, func(item value) (string, []Mistake) {
		_, err := time.Parse(time.DateOnly, item.text)
		if err != nil || item.kind != unstable.String && item.kind != unstable.LocalDate {
			return "", wrong(item.line, quoted(item.text)+" is no date.", "Write it as 2026-12-25: year, month, day.")
		}
		return item.text, nil
	})
}

func (f dates) write() string { return inBrackets(*f.to, func(day string) string { return day }) }
