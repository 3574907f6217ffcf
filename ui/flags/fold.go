package flags

import "fyne.io/fyne/v2"

// foldLayout shows the panel with its open flags where they have room, and else
// the one with a line for each: in a small window nothing is drawn over what lies
// below. A panel without flags has one form.
type foldLayout struct{}

// MinSize is that of the open panel, which is what the flags ask for.
func (foldLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return o[0].MinSize()
}

func (foldLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	for _, panel := range o {
		panel.Move(fyne.NewPos(0, 0))
		panel.Resize(size)
	}
	if len(o) < 2 {
		return
	}
	// The height of wrapped text is known only now that it has its width.
	open, folded := o[0], o[1]
	if open.MinSize().Height > size.Height+1 {
		open, folded = folded, open
	}
	if !open.Visible() {
		open.Show()
	}
	if folded.Visible() {
		folded.Hide()
	}
}
