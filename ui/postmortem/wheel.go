package postmortem

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// wheel lies over the column and takes the mouse wheel alone: fields of several
// lines would keep it, though there is nothing in them to scroll. Fyne looks for
// the taker of each sort of event by itself, so that clicks go through.
type wheel struct {
	widget.BaseWidget
	to *container.Scroll
}

func newWheel(to *container.Scroll) *wheel {
	w := &wheel{to: to}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled implements fyne.Scrollable.
func (w *wheel) Scrolled(e *fyne.ScrollEvent) { w.to.Scrolled(e) }

// CreateRenderer implements fyne.Widget.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}
