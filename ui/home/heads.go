package home

import (
	"slices"
	"strconv"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// showHeads names the lists and counts what they hold.
func (v *View) showHeads() {
	said := partWords[v.filter.part]
	v.open.Set("Open now", v.openNote())
	v.owedTop.Set(said.owed, v.owedNote(said.nothingOwed))
	v.pastTop.Set(said.past, noteOf(len(v.shown.History), ""))
	v.none.SetText(v.nothingPast())
	widgets.SetVisible(v.none, len(v.shown.History) == 0)
}

// owedNote counts what is owed; a search may let nothing of it through.
func (v *View) owedNote(none string) string {
	if hidden := slices.ContainsFunc(v.whole.Owed, func(r present.OwedRow) bool { return r.Hidden }); hidden && len(v.shown.Owed) == 0 {
		none = "nothing owed mentions this"
	}
	return noteOf(len(v.shown.Owed), none)
}

// openNote counts those that run, and of how many a search leaves them.
func (v *View) openNote() string {
	all, shown := len(v.whole.Open), len(v.shown.Open)
	switch {
	case all == 0 || shown == all:
		return noteOf(all, "nothing runs")
	case shown == 0:
		return "none of " + noteOf(all, "") + " mentions this"
	}
	return noteOf(shown, "") + " of " + noteOf(all, "")
}

// noteOf is a count as people read it: 12, 1,204.
func noteOf(n int, none string) string {
	text := strconv.Itoa(n)
	switch {
	case n == 0:
		return none
	case n >= 1000:
		text = strconv.Itoa(n/1000) + "," + text[len(text)-3:]
	}
	return text
}
