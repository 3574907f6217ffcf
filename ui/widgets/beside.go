package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// NewBeside places a button at the right of a field of one line, as high as its
// box. It stays there when the field says below why it was refused.
func NewBeside(f *Field, b *Button) *fyne.Container {
	return &fyne.Container{Layout: besideLayout{f, b}, Objects: []fyne.CanvasObject{f, b.Tall()}}
}

type besideLayout struct {
	field  *Field
	button *Button
}

func (l besideLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	field, button := l.field.MinSize(), l.button.MinSize()
	return fyne.NewSize(field.Width+theme.Px(theme.Gap8)+button.Width, field.Height)
}

func (l besideLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	width := l.button.MinSize().Width
	left := size.Width - width
	place(l.field, 0, 0, left-theme.Px(theme.Gap8), size.Height)
	place(l.button, left, l.field.labelHeight(), width, l.field.boxHeight())
}
