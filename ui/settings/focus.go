package settings

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// pointed is the input that the keys go to, or that they went to last.
type pointed struct {
	object fyne.CanvasObject
	focus  fyne.Focusable
	key    string
}

// pointed scrolls to what has the keys, and says what it holds by default.
func (v *View) pointed(p pointed, on bool) {
	if !on {
		return
	}
	v.last = p
	v.hint.SetText("Default: " + v.shown.Fields[p.key].Default)
	v.head.Refresh()
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(p.object).Y - driver.AbsolutePositionForObject(v.scroll).Y
	bottom := top + p.object.Size().Height + theme.Px(theme.RowLine)
	offset := v.scroll.Offset
	switch {
	case top < 0:
		offset.Y += top - theme.Px(theme.Gap16)
	case bottom > v.scroll.Size().Height:
		offset.Y += bottom - v.scroll.Size().Height
	default:
		return
	}
	v.scroll.ScrollToOffset(fyne.NewPos(0, max(offset.Y, 0)))
}

// FocusFirst gives the keys to the group that is shown.
func (v *View) FocusFirst(c fyne.Canvas) { c.Focus(v.nav[v.chosen]) }

// FocusLast gives the keys back to the input that had them last, after a button
// that goes away with what it did. What was typed into it until then is settled:
// undo no longer means that.
func (v *View) FocusLast(c fyne.Canvas) {
	if v.last.focus == nil || len(v.shown.Broken) > 0 {
		v.FocusFirst(c)
		return
	}
	c.Focus(v.last.focus)
	if e, ok := v.last.focus.(*widgets.Entry); ok {
		e.SetText(e.Text) // forgets the steps of typing
	}
}

// LeaveFields goes from the fields back to the groups; it tells false where the
// keys are there already.
func (v *View) LeaveFields(c fyne.Canvas) bool {
	for _, item := range v.nav {
		if item.Focused() {
			return false
		}
	}
	if c.Focused() == nil {
		return false
	}
	v.FocusFirst(c)
	return true
}

// FocusRefused goes to the first field that cannot be saved as it is, or stays in
// one of them.
func (v *View) FocusRefused(c fyne.Canvas) {
	if v.last.focus != nil && v.shown.Fields[v.last.key].Problem != "" {
		c.Focus(v.last.focus)
		return
	}
	for i, g := range v.groups {
		for _, key := range keysOf(g) {
			if v.shown.Fields[key].Problem != "" {
				v.Choose(i)
				c.Focus(v.fields[key].focus)
				return
			}
		}
	}
}

// firstInput is where a page begins; nil where it has no input.
func (v *View) firstInput() fyne.Focusable {
	g := v.groups[v.chosen]
	switch {
	case g.ID == present.AppearanceGroup:
		return v.appear.theme
	case len(v.shown.Broken) > 0:
		return nil
	}
	for _, key := range keysOf(g) {
		if c, ok := v.fields[key]; ok {
			return c.focus
		}
	}
	return nil
}
