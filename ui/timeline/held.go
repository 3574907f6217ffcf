package timeline

import (
	"warroom/ui/present"
	"warroom/ui/theme"
)

// held is what came in while one reads: it is counted, and not shown until one has
// done.
type held struct {
	ids     map[string]bool
	pointed int  // the row that the pointer is on; -1 is none
	low     bool // the count stands under the rows, where it moves none of them
	pushed  bool // the rows were scrolled by one, to stay where they are under it
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
	return !v.atTop() || v.list.Focused() && v.list.Current() >= 0 || v.held.pointed >= 0
}

// atTop tells whether the newest of the rows is seen, or would be without the count.
func (v *View) atTop() bool { return v.list.AtTop() || v.held.pushed && v.first <= 1 }

func (v *View) pointed(row int, on bool) {
	v.held.pointed = -1
	if on {
		v.held.pointed = row
	}
}

// used tells whether the keyboard or the pointer is on a row.
func (v *View) used(row int) bool {
	return v.held.pointed == row || v.list.Focused() && v.list.Current() == row
}

// tell shows how many are held back, where that moves no row: over the rows, which
// are scrolled by one under it, or under them where they stand at the top already or
// the first of them is the one that is used.
func (v *View) tell() {
	n := v.log.Held()
	v.news.SetText(present.Count(n, "new entry", "new entries"))
	if n == 0 || v.news.Visible() {
		v.below.Refresh()
		return
	}
	height := v.below.Size().Height
	last := v.first + int(height/theme.Px(theme.RowLine)) - 1
	v.held.low = v.list.Fits(height-theme.Px(theme.RowLine)) || (v.list.AtTop() || v.used(v.first)) && !v.used(last)
	v.below.Refresh()
	if v.news.Visible() && !v.held.low {
		v.held.pushed = true
		v.list.ScrollBy(1)
	}
}

// letIn shows what was held back. The rows that are seen keep their places, but at
// the top, where the newest are seen.
func (v *View) letIn() {
	if len(v.held.ids) == 0 {
		v.follow(v.all)
		return
	}
	if v.atTop() {
		v.list.ScrollToTop()
		v.letInAround(0)
		return
	}
	back := 0
	if v.held.pushed {
		back = -1
	}
	v.letInAround(back)
}

// letInAround shows it, and scrolls by some rows.
func (v *View) letInAround(rows int) {
	told := v.news.Visible()
	v.held = held{pointed: v.held.pointed}
	v.follow(v.all)
	if told {
		v.below.Refresh()
	}
	if rows != 0 {
		v.list.ScrollBy(rows)
	}
}

// scrolled shows what was held back where one has come up to the first row: one goes
// on to what is above it, and it stays where it is.
func (v *View) scrolled(first int) {
	v.first = first
	if first > 0 || len(v.held.ids) == 0 {
		return
	}
	above, pushed := v.cameInAbove(v.all), v.held.pushed
	if pushed {
		above--
	}
	v.letInAround(above)
}
