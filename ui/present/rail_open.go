package present

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// OpenWork is a change or a task that has not ended, with its own time.
type OpenWork struct {
	Text, Time string // how long it has been open; of what has a limit, what is left of that
	Over       bool   // the limit has passed: the time of watching, or the box of a task
	Action     string // what a press does: ends the change, or sets the task's box
}

// openChanges are the changes that nobody has ended, in their order.
func openChanges(s *model.State, x Clock) []OpenWork {
	var list []OpenWork
	for _, c := range s.OpenChanges() {
		row := OpenWork{Text: changeShort(c), Action: fmt.Sprintf("end-change:%d", c.N)}
		row.Time, row.Over = changeClock(c, x)
		list = append(list, row)
	}
	return list
}

// openTasks are the tasks that nobody has ended.
func openTasks(s *model.State, x Clock) []OpenWork {
	var list []OpenWork
	for _, t := range s.Tasks {
		if t.State != model.TaskOpen {
			continue
		}
		row := OpenWork{Text: oneLine(t.Text), Action: fmt.Sprintf("task-box:%d", t.N)}
		if t.Owner != "" {
			row.Text = t.Owner + ": " + row.Text
		}
		row.Time, row.Over = taskClock(t, x)
		list = append(list, row)
	}
	return list
}

// taskClock is the clock of an open task: what its box has left, or for how long it
// has been open without one. A clock that was set back takes nothing from either.
func taskClock(t model.Task, x Clock) (text string, over bool) {
	if t.Box <= 0 {
		return when.Countdown(max(0, x.Now.Sub(t.Begun))), false
	}
	left := t.Box - max(0, x.Now.Sub(t.Boxed))
	return leftWords(left), left < 0
}

// changeShort fits a change into the rail: of a mitigation the step and the
// values say enough, "Scale 6 → 18 pods".
func changeShort(c model.Change) string {
	words := strings.Fields(oneLine(c.Said()))
	for i, word := range words {
		if c.Step != "" && word[0] >= '0' && word[0] <= '9' {
			return c.Step.Title() + " " + strings.Join(words[i:], " ")
		}
	}
	return changeTitle(c)
}

// changeClock is the clock of an open change: how long it is still watched, or
// where nobody said until when, how long it has been open.
func changeClock(c model.Change, x Clock) (text string, over bool) {
	left := min(c.Watch.Sub(x.Now), c.Watch.Sub(c.Begun)) // the clock may have been set back
	if c.Watch.IsZero() {
		return when.Countdown(c.Lasting(x.Now)), false
	}
	return leftWords(left), left < 0
}
