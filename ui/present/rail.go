package present

import (
	"fmt"

	"warroom/model"
	"warroom/model/deputy"
)

// Rail is the left column: phases, what is open, impact.
type Rail struct {
	Phases  []RailPhase
	Title   string // "Open changes · 2"
	Open    []OpenWork
	Newest  int    // which of them was begun last, a change before a task; -1 where there is none
	Nothing string // said in place of open changes
	Impact  []Pair
}

// RailOf reads the left column.
func RailOf(s *model.State, v deputy.View, x Clock) Rail {
	changes, tasks := openChanges(s, x), openTasks(s, x)
	r := Rail{Phases: railPhases(s, v), Title: "Open changes", Open: append(changes, tasks...), Nothing: inPlace(s), Impact: impactPairs(s, x)}
	if len(tasks) > 0 {
		r.Title = "Open changes, tasks"
	}
	r.Title += fmt.Sprintf(" · %d", len(r.Open))
	if r.Newest = len(changes) - 1; r.Newest < 0 {
		r.Newest = len(tasks) - 1
	}
	return r
}

// inPlace is what is said of the changes while none of them is open.
func inPlace(s *model.State) string {
	switch n := len(s.InPlace()); n {
	case 0:
		return "Nothing is being changed."
	case 1:
		return "None open; 1 is in place."
	default:
		return fmt.Sprintf("None open; %d are in place.", n)
	}
}
