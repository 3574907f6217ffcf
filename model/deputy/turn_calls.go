package deputy

import "time"

// callEvery is how often the elapsed time is called out, as the deputy of PagerDuty's
// process does.
const callEvery = 10 * time.Minute

// callApart is how near to a beat a call counts as the one of that beat.
const callApart = callEvery / 2

// callsBeside are the calls of the beats around what falls due: they may have to wait
// for it, or it for them. Any other call comes at its beat.
func (f *facts) callsBeside(turns []turn) []turn {
	var calls []turn
	seen := map[int]bool{}
	for _, t := range turns {
		before := f.beatAt(t.due)
		for _, n := range []int{before, before + 1} {
			if n > 0 && !seen[n] {
				seen[n] = true
				calls = append(calls, f.callOf(n))
			}
		}
	}
	return calls
}

// beatAt is the beat that a time is in, counted from 1; not above 0 before the first.
func (f *facts) beatAt(t time.Time) int { return int(t.Sub(f.Times.Started) / callEvery) }

// beat is when a call is due.
func (f *facts) beat(n int) time.Time { return f.Times.Started.Add(time.Duration(n) * callEvery) }

// callOf is the call of a beat, until it was made.
func (f *facts) callOf(n int) turn {
	beat := f.beat(n)
	t := turn{due: beat.Add(aTurn), ahead: aTurn, beat: n}
	if said := f.log.said; !said.IsZero() && beat.Add(-callApart).Before(said) {
		t.gone = said
	}
	return t
}
