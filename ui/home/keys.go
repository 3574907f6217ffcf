package home

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// Key takes a key while nothing has the focus: Enter opens what needs somebody
// most, an arrow goes to the first incident.
func (v *View) Key(c fyne.Canvas, key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		if id := v.neediest(); id != "" {
			v.on.Run("open:" + id)
		}
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		if v.cards.Visible() && len(v.opened) > 0 {
			c.Focus(v.opened[0])
			return
		}
		v.focusList(c, v.runsPanel.Visible())
	}
}

// neediest is the incident that somebody should look at first: those that run
// stand in this order, before what is owed of those that are over.
func (v *View) neediest() string {
	switch {
	case len(v.shown.Open) > 0:
		return v.shown.Open[0].ID
	case len(v.shown.Owed) > 0:
		return v.shown.Owed[0].ID
	}
	return ""
}

// Neediest is the incident that runs and that somebody should look at first, whatever
// home is narrowed to; empty where none runs.
func (v *View) Neediest() string {
	if len(v.whole.Open) == 0 {
		return ""
	}
	return v.whole.Open[0].ID
}

// Runs tells of an incident that runs, whatever home is narrowed to.
func (v *View) Runs(id string) bool {
	return slices.ContainsFunc(v.whole.Open, func(c present.OpenCard) bool { return c.ID == id })
}

// focusList goes to the uppermost list that has a row; runs tells whether those of
// the incidents that run count.
func (v *View) focusList(c fyne.Canvas, runs bool) bool {
	for _, list := range v.listed() {
		if list != v.runs || runs {
			c.Focus(list)
			return true
		}
	}
	return false
}

// table is a list of home.
type table = *widgets.RowList[*widgets.TableRow]

// listed are the lists that have a row, from top to bottom.
func (v *View) listed() (lists []table) {
	if v.runsPanel.Visible() && len(v.shown.Open) > 0 {
		lists = append(lists, v.runs)
	}
	if len(v.shown.Owed) > 0 {
		lists = append(lists, v.owed)
	}
	if len(v.shown.History) > 0 {
		lists = append(lists, v.past)
	}
	return lists
}

// leave goes from the end of a list to the first row of the next, by 1, or from its
// beginning to the last row of the one above or to the cards, by -1.
func (v *View) leave(from table, by int) bool {
	c, lists := widgets.CanvasOf(from), v.listed()
	to := slices.Index(lists, from) + by
	switch {
	case c == nil || to >= len(lists):
		return false
	case to < 0 && v.cards.Visible() && len(v.opened) > 0:
		c.Focus(v.opened[0])
		return true
	case to < 0:
		return false
	}
	row := 0
	if by < 0 {
		row = lists[to].Last()
	}
	lists[to].SetCurrent(row)
	c.Focus(lists[to])
	return true
}

// cardKey goes from a card to the one beside it, or down to the lists.
func (v *View) cardKey(from *card, key *fyne.KeyEvent) bool {
	c := widgets.CanvasOf(from)
	if c == nil {
		return false
	}
	to := slices.Index(v.opened, from)
	switch key.Name {
	case fyne.KeyLeft:
		to--
	case fyne.KeyRight:
		to++
	case fyne.KeyDown:
		return v.focusList(c, false)
	default:
		return false
	}
	if to >= 0 && to < len(v.opened) {
		c.Focus(v.opened[to])
	}
	return true
}
