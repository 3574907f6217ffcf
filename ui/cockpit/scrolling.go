package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
)

// scrolling lets a list be as high as it is, up to the room there is; then it
// scrolls, and shows whole rows only. A row of 0 is a list whose rows differ.
func scrolling(o fyne.CanvasObject, row float32) fyne.CanvasObject {
	return &fyne.Container{Layout: scrollLayout{o, row}, Objects: []fyne.CanvasObject{container.NewVScroll(o)}}
}

type scrollLayout struct {
	inner fyne.CanvasObject
	row   float32 // px at scale 1
}

// scrollMost is how high a list may want to be, px at scale 1.
const scrollMost float32 = 360

func (l scrollLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, min(l.inner.MinSize().Height, theme.Px(scrollMost)))
}

func (l scrollLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	height := size.Height
	if row := theme.Px(l.row); row > 0 && height < l.inner.MinSize().Height {
		height = float32(int(height/row)) * row
	}
	put(o[0], 0, 0, size.Width, height)
}

// pinned keeps a line at the bottom of a list that scrolls.
func pinned(list, line fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: pinnedLayout{}, Objects: []fyne.CanvasObject{list, line}}
}

type pinnedLayout struct{}

func (pinnedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height+o[1].MinSize().Height)
}

func (pinnedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	line := min(o[1].MinSize().Height, size.Height)
	put(o[0], 0, 0, size.Width, size.Height-line)
	put(o[1], 0, size.Height-line, size.Width, line)
}
