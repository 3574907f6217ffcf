package deputy

import "time"

// paced is from when on a flag about pace stands. Where the first sign that somebody
// is on it is due on the next business day, nobody is asked for more outside working
// hours: not before the next moment at which the team works.
func (f *facts) paced(since time.Time) time.Time {
	if !f.limits.NextBusinessDay {
		return since
	}
	return f.policy.NextWorking(since)
}

// atWork is for how long after an entry somebody is taken to be at it.
const atWork = 15 * time.Minute

// rests reports whether such an incident waits for working hours, and nobody is at it.
func (f *facts) rests(now time.Time) bool {
	return now.Sub(f.log.last) >= atWork && f.paced(now).After(now)
}
