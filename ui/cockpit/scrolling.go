package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
)

// scrolling lets a column be as high as it is, up to the room there is; then it
// scrolls, and begins with whole rows only.
func scrolling(rows *fyne.Container) fyne.CanvasObject { return scrollingFrom(rows, 0) }

// scrollingFrom is scrolling that begins with a row, or with an earlier one where
// its end would else leave room.
func scrollingFrom(rows *fyne.Container, from int) fyne.CanvasObject {
	return &fyne.Container{Layout: scrollLayout{rows, from}, Objects: []fyne.CanvasObject{container.NewVScroll(asWide(rows))}}
}

// asWide keeps a list as wide as its place, whatever its rows would like: what a
// scroller does not show at the right cannot be reached.
func asWide(rows *fyne.Container) fyne.CanvasObject {
	return &fyne.Container{Layout: asWideLayout{}, Objects: []fyne.CanvasObject{rows}}
}

type asWideLayout struct{}

func (asWideLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height)
}

func (asWideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, size.Width, size.Height)
}

type scrollLayout struct {
	rows *fyne.Container
	from int // the row that it begins with
}

// scrollMost is how high a list may want to be, px at scale 1.
const scrollMost float32 = 360

func (l scrollLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, min(l.rows.MinSize().Height, theme.Px(scrollMost)))
}

func (l scrollLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	before, height := o[0].Size().Height, l.whole(size.Height)
	put(o[0], 0, 0, size.Width, height)
	if scroll, ok := o[0].(*container.Scroll); ok && l.from > 0 && before != height { // else it stays where one has scrolled to
		y := float32(0)
		for _, row := range l.rows.Objects[:l.start(size.Height)] {
			y += row.MinSize().Height
		}
		scroll.ScrollToOffset(fyne.NewPos(0, y))
	}
}

// rounding is what the heights of rows and panels may differ by, px: it costs no row.
const rounding float32 = 0.5

// start is the row that a list of that height begins with.
func (l scrollLayout) start(height float32) int {
	first, sum := len(l.rows.Objects), float32(0)
	for first > 0 {
		if sum += l.rows.Objects[first-1].MinSize().Height; sum > height+rounding {
			break
		}
		first--
	}
	return max(0, min(first, l.from, len(l.rows.Objects)-1))
}

// listed lets a panel with a list be as high as the whole rows that it shows of it:
// what is left of its room is another's.
func listed(panel fyne.CanvasObject, list scrollLayout) fyne.CanvasObject {
	return &fyne.Container{Layout: listLayout{list}, Objects: []fyne.CanvasObject{panel}}
}

type listLayout struct{ list scrollLayout }

func (listLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (listLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, size.Width, size.Height)
}

// Fit is the height of the head and of the rows that fit; nothing where not one does.
func (l listLayout) Fit(o []fyne.CanvasObject, room float32) float32 {
	head := o[0].MinSize().Height - l.list.MinSize(nil).Height
	if first := l.list.rows.Objects[l.list.start(room-head)]; first.MinSize().Height > room-head+rounding {
		return 0
	}
	return min(room, head+l.list.whole(room-head))
}

// whole is the height of the rows that fit into a height; a first row that does
// not is cut.
func (l scrollLayout) whole(height float32) float32 {
	sum := float32(0)
	for _, row := range l.rows.Objects[l.start(height):] {
		next := sum + row.MinSize().Height
		if next > height+rounding && sum > 0 {
			return sum
		}
		sum = next
	}
	return min(sum, height)
}

// headed keeps a line at the top of a list that scrolls.
func headed(line, list fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: overLayout{}, Objects: []fyne.CanvasObject{line, list}}
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
