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

// scrolled shows what was held back where one has come up to the first row: one goes
// on to what is above it, and it stays where it is.
func (v *View) scrolled(first int) {
	v.first = first
	v.see()
	if first > 0 || len(v.held.ids) == 0 {
		return
	}
	above := v.cameInAbove(v.all)
	v.letIn()
	v.held.unseen = map[string]bool{}
	for row := range above {
		v.held.unseen[v.log.ID(row)] = true
	}
	v.tell()
	v.list.ScrollBy(above)
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
