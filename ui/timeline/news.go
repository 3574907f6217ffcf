package timeline

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// strip tells how much of a height the count of new entries takes over the rows, and
// how much under them. Where that would leave less than a row, the head tells of them.
func (v *View) strip(height float32) (over, under float32) {
	row, note, n := theme.Px(theme.RowLine), v.log.Note, v.log.Held()
	shows := n > 0 && height >= 2*row
	switch {
	case shows && !v.news.Visible():
		v.news.Show()
	case !shows && v.news.Visible():
		v.news.Hide()
	}
	if n > 0 && !shows {
		note = fmt.Sprintf("%d new", n) // it has the room of the count alone
	}
	v.head.Set("Timeline", note)
	switch {
	case !shows:
		return 0, 0
	case v.held.low:
		return 0, row
	}
	return row, 0
}

// showNewest goes to the newest entry. It takes the keyboard to the rows: the count
// that had it is gone.
func (v *View) showNewest() {
	v.letIn()
	v.list.ScrollToTop()
	if c := fyne.CurrentApp().Driver().CanvasForObject(v.list); c != nil && c.Focused() == fyne.Focusable(v.news) {
		c.Focus(v.list)
	}
}
