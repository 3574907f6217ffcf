package model

import (
	"strconv"
	"time"
)

// NoteClock notes what happened to the clock of the laptop that watches: how long
// it slept, and by how much its wall clock was set forward or back. The times of
// the incident go on without the jump.
type NoteClock struct {
	Slept   time.Duration `arg:"slept,optional"`
	Forward time.Duration `arg:"forward,optional"`
	Back    time.Duration `arg:"back,optional"`
}

func (c NoteClock) decide(*State, Act) ([]Body, error) {
	var told []byte
	for _, f := range []struct {
		by          time.Duration
		what, after string
	}{
		{c.Slept, "The laptop slept ", "; the clocks ran on."},
		{c.Forward, "The clock of this laptop was set forward by ", "; times here go on without the jump."},
		{c.Back, "The clock of this laptop was set back by ", "; times here go on without the jump."},
	} {
		switch {
		case f.by < 0:
			return nil, Refused("A length of time is not negative.", "Give slept=42m, forward=1h or back=1h.")
		case f.by > 0 && told != nil:
			told = append(told, ' ')
		}
		if f.by > 0 {
			told = append(told, f.what+inWords(f.by)+f.after...)
		}
	}
	if told == nil {
		return nil, Refused("What happened to the clock?", "Give slept=42m, forward=1h or back=1h.")
	}
	return one(Noted{Entry: EntryClock, Text: string(told)})
}

// inWords is a length of time in a sentence, in the two units that matter.
func inWords(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d < 2*time.Minute:
		return strconv.Itoa(int(d.Round(time.Second).Seconds())) + " s"
	case d.Round(time.Minute) < time.Hour:
		return strconv.Itoa(int(d.Round(time.Minute).Minutes())) + " min"
	case d.Round(time.Minute) < day:
		return twoUnits(d.Round(time.Minute), time.Hour, " h", time.Minute, " min")
	}
	return twoUnits(d.Round(time.Hour), day, " d", time.Hour, " h")
}

func twoUnits(d, large time.Duration, largeName string, small time.Duration, smallName string) string {
	text := strconv.FormatInt(int64(d/large), 10) + largeName
	if rest := d % large / small; rest > 0 {
		text += " " + strconv.FormatInt(int64(rest), 10) + smallName
	}
	return text
}
