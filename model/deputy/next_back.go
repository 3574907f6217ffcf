package deputy

import "time"

// badNews is for how long after a reopening a mitigation is asked for first, where none
// runs: long enough to start one, and short enough that those who were told that it
// was over hear within three minutes that it is not.
const badNews = 2 * time.Minute

// tellBack tells of the impact that came back to those who were told that it was over;
// who was told before that believes that it lasts. Where a mitigation runs, nothing is
// better done first.
func (w *Watch) tellBack(_ View, now time.Time) (Next, bool) {
	f := w.facts
	last, told := f.LastMessage()
	back := f.Times.Reopened
	if back.IsZero() || f.Mitigated() || f.Over() || !told || !last.At.Before(back) || last.At.Before(f.log.ended) || f.quiet("not-communicating", now, back) {
		return Next{}, false
	}
	if !f.mitigates() && now.Before(back.Add(badNews)) {
		return Next{}, false
	}
	return Next{NextDo, "Tell everybody that the impact is back", "since " + f.clock(back, now) + "; the last message went out at " + f.clock(last.At, now),
		f.messageAction()}, true
}

// mitigates reports whether a mitigation runs.
func (f *facts) mitigates() bool {
	for _, c := range f.OpenChanges() {
		if c.Step != "" {
			return true
		}
	}
	return false
}
