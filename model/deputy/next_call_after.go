package deputy

import (
	"strings"
	"time"
)

// recovering is what the lead says between the end of the impact and the
// resolution: “Impact ended at 14:22; the fix is next. Quiet for eight of twenty minutes.”
func (f *facts) recovering(soak Clock, now time.Time) string {
	told := []string{"impact ended " + f.saidAt(f.Times.Mitigated, now)}
	if open := f.OpenChanges(); len(open) > 0 {
		told = append(told, f.runs(open))
	} else if ahead := f.ahead(); ahead != "" {
		told = append(told, ahead)
	}
	sentences := func(more ...string) string {
		return strings.Join(append([]string{upper(strings.Join(told, "; ")) + "."}, more...), " ")
	}
	if e, over := f.StillOver(time.Time{}); over {
		return sentences(tooHigh(e))
	}
	if soak.Runs() {
		return sentences(quietFor(soak))
	}
	if sig, unread := f.Unread(time.Time{}); f.readyToResolve() && unread {
		told = append(told, "a reading of "+sig.Name+" is next")
	} else if f.readyToResolve() {
		told = append(told, "resolving is next")
	}
	return sentences()
}

// ahead is what is looked for or made next, or that it is done; empty where no fix
// is wanted.
func (f *facts) ahead() string {
	switch {
	case !f.Times.Deployed.IsZero():
		return "the fix is out"
	case !f.CauseShown() || f.CameBack():
		return "the cause is next"
	case fixTodo(f) != nil:
		return "the fix is next"
	}
	return ""
}

// readyToResolve reports whether nothing but quiet time has to come before it.
func (f *facts) readyToResolve() bool {
	return len(f.OpenChanges()) == 0 && !f.CameBack() && f.CauseShown() && fixTodo(f) == nil
}
