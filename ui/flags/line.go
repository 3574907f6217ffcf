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
	row := &fyne.Container{Layout: lineLayout{}, Objects: []fyne.CanvasObject{
		widgets.NewIcon("flag", theme.Over, theme.Icon), widgets.NewShrinkingText(theme.Name, theme.Text, c.Title),
		v.action(c), v.shortAction(c), widgets.NewIcon("chevron-down", theme.Text3, theme.Icon)}}
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
	canvas := widgets.CanvasOf(v.object)
	if end != nil && canvas != nil {
		canvas.Focus(end)
	}
}

// lineLayout places flag, title, action and the sign that the line opens. The title is
// whole: beside it the action is named in full where there is room, else by its verb,
// and where not even that fits it is seen when the line is opened. In a narrow panel
// the sign goes, so that the actions stay in one line.
type lineLayout struct{}

// chevronFrom is the width of a line from which it has a sign, px at scale 1.
const chevronFrom float32 = 320

func (lineLayout) MinSize(o []fyne.CanvasObject) (size fyne.Size) {
	for _, part := range o {
		size.Height = max(size.Height, part.MinSize().Height)
	}
	return size
}

func (lineLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	icon, title, chevron, gap := o[0], o[1].(*widgets.Text), o[4], theme.Px(theme.Gap8)
	x, right := middle(icon, 0, size.Height)+gap, size.Width
	widgets.SetVisible(chevron, size.Width >= theme.Px(chevronFrom))
	if chevron.Visible() {
		middle(chevron, right-chevron.MinSize().Width, size.Height)
		right -= chevron.MinSize().Width + gap
	}
	need, chosen := x+title.Width()+gap, -1
	for i := 2; i <= 3 && chosen < 0; i++ {
		if need+o[i].MinSize().Width <= right {
			chosen = i
		}
	}
	for i := 2; i <= 3; i++ {
		widgets.SetVisible(o[i], i == chosen)
	}
	if chosen >= 0 {
		right -= o[chosen].MinSize().Width
		middle(o[chosen], right, size.Height)
		right -= gap
	}
	title.Move(fyne.NewPos(x, (size.Height-title.MinSize().Height)/2))
	title.Resize(fyne.NewSize(max(0, right-x), title.MinSize().Height))
}

// middle places a part in the middle of the height and returns its right end.
func middle(o fyne.CanvasObject, x, height float32) float32 {
	least := o.MinSize()
	o.Move(fyne.NewPos(x, (height-least.Height)/2))
	o.Resize(least)
	return x + least.Width
}
