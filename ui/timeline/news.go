package timeline

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
)

// announce tells of entries that came in above what is read. Their count takes the
// place of the uppermost row: the others stay where they are, and the row that the
// keyboard is on stays in sight.
func (v *View) announce(fresh int) {
	v.unseen += fresh
	v.news.SetText(present.Count(v.unseen, "new entry above", "new entries above"))
	current, stood := v.list.Current(), v.news.Visible()
	seen := v.list.InSight(current)
	v.below.Refresh()
	if stood || !v.news.Visible() {
		return
	}
	v.list.ScrollBy(1)
	if seen && !v.list.InSight(current) {
		v.list.SetCurrent(current)
	}
}

// seen takes the count away, and gives the rows their room back.
func (v *View) seen() {
	if v.unseen == 0 {
		return
	}
	stood := v.news.Visible()
	v.unseen = 0
	v.below.Refresh()
	if stood {
		v.list.ScrollBy(-1)
	}
}

// strip tells how much of a height the count of new entries takes. Where that would
// leave less than a row, the head tells of them.
func (v *View) strip(height float32) float32 {
	row, note := theme.Px(theme.RowLine), v.log.Note
	shows := v.unseen > 0 && height >= 2*row
	switch {
	case shows && !v.news.Visible():
		v.news.Show()
	case !shows && v.news.Visible():
		v.news.Hide()
	}
	if v.unseen > 0 && !shows {
		note = fmt.Sprintf("%d new above", v.unseen) // it has the room of the count alone
	}
	v.head.Set("Timeline", note)
	if !shows {
		return 0
	}
	return row
}

// showNewest takes the keyboard to the rows: the count that had it is gone.
func (v *View) showNewest() {
	v.list.ScrollToTop()
	v.seen()
	if c := fyne.CurrentApp().Driver().CanvasForObject(v.list); c != nil && c.Focused() == fyne.Focusable(v.news) {
		c.Focus(v.list)
	}
}
