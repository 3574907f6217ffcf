package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// own enters what was typed or pasted here: it is shown at once, wherever one reads,
// and is no news.
func (v *View) own(enter func() error) error {
	v.mine = true
	defer func() { v.mine = false }()
	return enter()
}

// Here shows what was done in this window by other means than the line. It is shown at
// once as well, but where the pointer is on a row, lets in nothing of what others wrote.
func (v *View) Here(show func()) {
	v.here = true
	defer func() { v.here = false }()
	show()
}

// Reading tells that a person types into the line or reads further down, so that
// nothing may move; what is entered here just now may.
func (v *View) Reading(c fyne.Canvas) bool {
	return !v.mine && (c.Focused() == fyne.Focusable(v.line.Entry()) || !v.list.AtTop())
}

// showOwn scrolls to a row that was entered here, unless it is seen; -1 is none.
func (v *View) showOwn(row int) {
	switch {
	case row == 0:
		v.letIn()
		v.list.ScrollToTop()
	case row > 0 && !v.list.InSight(row):
		v.list.ScrollTo(row)
	}
}

// firstNew is the first row of an entry that was not there before, or -1.
func firstNew(was, now present.Timeline) int {
	for row := range now.Len() {
		if now.ID(row) != was.ID(row) {
			if was.Index(now.ID(row)) < 0 {
				return row
			}
			return -1 // another one has moved or gone
		}
	}
	return -1
}

// toRows takes the keyboard to the newest entry, also where that was held back.
func (v *View) toRows() {
	v.letIn()
	if c := widgets.CanvasOf(v.list); c != nil && v.log.Len() > 0 {
		v.list.ScrollToTop()
		v.list.SetCurrent(0)
		c.Focus(v.list)
	}
}
