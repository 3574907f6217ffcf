package present

import (
	"time"

	"warroom/model/deputy"
	"warroom/model/when"
)

// leftWords is what is left of a limit, or by how much it has passed: "02:52 left",
// "02:52 over".
func leftWords(left time.Duration) string {
	if left < 0 {
		return when.Countdown(left) + " over"
	}
	return when.Countdown(left) + " left"
}

// clockWords is a clock in a few words; empty while it waits or is off.
func clockWords(c deputy.Clock) string {
	switch c.State {
	case deputy.Met:
		return when.Countdown(c.Elapsed)
	case deputy.Missed:
		if c.Elapsed >= time.Hour {
			return leftWords(c.Left()) // both figures would not fit
		}
		return when.Countdown(c.Elapsed) + " · " + leftWords(c.Left())
	case deputy.Running, deputy.Near, deputy.Over:
		return leftWords(c.Left())
	}
	return ""
}

// clockTone is how loud a clock is.
func clockTone(c deputy.Clock) Tone {
	switch c.State {
	case deputy.Over, deputy.Missed:
		return ToneOver
	case deputy.Near:
		return ToneNear
	}
	return TonePlain
}
