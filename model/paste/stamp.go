package paste

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// stamp is a time as a line tells it. Without a day it is only what a clock shows.
type stamp struct {
	year, month, day int // year 0 is the latest such day; month 0 is no day
	ago              int // days before today, where it says today or yesterday
	relative         bool
	clock            time.Duration  // since midnight
	half             bool           // it says am or pm
	either           bool           // it does not, where others do
	zone             *time.Location // nil is that of the reader
	instant          time.Time      // where it counts from 1970; all else is zero
}

func (s stamp) dated() bool { return s.month != 0 || s.relative || !s.instant.IsZero() }

// on takes the day of a heading where the stamp has none.
func (s stamp) on(day stamp) stamp {
	if !s.dated() && day.dated() {
		s.year, s.month, s.day, s.ago, s.relative = day.year, day.month, day.day, day.ago, day.relative
	}
	return s
}

// What a date, a time of day and a zone look like.
const (
	months  = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`
	weekday = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +)?`
	dates   = weekday + `(?:(?P<y1>\d{4})[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)|(?P<a2>\d\d?)/(?P<b2>\d\d?)/(?P<y2>\d{4}|\d\d)|` +
		`(?P<d3>\d\d?)\.(?P<m3>\d\d?)\.(?P<y3>\d{4}|\d\d)|(?P<m4>` + months + `)\.? +(?P<d4>\d\d?)(?:st|nd|rd|th)?(?:,? +(?P<y4>\d{4}))?|` +
		`(?P<d5>\d\d?)(?:\. ?| |-|/)(?P<m5>` + months + `)\.?(?:[ /-](?P<y5>\d{4}))?|(?P<rel>today|yesterday))`
	// short is a day without its year, which alone on a line would be anything.
	short  = `(?P<a6>\d\d?)/(?P<b6>\d\d?)|(?P<d7>\d\d?)\.(?P<m7>\d\d?)\.`
	clocks = `(?P<h>\d\d?):(?P<min>\d\d)(?::(?P<s>\d\d)(?:\.(?P<f>\d{1,9})|,(?P<f2>\d{3,9}))?)?(?:[ \x{a0}\x{202f}]?(?P<half>[ap])\.?m\b\.?)?`
	zones  = `(?: ?(?P<utc>z|utc|gmt)\b| ?(?P<off>[+-]\d\d:?\d\d)\b)?`
	stamps = `(?:(?:` + dates + `|` + short + `)(?:t|[:,]? +(?:at )?|, ?at | - ))?` + clocks + zones
)

var (
	front    = pattern(`(?i)^(?:<\d{1,3}>(?:1 )?)?[\[(]?(` + stamps + `)`)
	between  = pattern(`(?i)^([^\t]{1,60})\t+(?:` + stamps + `)\t+(.*)$`)
	comma    = pattern(`(?i)^((?-i:[\p{Lu}@])[^,]{0,59}), (?:` + stamps + `)$`)
	trailing = pattern(`(?i)^(.{1,80}?)(?:[ \x{a0}]{2,}|\t+|[ \x{a0}]+[—–•][ \x{a0}]+|,? \[)(?:` + stamps + `)\]?\s*$`)
	dayAlone = pattern(`(?i)^[-—– ]*` + dates + `[-—– ]*$`)
)

// named are the parts that a pattern found, by their names.
func named(p *regexp.Regexp, found []string) map[string]string {
	parts := map[string]string{}
	for i, name := range p.SubexpNames() {
		if name != "" && i < len(found) && found[i] != "" {
			parts[name] = found[i]
		}
	}
	return parts
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // the patterns let a few digits through; none is 0
	return n
}

// readStamp makes a stamp of what a pattern found. A day that could be two, as
// 03/04/2026, is none: it is not guessed.
func readStamp(parts map[string]string) (stamp, bool) {
	s, ok := readDay(parts)
	if !ok {
		return s, false
	}
	hour := number(parts["h"])
	if half := strings.ToLower(parts["half"]); half != "" {
		if hour < 1 || hour > 12 {
			return s, false
		}
		s.half = true
		hour %= 12
		if half == "p" {
			hour += 12
		}
	}
	minute, second := number(parts["min"]), number(parts["s"])
	if hour > 23 || minute > 59 || second > 59 {
		return s, false
	}
	millis := number((parts["f"] + parts["f2"] + "000")[:3])
	s.clock = time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute + time.Duration(second)*time.Second + time.Duration(millis)*time.Millisecond
	s.zone = readZone(parts)
	return s, true
}

func readZone(parts map[string]string) *time.Location {
	switch off := strings.Replace(parts["off"], ":", "", 1); {
	case parts["utc"] != "":
		return time.UTC
	case len(off) == 5:
		seconds := number(off[1:3])*3600 + number(off[3:])*60
		if off[0] == '-' {
			seconds = -seconds
		}
		return time.FixedZone("", seconds)
	}
	return nil
}

func readDay(p map[string]string) (stamp, bool) {
	var s stamp
	switch {
	case p["rel"] != "":
		s.relative = true
		if strings.EqualFold(p["rel"], "yesterday") {
			s.ago = 1
		}
		return s, true
	case p["a2"]+p["a6"] != "":
		a, b := number(p["a2"]+p["a6"]), number(p["b2"]+p["b6"])
		if a <= 12 && b <= 12 && a != b {
			return s, false
		}
		if a > 12 {
			a, b = b, a
		}
		s.year, s.month, s.day = number(p["y2"]), a, b
	case p["d7"] != "":
		s.month, s.day = number(p["m7"]), number(p["d7"])
	case p["y1"]+p["y3"] != "":
		s.year, s.month, s.day = number(p["y1"]+p["y3"]), number(p["m1"]+p["m3"]), number(p["d1"]+p["d3"])
	case p["m4"]+p["m5"] != "":
		s.year, s.month, s.day = number(p["y4"]+p["y5"]), monthOf(p["m4"]+p["m5"]), number(p["d4"]+p["d5"])
	default:
		return s, true
	}
	if s.year > 0 && s.year < 100 {
		s.year += 2000
	}
	exists := s.month >= 1 && s.month <= 12 && s.day >= 1 && s.day <= 31
	return s, exists
}

func monthOf(word string) int {
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(m.String()[:3], word[:3]) {
			return int(m)
		}
	}
	return 0
}
