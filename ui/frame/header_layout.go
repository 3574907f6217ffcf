package frame

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// headerLayout places chip and elapsed time at the left, pairs and buttons at the
// right, and gives the title what is left between them.
type headerLayout struct{ h *header }

// elapsedAt is where the elapsed time begins, or the title where none is shown,
// with the text of the next bar under it; narrowBelow is the width under which
// minor pairs go. The title keeps titleLeast beside the pairs of a cockpit, and
// titleRoom beside buttons, where it is that long. All px at scale 1.
const (
	elapsedAt   float32 = 114
	narrowBelow float32 = 1200
	titleLeast  float32 = 120
	titleRoom   float32 = 280
)

func (headerLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(640), theme.Px(headerHeight))
}

func (l headerLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	chip, elapsed, title, caption, pairs, buttons := objects[0], objects[1], objects[2], objects[3], objects[4], objects[5]
	margin := theme.Px(theme.Gap16)
	x := centre(chip, margin, size.Height) + theme.Px(theme.Gap16)
	x = centre(elapsed, max(x, theme.Px(elapsedAt)), size.Height)
	if l.h.shown.Elapsed != "" {
		x += theme.Px(20)
	}
	end := size.Width - margin - theme.Px(theme.Gap24) // of what stands before the buttons
	l.h.fitButtons(end - x)
	right := size.Width - margin - buttons.MinSize().Width
	centre(buttons, right, size.Height)
	right -= theme.Px(theme.Gap24)
	l.h.fitPairs(size.Width < theme.Px(narrowBelow), right-x)
	if least := pairs.MinSize(); least.Width > 0 {
		right -= least.Width
		pairs.Move(fyne.NewPos(right, theme.Px(10)))
		pairs.Resize(least)
		right -= theme.Px(theme.Gap24)
	}
	width := max(0, right-x)
	title.Move(fyne.NewPos(x, theme.Px(6)))
	title.Resize(fyne.NewSize(width, title.MinSize().Height))
	l.h.fitCaption(width)
	caption.Move(fyne.NewPos(x, theme.Px(33)))
	caption.Resize(fyne.NewSize(width, caption.MinSize().Height))
}

// centre places an object in the middle of the height and returns its right end.
func centre(o fyne.CanvasObject, x, height float32) float32 {
	least := o.MinSize()
	o.Move(fyne.NewPos(x, float32(int((height-least.Height)/2))))
	o.Resize(least)
	return x + least.Width
}

// pairsLayout places pairs from left to right, each as wide as it is.
type pairsLayout struct{}

func (pairsLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		if size.Width > 0 {
			size.Width += theme.Px(theme.Gap24)
		}
		size.Width += o.MinSize().Width
		size.Height = max(size.Height, o.MinSize().Height)
	}
	return size
}

func (pairsLayout) Layout(objects []fyne.CanvasObject, _ fyne.Size) {
	x := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		o.Move(fyne.NewPos(x, 0))
		o.Resize(least)
		x += least.Width + theme.Px(theme.Gap24)
	}
}
