// Package wall shows an incident to everybody in the room: readable from four
// metres, the same picture in every window, larger in a larger one.
package wall

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
)

// View is the wall. Nothing on it can be pressed.
type View struct {
	shown   present.Wall
	surface *surface
	top     top
	bar     bar
	log     log
	foot    foot
}

// New makes a wall.
func New() *View {
	v := &View{top: newTop(), bar: newBar(), log: newLog(), foot: newFoot()}
	v.surface = &surface{v: v}
	v.surface.ExtendBaseWidget(v.surface)
	return v
}

// Object is the wall as a window holds it.
func (v *View) Object() fyne.CanvasObject { return v.surface }

// Show brings the wall up to date; what is the same is not drawn again.
func (v *View) Show(p present.Wall) {
	if reflect.DeepEqual(p, v.shown) {
		return
	}
	v.shown = p
	v.arrange(v.surface.Size())
}

// The window that the wall was drawn for, px.
const (
	designWidth  float32 = 1366
	designHeight float32 = 768
)

// arrange draws the wall into a window of that size.
func (v *View) arrange(size fyne.Size) {
	if size.Width <= 0 || size.Height <= 0 {
		return
	}
	u := unit(min(size.Width/designWidth, size.Height/designHeight))
	v.top.put(u, v.shown, size.Width)
	more := v.bar.put(u, v.shown.Bar, size.Width)
	end := v.foot.put(u, v.shown, size)
	v.log.put(u, v.shown, size.Width, more, end)
}

func (v *View) objects() []fyne.CanvasObject {
	return slices.Concat(v.top.objects(), v.bar.objects(), v.log.objects(), v.foot.objects())
}

// surface is the widget that the wall is painted on.
type surface struct {
	widget.BaseWidget
	v *View
}

// CreateRenderer implements fyne.Widget.
func (s *surface) CreateRenderer() fyne.WidgetRenderer { return &renderer{s.v, s.v.objects()} }

type renderer struct {
	v   *View
	all []fyne.CanvasObject
}

func (r *renderer) Layout(size fyne.Size)        { r.v.arrange(size) }
func (r *renderer) Objects() []fyne.CanvasObject { return r.all }
func (r *renderer) Destroy()                     {}

func (r *renderer) MinSize() fyne.Size {
	return fyne.NewSize(theme.Px(designWidth/4), theme.Px(designHeight/4))
}

func (r *renderer) Refresh() {
	r.v.arrange(r.v.surface.Size())
	canvas.Refresh(r.v.surface)
}
