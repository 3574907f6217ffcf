package deputy

import (
	"time"

	"warroom/model"
)

// againTodo tells of a signal that was over its limit when it was read last, after
// the mitigation: either it passes, or the impact is back. The resolution changes
// nothing about that.
func againTodo(f *facts) *todo {
	e, over := f.StillOver(time.Time{})
	if f.Over() && f.Status != model.StatusResolved || !f.Mitigated() || !over {
		return nil
	}
	return &todo{show: func(now time.Time) Next {
		return Next{NextOver, e.String(),
			"at " + f.clock(e.Read.At, now) + "; read it again, and reopen if the impact is back", Action{"reading", "Log a reading"}}
	}}
}

// beatTodo asks in the beat of the quiet time for what is watched: minutes in which
// nobody looked are not quiet.
func beatTodo(f *facts) *todo {
	t := f.readTodo(readEvery)
	if t == nil || !t.from.Before(f.soakEnd()) {
		return nil
	}
	t.until = f.soakEnd()
	return t
}

// staleTodo asks for it behind the quiet time, or where none is asked for, as soon as
// the last reading does not count any more.
func staleTodo(f *facts) *todo {
	t := f.readTodo(readCounts)
	if t != nil {
		t.from = latest(t.from, f.soakEnd())
	}
	return t
}

// readTodo asks for the signals whose last reading is older than a time.
func (f *facts) readTodo(than time.Duration) *todo {
	if f.Over() || !f.Mitigated() {
		return nil
	}
	var first time.Time
	for _, sig := range f.Signals {
		if sig.Limit != "" {
			first = earliest(first, f.quietSince(sig))
		}
	}
	if first.IsZero() {
		return nil
	}
	return &todo{from: past(first.Add(than)), then: true, show: func(now time.Time) Next { return f.read(than, now) }}
}

// read names what is to be read, and since when it was not.
func (f *facts) read(than time.Duration, now time.Time) Next {
	var names []string
	again, reason, oldest := " again", "", time.Time{}
	for _, sig := range f.Signals {
		since := f.quietSince(sig)
		if sig.Limit == "" || !passed(since.Add(than), now) {
			continue
		}
		names = append(names, sig.Name)
		switch read := f.LastRead(sig); {
		case read.Before(f.SoakFrom()):
			again, reason = "", sig.Name+" is watched, and was not read since the "+f.soakBegan()
		case again != "" && (oldest.IsZero() || read.Before(oldest)):
			oldest, reason = read, "last read at "+f.clock(read, now)+", "+limitWords(now.Sub(read).Truncate(time.Minute))+" ago"
		}
	}
	text := "Read " + sentence(names) + again
	if f.readyToResolve() && !now.Before(f.soakEnd()) {
		text += " before resolving"
	}
	return Next{NextDo, text, reason, Action{"reading", "Log a reading"}}
}

// soakBegan names what the quiet time counts from.
func (f *facts) soakBegan() string {
	if f.SoakFrom().Equal(f.Times.Deployed) {
		return "deploy"
	}
	return "mitigation"
}
