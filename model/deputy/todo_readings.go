package deputy

import (
	"time"

	"warroom/model"
)

// watched lists the signals that have a limit, each with what it read last; that
// is zero where it was not read since the mitigation.
func (f *facts) watched() []watchedSignal {
	var list []watchedSignal
	for _, s := range f.Signals {
		if s.Limit == "" {
			continue
		}
		w := watchedSignal{Signal: s}
		if last := s.Last(); !last.At.Before(f.Times.Mitigated) {
			w.last = last
		}
		list = append(list, w)
	}
	return list
}

type watchedSignal struct {
	model.Signal
	last model.Reading
}

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

// unreadTodo asks for a watched signal that nobody has read since the mitigation.
func (f *facts) unreadTodo() *todo {
	for _, w := range f.watched() {
		if w.last.Entry == "" {
			return plain("Read "+w.Name+" before resolving", "it is watched, and was not read since the mitigation", "reading", "Log a reading")
		}
	}
	return nil
}
