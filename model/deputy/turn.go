package deputy

import (
	"slices"
	"sort"
	"time"
)

// aTurn is for how long something that has just fallen due, and what is said aloud,
// has the bar to itself, whatever has stood in it before.
const aTurn = time.Minute

// turnWaits is for how long something waits for its turn behind others that fell due
// with it. Later it is news no more; a call, which never lapses, so comes within five
// minutes, and no two of them within less.
const turnWaits = 3 * time.Minute

// turn is a minute in the bar.
type turn struct {
	due   time.Time     // when it falls due; of a call the end of its minute, since what falls due in it goes first
	ahead time.Duration // for how long before that it is shown already
	gone  time.Time     // when it was answered; zero where it was not
	beat  int           // of a call, which one, counted from 1
	// show is what the bar says then; nil for a call, and for what has its place in the order.
	show func(*Watch, View, time.Time) (Next, bool)

	from, until time.Time // the turn that it gets
}

// queue is what follows from a State about turns.
type queue struct {
	turns []turn       // in their order; none overlaps with the next one
	calls map[int]bool // the beats whose call is among them, or was made
}

// queued lines up what falls due while the incident runs. A new lead is named by the
// call that is on by then, and gets a turn of its own where none is.
func queued(f *facts) queue {
	if f.Over() {
		return queue{}
	}
	due := slices.Concat(f.updatesDue(), f.escalationDue(), f.boxesDue())
	q := lined(f, due)
	if news := f.leadChange(); len(news) > 0 {
		if on, found := q.at(f, news[0].due); !found || on.beat == 0 {
			q = lined(f, append(due, news...))
		}
	}
	return q
}

// lined is first come, first shown.
func lined(f *facts, due []turn) queue {
	turns := append(due[:len(due):len(due)], f.callsBeside(due)...)
	slices.SortStableFunc(turns, func(a, b turn) int {
		if c := a.due.Compare(b.due); c != 0 {
			return c
		}
		return b.beat - a.beat // a call whose minute is over by then
	})
	q := queue{calls: map[int]bool{}}
	var free time.Time // until when the bar is taken
	for _, t := range turns {
		if t.take(free) {
			free = t.until
			q.turns = append(q.turns, t)
		}
		q.calls[t.beat] = true
	}
	return q
}

// take gives a turn its time, from when the bar is free; none where it was answered
// before, or waited for too long.
func (t *turn) take(free time.Time) bool {
	t.from = latest(t.due.Add(-t.ahead), free)
	t.until = latest(t.from, t.due).Add(aTurn)
	if t.beat > 0 {
		t.until = t.from.Add(aTurn)
	} else if t.from.Sub(t.due) >= turnWaits {
		t.until = t.from
	}
	if !t.gone.IsZero() && t.gone.Before(t.until) {
		t.until = t.gone
	}
	return t.from.Before(t.until)
}

func (t turn) holds(now time.Time) bool { return !now.Before(t.from) && now.Before(t.until) }

// turnNow shows what has its minute.
func (w *Watch) turnNow(v View, now time.Time) (Next, bool) {
	if w.facts.Over() {
		return Next{}, false
	}
	switch t, found := w.queue.at(w.facts, now); {
	case !found:
		return Next{}, false
	case t.beat > 0:
		return w.callOut(v, t, now)
	case t.show == nil:
		return Next{}, false
	default:
		return t.show(w, v, now)
	}
}

// at is whose turn it is.
func (q queue) at(f *facts, now time.Time) (turn, bool) {
	i := sort.Search(len(q.turns), func(i int) bool { return q.turns[i].until.After(now) })
	if i < len(q.turns) && q.turns[i].holds(now) {
		return q.turns[i], true
	}
	n := f.beatAt(now)
	if n <= 0 || q.calls[n] {
		return turn{}, false
	}
	t := f.callOf(n)
	return t, t.take(time.Time{}) && t.holds(now)
}
