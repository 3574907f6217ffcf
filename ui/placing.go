package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/frame"
	"warroom/ui/theme"
)

// toastLayout places the toast at the lower left, over the footer, behind what that
// says of the file: a word of what was saved, or of what is wrong, is news just then.
// It may cover keys that the footer names, and rises into the gap above, where no text
// of the body stands.
type toastLayout struct{ foot func() *frame.Footer }

// toastLeast is what a toast needs to say something, whatever the footer says: a long
// word of what is wrong may leave less. Px at scale 1.
const toastLeast float32 = 240

func (toastLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l toastLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	margin, least := theme.Px(theme.Gap16), o[0].MinSize()
	x, right := l.foot().End()+margin, size.Width-margin
	least.Width = min(least.Width, max(right-x, theme.Px(toastLeast)))
	o[0].Resize(least)
	o[0].Move(fyne.NewPos(min(x, right-least.Width), size.Height-1-least.Height))
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
