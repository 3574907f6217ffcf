package deputy

import (
	"strconv"
	"strings"
	"time"

	"warroom/model"
)

// What is read aloud is put as one says it: numbers in words, no zone, which everybody
// on the call knows, and no date where a word does.

// spoken is a time span as one says it: twenty minutes, two hours and thirty minutes,
// four days and two hours.
func spoken(d time.Duration) string {
	hours, minutes := int(d/time.Hour), int(d/time.Minute)%60
	var parts []string
	if days := hours / 24; days > 1 { // up to 48 h it is hours, as the clocks show it
		parts, hours = append(parts, aloud(days, "day", "days")), hours%24
	}
	if hours > 0 {
		parts = append(parts, aloud(hours, "hour", "hours"))
	}
	if minutes > 0 {
		parts = append(parts, aloud(minutes, "minute", "minutes"))
	}
	return sentence(parts)
}

// aloud is a number in words with its noun.
func aloud(n int, one, many string) string {
	if n == 1 {
		return inWords(n) + " " + one
	}
	return inWords(n) + " " + many
}

var (
	upToTwenty = strings.Fields("none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens       = strings.Fields("none ten twenty thirty forty fifty sixty seventy eighty ninety")
)

// inWords is a number below a hundred in words, any other one in figures.
func inWords(n int) string {
	switch {
	case n < 0 || n >= 100:
		return strconv.Itoa(n)
	case n < len(upToTwenty):
		return upToTwenty[n]
	case n%10 == 0:
		return tens[n/10]
	}
	return tens[n/10] + "-" + upToTwenty[n%10]
}

// saidAt is a time of day in the team's zone as one says it on the day of ref: at
// 14:46, tomorrow at 14:00, on 3 December at 14:00.
func (f *facts) saidAt(t, ref time.Time) string {
	zone := f.policy.Zone()
	t, ref = t.In(zone), ref.In(zone)
	at := "at " + t.Format("15:04")
	switch t.Format(time.DateOnly) {
	case ref.Format(time.DateOnly):
		return at
	case ref.AddDate(0, 0, 1).Format(time.DateOnly):
		return "tomorrow " + at
	case ref.AddDate(0, 0, -1).Format(time.DateOnly):
		return "yesterday " + at
	}
	return "on " + t.Format("2 January ") + at
}

// quietFor says how much of the soak has passed.
func quietFor(soak Clock) string {
	passed, limit := int(soak.Elapsed/time.Minute), int(soak.Limit/time.Minute)
	switch {
	case passed == 0 && limit > 1 && limit < 60:
		return "The " + inWords(limit) + " quiet minutes have just begun."
	case passed == 0:
		return "The quiet time has just begun."
	case limit < 60:
		return "Quiet for " + inWords(passed) + " of " + inWords(limit) + " minutes."
	}
	return "Quiet for " + spoken(soak.Elapsed) + " of " + spoken(soak.Limit) + "."
}

// limitAloud is a limit of a signal with its sign in words.
var limitAloud = strings.NewReplacer("<= ", "at most ", ">= ", "at least ", "> ", "more than ", "< ", "")

// tooHigh says what a signal over its limit reads.
func tooHigh(e model.Excess) string {
	bare := func(text string) string { return strings.Trim(quote(text), "“”") }
	return bare(e.Name) + " reads " + bare(e.Read.Value) + ", the limit is " + limitAloud.Replace(bare(e.Limit)) + "."
}
