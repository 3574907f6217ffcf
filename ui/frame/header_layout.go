package frame

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// headerLayout places chip and elapsed time at the left, pairs and buttons at the
// right, and gives the title what is left between them.
type headerLayout struct{ h *header }

// elapsedAt is where the elapsed time begins, with the text of the next bar under
// it; narrowBelow is the width under which parts go, and titleLeast what the title
// keeps. All px at scale 1.
const (
	elapsedAt   float32 = 114
	narrowBelow float32 = 1200
	titleLeast  float32 = 120
)

func (headerLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(640), theme.Px(headerHeight))
}

func (l headerLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	chip, elapsed, title, caption, pairs, buttons := objects[0], objects[1], objects[2], objects[3], objects[4], objects[5]
	margin := theme.Px(theme.Gap16)
	x := centre(chip, margin, size.Height) + theme.Px(theme.Gap16)
	x = centre(elapsed, max(x, theme.Px(elapsedAt)), size.Height) + theme.Px(20)
	right := size.Width - margin - buttons.MinSize().Width
	centre(buttons, right, size.Height)
	l.h.setNarrow(size.Width < theme.Px(narrowBelow), right-theme.Px(theme.Gap24+titleLeast)-x)
	right -= theme.Px(theme.Gap24) + pairs.MinSize().Width
	pairs.Move(fyne.NewPos(right, theme.Px(10)))
	pairs.Resize(pairs.MinSize())
	width := max(0, right-theme.Px(theme.Gap24)-x)
	title.Move(fyne.NewPos(x, theme.Px(6)))
	title.Resize(fyne.NewSize(width, title.MinSize().Height))
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
