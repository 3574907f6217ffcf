package policy

import (
	"fmt"
	"time"

	"github.com/pelletier/go-toml/v2/unstable"

	"warroom/model/policy"
	"warroom/model/when"
)

// Words that stand in the place of a length of time.
const (
	none            = "none"
	nextBusinessDay = "next business day"
)

// length is a length of time in whole minutes.
type length struct {
	to   *time.Duration
	none bool // it may be "none", which is zero; else zero is a length like any other
	some bool // it must be longer than nothing
}

func (f length) read(v value) []Mistake {
	if v.kind != unstable.String {
		return not(v, "a length of time", `"15m", "2h" or "1h30m", in quotes`)
	}
	if f.none && v.text == none {
		*f.to = 0
		return nil
	}
	d, err := time.ParseDuration(v.text)
	switch {
	case d > policy.Longest, err != nil && tooLong(v.text):
		return wrong(v.line, quoted(v.text)+" is longer than 30 days.", `Write at most "720h".`)
	case err != nil:
		return wrong(v.line, quoted(v.text)+" is no length of time.", f.meant(v.text))
	case d < 0:
		return wrong(v.line, quoted(v.text)+" is less than nothing.", `Write it as "15m" or "2h".`)
	case d%time.Minute != 0:
		return wrong(v.line, quoted(v.text)+" is no whole number of minutes.", "Write it as "+inQuotes(minutes(d.Truncate(time.Minute)+time.Minute))+".")
	case d == 0 && f.none:
		return wrong(v.line, "It is not clear whether "+quoted(v.text)+" is at once or never.", `Write "none" where there is no limit, else at least "1m".`)
	case d == 0 && f.some:
		return wrong(v.line, quoted(v.text)+" leaves no time.", `Write at least "1m".`)
	}
	*f.to = d
	return nil
}

// tooLong reports whether a length in another form is out of bounds: 90d, 31 days.
func tooLong(typed string) bool {
	d, err := when.ParseBox(typed)
	return err == nil && d > policy.Longest
}

// meant is the remedy for a length in another form: 15 min, 2 days, 15.
func (f length) meant(typed string) string {
	if d, err := when.ParseBox(typed); err == nil && d%time.Minute == 0 {
		return "Write it as " + inQuotes(minutes(d)) + "."
	}
	if f.none {
		if _, ok := nearest(typed, []string{none, "never"}); ok {
			return `Write "none" where there is no limit.`
		}
	}
	return `Write it as "15m", "2h" or "1h30m".`
}

func (f length) write() string {
	if f.none && *f.to == 0 {
		return inQuotes(none)
	}
	return inQuotes(minutes(*f.to))
}

// minutes is a length of time as the file has it: 45m, 2h, 1h30m.
func minutes(d time.Duration) string {
	h, m := d/time.Hour, d%time.Hour/time.Minute
	switch {
	case h == 0:
		return fmt.Sprintf("%dm", m)
	case m == 0:
		return fmt.Sprintf("%dh", h)
	}
	return fmt.Sprintf("%dh%dm", h, m)
}

// response is a length of time or the next business day.
type response struct{ to *policy.Limits }

func (f response) read(v value) []Mistake {
	if v.kind == unstable.String && v.text == nextBusinessDay {
		f.to.Response, f.to.NextBusinessDay = 0, true
		return nil
	}
	if v.kind == unstable.String {
		if _, ok := nearest(v.text, []string{nextBusinessDay}); ok {
			return wrong(v.line, quoted(v.text)+" is no length of time.", `Write it as "`+nextBusinessDay+`".`)
		}
	}
	mistakes := length{to: &f.to.Response, none: true}.read(v)
	f.to.NextBusinessDay = f.to.NextBusinessDay && len(mistakes) > 0
	return mistakes
}

func (f response) write() string {
	if f.to.NextBusinessDay {
		return inQuotes(nextBusinessDay)
	}
	return length{to: &f.to.Response, none: true}.write()
}
