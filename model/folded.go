package model

import (
	"maps"
	"slices"
)

// Folded is the log of one incident with the State that follows from it. With
// takes in what comes next for the price of that, however long the log is. It is
// for one goroutine; the States are read-only and may be read by any.
type Folded struct {
	Facts []Fact // in the order in which they were handed in; treat it as read-only
	State *State

	progress  progress
	corrected corrected
	status    Status // as the events say it, before it follows from the phase
	written   written
}

// written is how much of the memory behind facts and rows is in use. Whoever goes
// on from the end of it writes behind it, and disturbs no older State; whoever goes
// on from before makes a copy.
type written struct{ facts, rows *int }

// FoldLog folds a log that will go on; the facts are its own from now on.
func FoldLog(facts []Fact) Folded {
	ordered, progress := decided(facts)
	f := Folded{Facts: facts, progress: progress}
	f.corrected.by = correcting(ordered)
	f.corrected.fixes = corrections(f.corrected.by)
	f.State = foldUnsettled(ordered, f.corrected.fixes)
	f.status = f.State.Status
	f.State.settle()
	f.written = written{sized(len(facts)), sized(len(f.State.Timeline))}
	return f
}

func sized(n int) *int { return &n }

// roomy is room for n and some more, so that what comes next need not move them all.
func roomy(n int) int { return n + n/16 + 16 }

// Last is the count of the last event that a device has in the log, 0 for none.
func (f Folded) Last(device string) int64 { return f.progress.devices[device].seq }

// HighestID is the greatest id in the log.
func (f Folded) HighestID() string { return f.progress.highest }

// With is the log with more facts behind it. It gives the same State as a fold of
// all of them: what is in order and corrects no more than entries that stand for
// themselves is added to the State, for anything else all is folded anew.
func (f Folded) With(news ...Fact) Folded {
	next, mends, on := f.ahead(news)
	if !on {
		return FoldLog(f.joined(news))
	}
	next.Facts, next.written.facts = extended(f.Facts, f.written.facts, news)
	next.State = f.State.branch()
	next.add(news)
	next.mend(f, mends)
	return next
}

// ahead moves on to where the log ends with the news, if they go on where it ends.
// mends are the entries that they correct.
func (f Folded) ahead(news []Fact) (next Folded, mends []string, on bool) {
	if f.State == nil {
		return f, nil, false
	}
	next = f
	next.progress.devices = maps.Clone(f.progress.devices)
	for _, fact := range news {
		if !goesOn(fact) || !next.progress.follows(fact) {
			return f, nil, false
		}
		next.progress.take(fact)
	}
	mends, on = next.corrected.take(news)
	return next, mends, on && (len(mends) == 0 || f.progress.asCame && f.mendable(mends, next.corrected.fixes))
}

// Seal gives the last facts the hashes that they have in the file. It reports
// false, and does nothing, where those are other events.
func (f Folded) Seal(stand []Fact) bool {
	if len(stand) > len(f.Facts) {
		return false
	}
	last := f.Facts[len(f.Facts)-len(stand):]
	same := slices.EqualFunc(last, stand, func(a, b Fact) bool { return a.ID == b.ID && a.Device == b.Device && a.Seq == b.Seq })
	if same {
		copy(last, stand)
	}
	return same
}

// joined leaves the facts that are there alone.
func (f Folded) joined(news []Fact) []Fact {
	return append(f.Facts[:len(f.Facts):len(f.Facts)], news...)
}

// goesOn reports whether an event is none that an incident begins with.
func goesOn(f Fact) bool {
	switch f.Body.(type) {
	case Declared, CaseImported:
		return false
	}
	return !f.opens()
}

// add takes facts that go on into the State, and their rows into the timeline.
func (f *Folded) add(news []Fact) {
	s, old := f.State, f.State.Timeline
	s.Status, s.Timeline = f.status, nil
	for _, fact := range news {
		s.step(fact, f.corrected.fixes)
	}
	rows := s.Timeline
	s.EventCount += len(news)
	f.status = s.Status
	s.settle() // of the timeline it sees the new rows alone
	slices.SortStableFunc(rows, inTimeline)
	if len(rows) > 0 && len(old) > 0 && inTimeline(old[len(old)-1], rows[0]) > 0 {
		s.Timeline = slices.Concat(old, rows)
		slices.SortStableFunc(s.Timeline, inTimeline)
		f.written.rows = sized(len(s.Timeline))
		return
	}
	s.Timeline, f.written.rows = extended(old, f.written.rows, rows)
}

// extended is all with more behind it, in the same memory where all ends where
// that ends and there is room.
func extended[T any](all []T, end *int, more []T) ([]T, *int) {
	if len(more) == 0 {
		return all, end
	}
	if *end != len(all) {
		all = slices.Clip(all)
	}
	longer := append(all, more...)
	if cap(longer) != cap(all) {
		return longer, sized(len(longer))
	}
	*end = len(longer)
	return longer, end
}
