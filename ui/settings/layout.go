package settings

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// The parts of the screen, px at scale 1.
const (
	navWidth, navNarrow float32 = 208, 192
	navWide             float32 = 240
	narrowBelow         float32 = 1160
	wideFrom            float32 = 1600
	footerHeight        float32 = 24
	// The panel below has room for so many lines; the rest scrolls.
	changesHeight, changesLow float32 = 172, 148
	lowBelow                  float32 = 700
	changeLine                float32 = 24
	changeWidth               float32 = 340 // the least of a column of changes
)

// screenLayout places groups, fields, changes and footer.
type screenLayout struct{}

func (screenLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1024, 640) // whatever the text size: a screen does not grow with it
}

func (screenLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	margin, gap, footer := theme.Px(theme.Gap16), theme.Px(theme.Gap12), theme.Px(footerHeight)
	nav, below := theme.Px(navWidth), theme.Px(changesHeight)
	switch {
	case size.Width < theme.Px(narrowBelow):
		nav = theme.Px(navNarrow)
	case size.Width >= theme.Px(wideFrom):
		nav = theme.Px(navWide)
	}
	if size.Height < theme.Px(lowBelow) {
		below = theme.Px(changesLow)
	}
	height := size.Height - footer - theme.Px(theme.Gap8)
	x := margin + nav + gap
	width := size.Width - x - margin
	put(o[0], margin, gap, nav, height-gap)
	put(o[1], x, gap, width, height-2*gap-below)
	put(o[2], x, height-below, width, below)
	put(o[3], 0, size.Height-footer, size.Width, footer)
}

// listLayout sets changes in as many columns as there is room for.
type listLayout struct{ c *changes }

func (l listLayout) columns() int {
	gap := theme.Px(theme.Gap16)
	return max(1, int((l.c.scroll.Size().Width+gap)/(theme.Px(changeWidth)+gap)))
}

func (l listLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	n := l.columns()
	return fyne.NewSize(0, float32((len(o)+n-1)/n)*theme.Px(changeLine))
}

func (l listLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(theme.Gap16)
	n := min(l.columns(), max(len(o), 1))
	width := (size.Width - gap*float32(n-1)) / float32(n)
	for i, line := range o {
		put(line, float32(i%n)*(width+gap), float32(i/n)*theme.Px(changeLine), width, theme.Px(changeLine))
	}
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}
