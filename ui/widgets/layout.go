package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"warroom/ui/theme"
)

// Spacer takes the room that is left in a Row or a Column.
type Spacer struct{ layout.Spacer }

// NewSpacer makes a spacer.
func NewSpacer() *Spacer { return &Spacer{} }

func (*Spacer) takesRest() bool { return true }

// NewColumn places objects from top to bottom over the whole width, gap px
// apart. Spacers share the height that is left; without one the last Fill takes
// it.
func NewColumn(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: columnLayout{gap: gap}, Objects: objects}
}

type columnLayout struct{ gap float32 }

func (c columnLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	shown := visible(objects)
	for _, o := range shown {
		least := o.MinSize()
		size.Width = max(size.Width, least.Width)
		size.Height += least.Height
	}
	size.Height += theme.Px(c.gap) * float32(max(len(shown)-1, 0))
	return size
}

func (c columnLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown := visible(objects)
	heights := spread(shown, size.Height, theme.Px(c.gap), minHeight, minHeight)
	y := float32(0)
	for i, o := range shown {
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, heights[i]))
		y += heights[i] + theme.Px(c.gap)
	}
}

// NewFill marks an object as the one that takes the rest of its Row or Column.
func NewFill(o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: fillLayout{}, Objects: []fyne.CanvasObject{o}}
}

type fillLayout struct{}

func (fillLayout) takesRest() bool { return true }

func (fillLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return largest(objects) }

func (fillLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
}

func largest(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range visible(objects) {
		size = size.Max(o.MinSize())
	}
	return size
}

// NewStack lays objects over one another, the first lowest.
func NewStack(objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: fillLayout{}, Objects: objects}
}
