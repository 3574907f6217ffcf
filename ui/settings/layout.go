package settings

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
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

// nameLeast is what a name keeps where its fields need the room, px at scale 1.
const nameLeast float32 = 120

// aligned sets a row into columns. Where they are wider than the page, the first
// gives way: a name that is cut can be guessed, a field that is cut not used.
func aligned(widths []float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: alignedLayout(widths), Objects: objects}
}

type alignedLayout []float32

func (l alignedLayout) with(first float32) fyne.Layout {
	return widgets.NewColumns(theme.Gap12, append([]float32{first}, l[1:]...)).Layout
}

func (l alignedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return l.with(min(nameLeast, l[0])).MinSize(o)
}

func (l alignedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	first := theme.Unscaled(size.Width) - theme.Gap12*float32(len(l)-1)
	for _, width := range l[1:] {
		first -= width
	}
	l.with(min(l[0], max(first, nameLeast))).Layout(o, size)
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
