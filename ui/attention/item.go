package attention

import (
	"time"

	"warroom/model/deputy"
)

// stage is how far a thing has come.
type stage int

const (
	near stage = iota
	over
	raised // a red flag
)

// key is one thing that is announced once: a clock with its due time, in its
// stage, or a flag with the time since when it stands. A promise that moves is
// another thing; a snooze or a message in between is not.
type key struct {
	incident, id string
	stage        stage
	at           int64 // unix milliseconds
}

// item is a thing that stands now.
type item struct {
	key   key
	in    Incident
	clock deputy.Clock
	flag  deputy.Flag
	came  time.Time // UTC; since when it stands
}

// nearPart is the part of a limit that is left when a clock comes near it, as
// the deputy has it.
const nearPart = 5

// silent are clocks that call nobody: the elapsed time has no limit, and the end
// of the soak is good news.
var silent = map[string]bool{"elapsed": true, "soak": true}

func ofClock(in Incident, c deputy.Clock) (item, bool) {
	it := item{key: key{in.State.ID, c.ID, near, c.Due.UnixMilli()}, in: in, clock: c, came: c.Due.Add(-c.Limit / nearPart)}
	if c.State == deputy.Over {
		it.key.stage, it.came = over, c.Due
	}
	return it, presses(c)
}

func presses(c deputy.Clock) bool {
	return (c.State == deputy.Near || c.State == deputy.Over) && !silent[c.ID]
}

// twins are the flags that come up when a clock passes its limit, by that clock:
// one call is enough for both.
var twins = map[string]string{"not-communicating": "update", "mitigation-overdue": "mitigate", "long-lead": "lead",
	"skipped-postmortem": "postmortem"}

func ofFlag(in Incident, f deputy.Flag) (item, bool) {
	it := item{key: key{in.State.ID, f.ID, raised, f.Since.UnixMilli()}, in: in, flag: f, came: f.Since}
	twin := in.View.Clock(twins[f.ID])
	return it, !f.Snoozed() && twin.State != deputy.Over
}
