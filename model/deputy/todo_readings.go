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

// unreadTodo asks for a watched signal that nobody has read since the soak began.
func (f *facts) unreadTodo() *todo {
	sig, unread := f.Unread(time.Time{})
	if !unread {
		return nil
	}
	since := "mitigation"
	if f.SoakFrom().Equal(f.Times.Deployed) {
		since = "deploy"
	}
	return plain("Read "+sig.Name+" before resolving", "it is watched, and was not read since the "+since, "reading", "Log a reading")
}
