package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/frame"
	"warroom/ui/theme"
)

// toastLayout places the toast at the lower right, over the keys that the footer
// names and the gap above it: it covers no text of the body, and nothing of what
// the footer says of the file.
type toastLayout struct{ said func() float32 } // where that ends, px from the left

// toastLeast is what a toast needs to say something, whatever the footer says, px
// at scale 1.
const toastLeast float32 = 320

func (toastLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l toastLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	margin, least := theme.Px(theme.Gap16), o[0].MinSize()
	right := size.Width - margin
	least.Width = min(least.Width, max(right-margin-l.said(), theme.Px(toastLeast)))
	o[0].Resize(least)
	o[0].Move(fyne.NewPos(right-least.Width, size.Height-1-least.Height))
}

// footer is that of the screen that is shown.
func (s *screens) footer() *frame.Footer {
	switch {
	case s.shown == atHome:
		return s.homeFoot
	case s.shown == atSettings && s.editing.foot != nil:
		return s.editing.foot
	}
	return s.foot
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
