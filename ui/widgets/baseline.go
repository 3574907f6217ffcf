package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Baseliner is a part that stands on the baseline of its row.
type Baseliner interface {
	// Baseline is the distance in px from the top of the part to its baseline.
	Baseline() float32
}

// restTaker is a part that takes the room that is left in a row or column.
type restTaker interface{ takesRest() bool }

// NewRow places objects from left to right, gap px apart, all on one baseline;
// what has no baseline is centred. Spacers share the room that is left; without
// one the last object that can (a shrinking text, a field, a Fill) takes it.
func NewRow(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: rowLayout{gap: gap}, Objects: objects}
}

type rowLayout struct{ gap float32 }

func (r rowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var width, above, below, plain float32
	shown := visible(objects)
	for _, o := range shown {
		size := o.MinSize()
		width += size.Width
		if b, ok := o.(Baseliner); ok {
			above = max(above, b.Baseline())
			below = max(below, size.Height-b.Baseline())
		} else {
			plain = max(plain, size.Height)
		}
	}
	width += theme.Px(r.gap) * float32(max(len(shown)-1, 0))
	return fyne.NewSize(width, max(above+below, plain))
}

func (r rowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown := visible(objects)
	widths := spread(shown, size.Width, theme.Px(r.gap), minWidth, wishWidth)
	base := rowBase(shown, size.Height)
	x := float32(0)
	for i, o := range shown {
		height := o.MinSize().Height
		y := (size.Height - height) / 2
		if b, ok := o.(Baseliner); ok {
			y = base - b.Baseline()
		} else if takesRest(o) {
			y, height = 0, size.Height
		}
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(widths[i], height))
		x += widths[i] + theme.Px(r.gap)
	}
}

// rowBase is the common baseline: it centres the tallest ascent and descent.
func rowBase(objects []fyne.CanvasObject, height float32) float32 {
	var above, below float32
	for _, o := range objects {
		if b, ok := o.(Baseliner); ok {
			above = max(above, b.Baseline())
			below = max(below, o.MinSize().Height-b.Baseline())
		}
	}
	return round((height-above-below)/2 + above)
}
