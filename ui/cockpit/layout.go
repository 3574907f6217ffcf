package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The sizes of style's table of regions, px at scale 1.
const (
	railNarrow  float32 = 48
	railUsual   float32 = 208
	railWide    float32 = 240
	sideNarrow  float32 = 320
	sideUsual   float32 = 372
	sideWide    float32 = 456
	narrowBelow float32 = 1200
	wideFrom    float32 = 1700
	sideLeast   float32 = 98  // a header and a row of what stands between flags and messages
	sideFull    float32 = 520 // the height from which the message has all the lines that it asks for
	sideSpare   float32 = 54  // three lines of it, which a small window does without
	sideWanted  float32 = 30  // one or two more of them, for flags that somebody wants to see
)

// columns tells how wide the rail and the right column are in a window.
func columns(width float32) (rail, side float32) {
	switch {
	case width < theme.Px(narrowBelow):
		return theme.Px(railNarrow), theme.Px(sideNarrow)
	case width >= theme.Px(wideFrom):
		return theme.Px(railWide), theme.Px(sideWide)
	}
	return theme.Px(railUsual), theme.Px(sideUsual)
}

// bodyLayout places clocks, rail, main and right column. Nothing of it moves with
// what it holds.
type bodyLayout struct{ v *View }

// MinSize is that of the smallest window, whatever the text size: a screen does
// not grow with it. The frame takes its part of the height.
func (bodyLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1024, 640-theme.Px(frameHeight))
}

func (l bodyLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.v.fit(size.Height)
	margin, gap, clocks := theme.Px(theme.Gap16), theme.Px(theme.Gap12), theme.Px(l.v.room.clocks)
	put(o[0], margin, gap, size.Width-2*margin, clocks)
	y := gap + clocks + gap
	height := size.Height - y - theme.Px(theme.Gap8)
	rail, side := columns(size.Width)
	put(o[1], margin, y, rail, height)
	x := margin + rail + gap
	right := size.Width - margin - side
	put(o[2], x, y, right-gap-x, height)
	put(o[3], right, y, side, height)
	l.v.widen(side)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(0, w), max(0, h)))
}

// mainLayout gives the phase its own height, and the timeline the rest. A board that
// grows moves nothing while one reads.
type mainLayout struct{ v *View }

func (mainLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l mainLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(theme.Gap12)
	phase := l.v.steady(o[0].MinSize().Height, size.Height-gap-theme.Px(l.v.room.timeline))
	put(o[0], 0, 0, size.Width, phase)
	put(o[1], 0, phase+gap, size.Width, size.Height-phase-gap)
}

// besideLayout places the ledger beside the checklist where the column is wide
// enough for both, and hides it elsewhere.
type besideLayout struct{}

// besideFrom is the width of the main column from which both fit.
const besideFrom float32 = 1100

func (besideLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(0, o[0].MinSize().Height)
}

func (besideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if len(o) == 0 {
		return
	}
	if len(o) == 1 || size.Width < theme.Px(besideFrom) {
		put(o[0], 0, 0, size.Width, size.Height)
		if len(o) > 1 {
			widgets.SetVisible(o[1], false)
		}
		return
	}
	side := theme.Px(sideWide)
	widgets.SetVisible(o[1], true)
	put(o[0], 0, 0, size.Width-side-theme.Px(theme.Gap12), size.Height)
	put(o[1], size.Width-side, 0, side, size.Height)
}

// sideLayout stacks the right column: the messages keep what they need at least,
// the red flags what they need, and what stands between them takes what is left
// of the height that it asks for, or goes where that is less than a row.
type sideLayout struct{}

func (sideLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (sideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if len(o) == 0 {
		return
	}
	gap, y := theme.Px(theme.Gap12), float32(0)
	last := o[len(o)-1]
	room := size.Height - last.MinSize().Height - gap
	spare := theme.Px(sideSpare)
	switch {
	case wants(o[0]):
		room += spare + theme.Px(sideWanted)
		spare = 0
	case size.Height < theme.Px(sideFull):
		room += spare
	}
	for i, part := range o[:len(o)-1] {
		part.Resize(fyne.NewSize(size.Width, part.MinSize().Height)) // wrapped text knows its height by its width
		h := min(part.MinSize().Height, room)
		if i > 0 {
			h = enough(part, room, spare)
			widgets.SetVisible(part, h > 0)
			if h == 0 {
				continue
			}
		}
		put(part, 0, y, size.Width, max(0, h))
		if needed := fit(part, h); needed < h {
			h = needed
			put(part, 0, y, size.Width, h)
		}
		room -= h + gap
		y += h + gap
	}
	put(last, 0, y, size.Width, size.Height-y)
}

// enough is the height that a part between flags and messages gets of a room: where
// that is too little for a row of it, the lines that the message can spare go, or it
// does itself.
func enough(part fyne.CanvasObject, room, spare float32) float32 {
	want := part.MinSize().Height
	for _, h := range []float32{min(want, room), min(want, room+spare)} {
		if h >= min(want, theme.Px(sideLeast)) && fit(part, h) > 0 {
			return h
		}
	}
	return 0
}

// wants tells that a part is to be seen whole, as its layout says.
func wants(part fyne.CanvasObject) bool {
	if c, ok := part.(*fyne.Container); ok {
		l, ok := c.Layout.(interface{ Wants() bool })
		return ok && l.Wants()
	}
	return false
}

// fit is the height that a part needs of a room, which may be less than it asked
// for: a part that folds says so by its layout.
func fit(part fyne.CanvasObject, room float32) float32 {
	c, ok := part.(*fyne.Container)
	if !ok {
		return room
	}
	l, ok := c.Layout.(interface {
		Fit(objects []fyne.CanvasObject, room float32) float32
	})
	if !ok {
		return room
	}
	return l.Fit(c.Objects, room)
}

// over places one panel over another, which shrinks where there is little room.
func over(gap float32, top, bottom fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: overLayout{gap}, Objects: []fyne.CanvasObject{top, bottom}}
}

type overLayout struct{ gap float32 } // px at scale 1

func (l overLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height+theme.Px(l.gap)+o[1].MinSize().Height)
}

func (l overLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	top := o[0].MinSize().Height
	y := top + theme.Px(l.gap)
	put(o[0], 0, 0, size.Width, top)
	put(o[1], 0, y, size.Width, size.Height-y)
}
