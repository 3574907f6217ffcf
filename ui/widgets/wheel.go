package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Wheel lies over a scroller with fields and takes the mouse wheel alone: fields
// would keep it, though there is nothing in them to scroll. Fyne looks for the
// taker of each sort of event by itself, so that clicks go through.
type Wheel struct {
	widget.BaseWidget
	to *container.Scroll
}

// NewWheel makes the wheel of a scroller.
func NewWheel(to *container.Scroll) *Wheel {
	w := &Wheel{to: to}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled implements fyne.Scrollable.
func (w *Wheel) Scrolled(e *fyne.ScrollEvent) { w.to.Scrolled(e) }

// CreateRenderer implements fyne.Widget.
func (w *Wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}
