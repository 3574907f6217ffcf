package postmortem

import "strconv"

// Point is one thing that stands before the post-mortem is published. It does
// not lock anything: whoever publishes may go over it.
type Point struct {
	Section string // id of the section
	Action  int    // number of the action item, from 1; 0 where it is none
	Text    string // what to do
}

// wanted is what a section asks for while it is empty, and while it holds only what
// is proposed.
var wanted = map[string]struct{ empty, proposed string }{
	"impact":      {"Say who was hit, and by what", "Review the proposed impact"},
	"root_cause":  {"Write down the root cause", "Review the proposed root cause"},
	"went_well":   {"Say what went well", "Review what went well"},
	"went_poorly": {"Say what went poorly", "Review what went poorly"},
	actionsID:     {"Add an action item", ""},
	"lessons":     {"Write down the lessons", ""},
}

// Points lists what stands before publishing, in the order of the document: a
// section that is empty, one that holds only a proposal which nobody has taken
// over, and what an action item lacks.
func (d Document) Points() []Point {
	var points []Point
	for _, s := range d.Sections {
		want, text := wanted[s.ID], ""
		switch s.State {
		case Empty:
			text = want.empty
		case Proposed:
			text = want.proposed
		}
		if text != "" {
			points = append(points, Point{Section: s.ID, Text: text})
		}
		if s.ID == actionsID {
			points = append(points, d.openItems()...)
		}
	}
	return points
}

func (d Document) openItems() []Point {
	var points []Point
	for i, a := range d.Actions {
		n := i + 1
		if a.Owner == "" {
			points = append(points, Point{actionsID, n, "Give action " + strconv.Itoa(n) + " an owner"})
		}
		if a.Deadline == "" {
			points = append(points, Point{actionsID, n, "Give action " + strconv.Itoa(n) + " a deadline"})
		}
	}
	return points
}
