package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/ui/widgets"
)

// showNewest goes to the newest entry. It takes the keyboard to the rows: the count
// that had it is gone.
func (v *View) showNewest() {
	v.letIn()
	v.list.ScrollToTop()
	if c := widgets.CanvasOf(v.list); c != nil && c.Focused() == fyne.Focusable(v.news) {
		c.Focus(v.list)
	}
}
