package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
)

// scrolling lets a list be as high as it is, up to the room there is; then it
// scrolls.
func scrolling(o fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: scrollLayout{o}, Objects: []fyne.CanvasObject{container.NewVScroll(o)}}
}

type scrollLayout struct{ inner fyne.CanvasObject }

func (l scrollLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, min(l.inner.MinSize().Height, theme.Px(360)))
}

func (scrollLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, size.Width, size.Height)
}
