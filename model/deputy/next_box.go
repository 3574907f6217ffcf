package deputy

import (
	"strings"
	"time"
)

// boxClock begins the id of a clock of a task's time box; its number follows.
const boxClock = "box/"

// upShown is for how long the end of a task's time box comes up before what the
// process asks for. After that it comes up again only where nothing else is to be
// done; its clock shows it on.
const upShown = 10 * time.Minute

// timeUp tells whose time box is over: the deputy announces it, and whoever works
// on the task ends it or says how much longer it takes. While the impact lasts, it has
// its turn and no more: what ends the impact goes on.
func (w *Watch) timeUp(v View, _ time.Time) (Next, bool) {
	if w.facts.lasts() {
		return Next{}, false
	}
	return w.boxOver(v, upShown)
}

// boxOver takes the box that has been over for the longest, but for less than a time.
func (w *Watch) boxOver(v View, less time.Duration) (Next, bool) {
	var first Clock
	for _, c := range v.Clocks {
		if late := -c.Left(); c.State == Over && strings.HasPrefix(c.ID, boxClock) && late < less && (first.ID == "" || late > -first.Left()) {
			first = c
		}
	}
	return up(first), first.ID != ""
}

// up says of a box that it is over.
func up(box Clock) Next {
	text := "Time is up: " + strings.Trim(quote(box.Label), "“”")
	if box.Note != "" {
		text += " · " + box.Note
	}
	return Next{NextDo, text, "ask what was found; end it, or give it a new box", Action{"task-done:" + strings.TrimPrefix(box.ID, boxClock), "End the task"}}
}
