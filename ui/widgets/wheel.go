package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Wheel lies over a part and takes the mouse wheel alone. Fields would keep it,
// though there is nothing in them to scroll, and what takes it itself is drawn
// only within its own edge. Fyne looks for the taker of each sort of event by
// itself, so that clicks go through.
type Wheel struct {
	widget.BaseWidget
	to func(*fyne.ScrollEvent)
}

// NewWheel makes the wheel of a scroller, or of what scrolls otherwise.
func NewWheel(to func(*fyne.ScrollEvent)) *Wheel {
	w := &Wheel{to: to}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled implements fyne.Scrollable.
func (w *Wheel) Scrolled(e *fyne.ScrollEvent) { w.to(e) }

// CreateRenderer implements fyne.Widget.
func (w *Wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}
