package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// painted is what a widget of this package does itself; renderer adapts it to
// Fyne. The canvas objects live in the widget and outlast the renderer.
type painted interface {
	fyne.Widget
	// objects lists what is drawn, lowest first.
	objects() []fyne.CanvasObject
	minSize() fyne.Size
	// arrange places the objects in that size.
	arrange(size fyne.Size)
	// restyle reads colours and sizes from the theme again.
	restyle()
}

type renderer struct{ w painted }

func rendererOf(w painted) fyne.WidgetRenderer {
	w.restyle()
	return renderer{w}
}

func (r renderer) Layout(size fyne.Size)        { r.w.arrange(size) }
func (r renderer) MinSize() fyne.Size           { return r.w.minSize() }
func (r renderer) Objects() []fyne.CanvasObject { return r.w.objects() }
func (r renderer) Destroy()                     {}

func (r renderer) Refresh() {
	r.w.restyle()
	r.w.arrange(r.w.Size())
	canvas.Refresh(r.w)
}

// restyleAll has parts of a widget read the theme again.
func restyleAll(parts ...interface{ restyle() }) {
	for _, part := range parts {
		part.restyle()
	}
}
