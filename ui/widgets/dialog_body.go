package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
)

// The room around the body of a dialog that it may draw in: the rings of what has
// the focus, and at the right the scroll bar. px at scale 1.
const (
	bodyRing float32 = 4
	bodySide float32 = 12
)

// dialogBody is what stands between the title and the buttons of a dialog. It
// scrolls where the window is too low for all of it.
type dialogBody struct {
	content fyne.CanvasObject
	scroll  *container.Scroll
	wheel   *Wheel // over the fields, which would keep the mouse wheel; only while there is something to scroll
	object  *fyne.Container
}

func newDialogBody(content fyne.CanvasObject) *dialogBody {
	b := &dialogBody{content: content}
	b.scroll = container.NewVScroll(NewPad(bodyRing, bodySide, bodyRing, bodySide, content))
	b.wheel = NewWheel(b.scroll.Scrolled)
	b.object = &fyne.Container{Layout: dialogBodyLayout{b}, Objects: []fyne.CanvasObject{b.scroll, b.wheel}}
	return b
}

// dialogBodyLayout wants the height of all of it and is content with less.
type dialogBodyLayout struct{ b *dialogBody }

func (l dialogBodyLayout) MinSize([]fyne.CanvasObject) fyne.Size { return l.b.content.MinSize() }

func (l dialogBodyLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	side, ring := theme.Px(bodySide), theme.Px(bodyRing)
	SetVisible(l.b.wheel, l.b.content.MinSize().Height > size.Height)
	for _, o := range objects {
		place(o, -side, -ring, size.Width+2*side, size.Height+2*ring)
	}
}

// reveal scrolls to a part of the body that has got the keys, with the label over
// it and the sentence under it.
func (b *dialogBody) reveal(part fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	at, from := driver.AbsolutePositionForObject(part), driver.AbsolutePositionForObject(b.scroll)
	top := at.Y - from.Y + b.scroll.Offset.Y - theme.Px(noteHeight) - theme.Px(theme.Gap4)
	bottom := at.Y - from.Y + b.scroll.Offset.Y + part.Size().Height + theme.Px(noteHeight) + theme.Px(theme.Gap4)
	switch seen := b.scroll.Size().Height; {
	case top < b.scroll.Offset.Y:
		b.scroll.ScrollToOffset(fyne.NewPos(0, max(top, 0)))
	case bottom > b.scroll.Offset.Y+seen:
		b.scroll.ScrollToOffset(fyne.NewPos(0, bottom-seen))
	}
}

// dialogLayout places the title, the body and the buttons. The body gives way
// where there is not room for all three.
type dialogLayout struct{}

func (dialogLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return columnLayout{theme.Gap16}.MinSize(o)
}

func (dialogLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap, y := theme.Px(theme.Gap16), float32(0)
	less := max(columnLayout{theme.Gap16}.MinSize(o).Height-size.Height, 0)
	for _, part := range visible(o) {
		height := part.MinSize().Height
		if c, ok := part.(*fyne.Container); ok {
			if _, gives := c.Layout.(dialogBodyLayout); gives {
				height = max(height-less, 0)
			}
		}
		place(part, 0, y, size.Width, height)
		y += height + gap
	}
}

// reveal shows a part that has got the keys where it lies in a dialog that
// scrolls. Fyne moves the focus and tells nobody but the part itself.
func reveal(part fyne.CanvasObject) {
	c := fyne.CurrentApp().Driver().CanvasForObject(part) // before the first frame nothing has its place
	if c == nil {
		return
	}
	if s, ok := c.Overlays().Top().(*Sheet); ok && s.spec.reveal != nil {
		s.spec.reveal(part)
	}
}
