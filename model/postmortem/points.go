package postmortem

import "strconv"

// Point is one thing that stands before the post-mortem is published. It does
// not lock anything: whoever publishes may go over it.
type Point struct {
	Section string // id of the section
	Action  int    // number of the action item, from 1; 0 where it is none
	Text    string // what to do
}

// wanted is what the sections that people write say while they are empty.
var wanted = []Point{
	{Section: "root_cause", Text: "Write down the root cause"},
	{Section: "went_well", Text: "Say what went well"},
	{Section: "went_poorly", Text: "Say what went poorly"},
	{Section: "lessons", Text: "Write down the lessons"},
}

// Points lists what stands before publishing, in the order of the document.
func (d Document) Points() []Point {
	var points []Point
	for _, s := range d.Sections {
		if s.ID == actionsID {
			points = append(points, d.openItems()...)
		}
		for _, w := range wanted {
			if w.Section == s.ID && s.State == Empty {
				points = append(points, w)
			}
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
