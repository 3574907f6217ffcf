package deputy

import (
	"time"

	"warroom/model"
)

// mitigateTodo stays with the mitigation that runs; asks whether the impact has
// ended once one has worked; else offers the next one.
func mitigateTodo(f *facts) *todo {
	if f.Over() || f.Mitigated() {
		return nil
	}
	if t := changeTodo(f); t != nil {
		return f.hurried(t)
	}
	if f.eased() {
		c, _ := f.lastEnded()
		return plain("Say that it is mitigated", f.deed(c)+" worked: give the signal before and after, or try the next thing", "mitigated", "Mitigated…")
	}
	if step, ok := f.nextMitigation(); ok {
		return f.hurried(plain(step.text, step.reason, "try:"+string(step.ID), "Start "+step.ID.Title()))
	}
	return f.hurried(plain("Log what you try next", "what usually helps was tried", "log", "Write it down"))
}

// eased reports whether what was tried last has worked, and nothing runs.
func (f *facts) eased() bool {
	c, ended := f.lastEnded()
	return ended && c.State == model.ChangeVerified && len(f.OpenChanges()) == 0
}

// takesEffect is how long a change is only watched before the deputy asks what
// came of it, unless the impact has ended since.
const takesEffect = 2 * time.Minute

// changeTodo asks how the oldest open change went: a mitigation before any other.
func changeTodo(f *facts) *todo {
	open := f.OpenChanges()
	if f.Over() || len(open) == 0 {
		return nil
	}
	c := open[0]
	for _, o := range open {
		if c.Step == "" && o.Step != "" {
			c = o
		}
	}
	name, eased := changeName(c), !c.Begun.After(f.Times.Mitigated)
	action := Action{numbered("end-change", c.N), "End " + name + "…"}
	return &todo{show: func(now time.Time) Next {
		if c.Lasting(now) < takesEffect && !eased {
			return Next{NextCalm, "Watch whether " + name + " works", "begun at " + f.clock(c.Begun, now) + "; one thing at a time", action}
		}
		return Next{NextDo, "Say whether " + name + " worked", "open for " + Figure(c.Lasting(now)), action}
	}}
}

// holdsFor is how long the end of the impact, or the fix, is watched before
// everybody is told of it. Where nobody has been told anything they are told at once.
const holdsFor = 5 * time.Minute

// newsTodo tells those who wait that service is back, or that the fix is out, once
// no signal is over its limit.
func newsTodo(f *facts) *todo {
	if _, over := f.StillOver(time.Time{}); over || f.Over() || !f.Mitigated() {
		return nil
	}
	since, what := f.Times.Mitigated, "service is back"
	if f.Times.Deployed.After(since) {
		since, what = f.Times.Deployed, "the fix is out"
	}
	from := latest(since, f.soak.since).Add(holdsFor)
	switch last, told := f.LastMessage(); {
	case told && !last.At.Before(since):
		return nil
	case !told:
		from = since
	}
	action := f.messageAction()
	return &todo{from: from, show: func(now time.Time) Next {
		return Next{NextDo, "Tell everybody that " + what, "since " + f.clock(since, now) + "; nobody has been told", action}
	}}
}
