// Package deputy stands in for the person who, in a larger team, watches the
// clocks, sees what is missed and says what comes next. It only answers
// questions: pure over a State, a Policy and a time.
package deputy

import (
	"time"

	"warroom/model"
	"warroom/model/policy"
)

// View is what the deputy sees at one moment.
type View struct {
	Clocks []Clock // in the order of the contract, then the tasks' boxes
	Flags  []Flag  // those that stand, the most dangerous first
	Next   Next
}

// Look answers at one moment. Whoever asks every second keeps a Watch.
func Look(s *model.State, p policy.Policy, now time.Time) View { return NewWatch(s, p).At(now) }

// Watch is what follows from a State alone, prepared once, so that a tick only
// compares times. It does not change and may be read by several goroutines.
type Watch struct {
	facts  *facts
	timers []timer
	alarms []alarm
	todos  []todo
	queue  queue
	still  bool      // history stands still at its last entry
	last   time.Time // that entry's time
}

// NewWatch prepares the answers for a State.
func NewWatch(s *model.State, p policy.Policy) *Watch {
	f := gather(s, p)
	w := &Watch{facts: f, timers: timers(f), alarms: alarms(f), todos: todos(f), queue: queued(f)}
	w.still = s.Imported && s.Whole == nil
	if w.still && len(s.Timeline) > 0 {
		w.last = s.Timeline[len(s.Timeline)-1].At
	}
	return w
}

// At answers for a time. What was imported as history is seen as it stood at its
// last entry, unless it is looked at as of a moment before.
func (w *Watch) At(now time.Time) View {
	if w.still {
		now = w.last
	}
	var v View
	v.Clocks = make([]Clock, len(w.timers))
	for i, t := range w.timers {
		v.Clocks[i] = t.at(now)
	}
	v.Flags = make([]Flag, 0, len(w.alarms))
	for _, a := range w.alarms {
		if flag, stands := a.at(now); stands {
			v.Flags = append(v.Flags, flag)
		}
	}
	v.Next = w.next(v, now)
	return v
}

// Clock returns a clock by its id; one that is not there is off.
func (v View) Clock(id string) Clock {
	for _, c := range v.Clocks {
		if c.ID == id {
			return c
		}
	}
	return Clock{ID: id, State: Off}
}

// Standing are the ids of the flags that stand, those that are snoozed last.
func (v View) Standing() []string {
	var loud, snoozed []string
	for _, f := range v.Flags {
		if f.Snoozed() {
			snoozed = append(snoozed, f.ID)
		} else {
			loud = append(loud, f.ID)
		}
	}
	return append(loud, snoozed...)
}

// Flag returns a standing flag by its id.
func (v View) Flag(id string) (Flag, bool) {
	for _, f := range v.Flags {
		if f.ID == id {
			return f, true
		}
	}
	return Flag{}, false
}
