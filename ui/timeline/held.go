package timeline

import (
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// held is what came in while one reads: it is counted, and not shown until one has
// done.
type held struct {
	ids     map[string]bool
	unseen  map[string]bool // let in above what is seen, and counted until one comes there
	pointed int             // the row that the pointer is on; -1 is none
}

func (h *held) add(ids []string) {
	for _, id := range ids {
		if h.ids == nil {
			h.ids = map[string]bool{}
		}
		h.ids[id] = true
	}
}

// reading tells whether somebody reads: has scrolled, or is on a row with the
// keyboard or the pointer.
func (v *View) reading() bool {
	return !v.list.AtTop() || v.list.Focused() && v.list.Current() >= 0 || v.held.pointed >= 0
}

func (v *View) pointed(row int, on bool) {
	v.held.pointed = -1
	if on {
		v.held.pointed = row
	}
}

// letIn shows what was held back. The rows that are seen keep their places, but at
// the top, where the newest are seen.
func (v *View) letIn() {
	v.held = held{pointed: v.held.pointed}
	if v.list.AtTop() {
		v.list.ScrollToTop()
	}
	v.follow(v.all)
	v.tell()
}

// scrolled shows what was held back where one has come up to the first row.
func (v *View) scrolled(first int) {
	v.first = first
	v.see()
	if first == 0 && len(v.held.ids) > 0 {
		v.letInAbove()
	}
}

// letInAbove shows what was held back to somebody who goes on to it from the first
// row: that row stays where it is, and what is above it is counted until it is seen.
func (v *View) letInAbove() {
	above := v.cameInAbove(v.all)
	v.letIn()
	v.held.unseen = map[string]bool{}
	for row := range above {
		v.held.unseen[v.log.ID(row)] = true
	}
	v.tell()
	v.list.ScrollBy(above)
	v.see() // all of it, where the rows are too few to scroll
}

// past goes on from the first row, by -1: to what was held back above it, or else to
// the log line. A first row that has been scrolled away is come back to before.
func (v *View) past(by int) bool {
	if by > 0 || !v.list.InSight(v.list.Current()) {
		return false
	}
	if len(v.held.ids) > 0 {
		v.letInAbove()
	}
	if row := v.list.Current(); row > 0 {
		v.list.SetCurrent(row - 1)
	} else if c := widgets.CanvasOf(v.list); c != nil {
		v.Focus(c)
	}
	return true
}

// see counts no longer what has come into sight.
func (v *View) see() {
	before := len(v.held.unseen)
	for id := range v.held.unseen {
		if v.log.Index(id) >= v.first {
			delete(v.held.unseen, id)
		}
	}
	if len(v.held.unseen) != before {
		v.tell()
	}
}

// tell counts in the head what came in and was not seen: there it covers no row and
// moves none.
func (v *View) tell() {
	n := v.log.Held() + len(v.held.unseen)
	text := present.Count(n, "new entry", "new entries")
	changed := v.news.Visible() != (n > 0) || n > 0 && v.news.Text() != text
	v.news.SetText(text)
	widgets.SetVisible(v.news, n > 0)
	v.head.Set("Timeline", v.log.Note)
	if changed {
		v.head.Refresh() // what stands beside it has another place
	}
}
