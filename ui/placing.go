package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// toastLayout places the toast at the lower left, over the footer and the gap
// above it: it says what the footer says too, and covers no text of the body.
type toastLayout struct{}

func (toastLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (toastLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	least.Width = min(least.Width, size.Width-theme.Px(2*theme.Gap16))
	o[0].Resize(least)
	o[0].Move(fyne.NewPos(theme.Px(theme.Gap16), size.Height-1-least.Height))
}

// centred places a block in the middle of the window, a little above.
func centred(o fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: centreLayout{}, Objects: []fyne.CanvasObject{o}}
}

type centreLayout struct{}

func (centreLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (centreLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	o[0].Resize(least)
	o[0].Move(fyne.NewPos((size.Width-least.Width)/2, (size.Height-least.Height)*0.4))
}
