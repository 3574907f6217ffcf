package widgets

import (
	"fyne.io/fyne/v2"
)

// visible drops the hidden objects: they take no room and no gap.
func visible(objects []fyne.CanvasObject) []fyne.CanvasObject {
	shown := make([]fyne.CanvasObject, 0, len(objects))
	for _, o := range objects {
		if o.Visible() {
			shown = append(shown, o)
		}
	}
	return shown
}

func minWidth(o fyne.CanvasObject) float32  { return o.MinSize().Width }
func minHeight(o fyne.CanvasObject) float32 { return o.MinSize().Height }

// wishWidth is what an object would like of a row: the whole text of a shrinking
// one, else its minimum.
func wishWidth(o fyne.CanvasObject) float32 {
	if t, ok := o.(*Text); ok && t.shrink {
		return t.line.width()
	}
	return minWidth(o)
}

func isSpacer(o fyne.CanvasObject) bool {
	_, ok := o.(*Spacer)
	return ok
}

// takesRest tells whether an object may grow over its minimum.
func takesRest(o fyne.CanvasObject) bool {
	if c, ok := o.(*fyne.Container); ok {
		r, ok := c.Layout.(restTaker)
		return ok && r.takesRest()
	}
	r, ok := o.(restTaker)
	return ok && r.takesRest()
}

// spread shares an extent among objects: each gets its minimum, then from first to
// last up to its wish, and what is left goes to the spacers, or without one to the
// last that takes the rest.
func spread(objects []fyne.CanvasObject, total, gap float32, least, wish func(fyne.CanvasObject) float32) []float32 {
	out := make([]float32, len(objects))
	left := total - gap*float32(max(len(objects)-1, 0))
	spacers, last := 0, -1
	for i, o := range objects {
		out[i] = least(o)
		left -= out[i]
		switch {
		case isSpacer(o):
			spacers++
		case takesRest(o):
			last = i
		}
	}
	for i, o := range objects {
		extra := min(max(wish(o)-out[i], 0), max(left, 0))
		out[i] += extra
		left -= extra
	}
	if left <= 0 {
		return out
	}
	if spacers == 0 {
		if last >= 0 {
			out[last] += left
		}
		return out
	}
	for i, o := range objects {
		if isSpacer(o) {
			out[i] += left / float32(spacers)
		}
	}
	return out
}
