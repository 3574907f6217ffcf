package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// NewPad surrounds an object with exact room, in px at scale 1.
func NewPad(top, right, bottom, left float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: padLayout{top, right, bottom, left}, Objects: []fyne.CanvasObject{o}}
}

// NewPadAll surrounds an object with the same room on all sides.
func NewPadAll(n float32, o fyne.CanvasObject) *fyne.Container { return NewPad(n, n, n, n, o) }

type padLayout struct{ top, right, bottom, left float32 }

func (p padLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return largest(objects).AddWidthHeight(theme.Px(p.left)+theme.Px(p.right), theme.Px(p.top)+theme.Px(p.bottom))
}

func (p padLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	pos := fyne.NewPos(theme.Px(p.left), theme.Px(p.top))
	inner := size.SubtractWidthHeight(theme.Px(p.left)+theme.Px(p.right), theme.Px(p.top)+theme.Px(p.bottom))
	for _, o := range objects {
		o.Move(pos)
		o.Resize(inner)
	}
}

// NewSized gives an object an exact minimum: width and height in px at scale 1,
// 0 keeps the object's own. The own minimum no longer counts where one is given,
// so that a long text cannot push a column wider.
func NewSized(width, height float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: sizedLayout{width, height}, Objects: []fyne.CanvasObject{o}}
}

type sizedLayout struct{ width, height float32 }

func (s sizedLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := largest(objects)
	if s.width > 0 {
		size.Width = theme.Px(s.width)
	}
	if s.height > 0 {
		size.Height = theme.Px(s.height)
	}
	return size
}

func (s sizedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	fillLayout{}.Layout(objects, size)
}

// NewColumns places one object in each column. A width of 0 takes what the
// others leave (several share it); widths are px at scale 1.
func NewColumns(gap float32, widths []float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: columnsLayout{gap, widths}, Objects: objects}
}

type columnsLayout struct {
	gap    float32
	widths []float32
}

func (c columnsLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(theme.Px(c.gap)*float32(max(len(c.widths)-1, 0)), largest(objects).Height)
	for i, w := range c.widths {
		if w == 0 && i < len(objects) {
			size.Width += objects[i].MinSize().Width
		}
		size.Width += theme.Px(w)
	}
	return size
}

func (c columnsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left, flexible := size.Width-theme.Px(c.gap)*float32(max(len(c.widths)-1, 0)), 0
	for _, w := range c.widths {
		left -= theme.Px(w)
		if w == 0 {
			flexible++
		}
	}
	x, base := float32(0), rowBase(objects, size.Height)
	for i, w := range c.widths {
		if i >= len(objects) {
			return
		}
		width := theme.Px(w)
		if w == 0 {
			width = max(left/float32(flexible), 0)
		}
		o := objects[i]
		y, height := float32(0), size.Height
		if b, ok := o.(Baseliner); ok {
			y, height = base-b.Baseline(), o.MinSize().Height
		}
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(width, height))
		x += width + theme.Px(c.gap)
	}
}
