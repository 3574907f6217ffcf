package flags

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// line is a flag folded to its title and its action. A press opens it in place,
// with what it saw, why it matters, its snooze and its override. onFocus may be nil.
func (v *View) line(i int, onFocus func()) fyne.CanvasObject {
	c := v.shown.Cards[i]
	row := widgets.NewRow(theme.Gap8, widgets.NewIcon("flag", theme.Over, theme.Icon),
		widgets.NewFill(&fyne.Container{Layout: halves{}, Objects: []fyne.CanvasObject{
			widgets.NewShrinkingText(theme.Name, theme.Text, c.Title), v.action(c)}}),
		widgets.NewIcon("chevron-down", theme.Text3, theme.Icon))
	content := widgets.NewSized(0, theme.RowStep, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row))
	l := widgets.NewSurface().With(content, nil, func() { v.open(c.ID) })
	if onFocus != nil {
		l.OnPointed = func() {
			if l.Focused() {
				onFocus()
			}
		}
	}
	return l
}

// open opens a flag in place. The focus, whose line is gone, goes to its action.
func (v *View) open(id string) {
	v.opened = id
	v.build()
	form := slices.IndexFunc(v.object.Objects, fyne.CanvasObject.Visible)
	if form < 0 {
		return
	}
	end := v.ends[form]
	if form == len(v.ends)-1 {
		v.reveal(slices.IndexFunc(v.shown.Cards, func(c present.FlagCard) bool { return c.ID == id }))
	}
	canvas := fyne.CurrentApp().Driver().CanvasForObject(v.object)
	if end != nil && canvas != nil {
		canvas.Focus(end)
	}
}

// halves places a title and its action at the right, which is cut where it takes
// more than half: what is wrong can be read in every window.
type halves struct{}

func (halves) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, max(o[0].MinSize().Height, o[1].MinSize().Height))
}

func (halves) Layout(o []fyne.CanvasObject, size fyne.Size) {
	title, action := o[0].MinSize(), o[1].MinSize()
	width := min(action.Width, size.Width/2)
	o[0].Move(fyne.NewPos(0, (size.Height-title.Height)/2))
	o[0].Resize(fyne.NewSize(max(0, size.Width-width-theme.Px(theme.Gap8)), title.Height))
	o[1].Move(fyne.NewPos(size.Width-width, (size.Height-action.Height)/2))
	o[1].Resize(fyne.NewSize(width, action.Height))
}
