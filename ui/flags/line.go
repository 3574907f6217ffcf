package flags

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// line is a flag folded to its title and its action. A press opens it in place,
// with what it saw, why it matters, its snooze and its override.
type line struct {
	widgets.Press
	ground  *widgets.Box
	content fyne.CanvasObject
	onFocus func() // nil where all lines are in sight
}

func (v *View) line(i int, onFocus func()) fyne.CanvasObject {
	c := v.shown.Cards[i]
	row := widgets.NewRow(theme.Gap8, widgets.NewIcon("flag", theme.Over, theme.Icon),
		widgets.NewFill(&fyne.Container{Layout: halves{}, Objects: []fyne.CanvasObject{
			widgets.NewShrinkingText(theme.Name, theme.Text, c.Title), v.action(c)}}),
		widgets.NewIcon("chevron-down", theme.Text3, theme.Icon))
	l := &line{ground: widgets.NewBox(theme.None, theme.None, theme.RadiusButton), onFocus: onFocus}
	l.content = widgets.NewSized(0, theme.RowStep, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row))
	l.OnTapped = func() { v.open(c.ID) }
	l.Extend(l)
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

// CreateRenderer implements fyne.Widget.
func (l *line) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(widgets.NewStack(l.ground, l.content))
}

// FocusGained implements fyne.Focusable.
func (l *line) FocusGained() {
	l.Press.FocusGained()
	l.paint()
	if l.onFocus != nil {
		l.onFocus()
	}
}

// FocusLost implements fyne.Focusable.
func (l *line) FocusLost() {
	l.Press.FocusLost()
	l.paint()
}

// MouseIn implements desktop.Hoverable.
func (l *line) MouseIn(e *desktop.MouseEvent) {
	l.Press.MouseIn(e)
	l.paint()
}

// MouseOut implements desktop.Hoverable.
func (l *line) MouseOut() {
	l.Press.MouseOut()
	l.paint()
}

func (l *line) paint() {
	fill, edge, width := theme.None, theme.None, float32(1)
	if l.Hovered() {
		fill = theme.Hover
	}
	if l.Focused() {
		edge, width = theme.Link, 2
	}
	l.ground.SetColors(fill, edge)
	l.ground.SetEdgeWidth(width)
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
