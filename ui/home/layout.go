package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

const (
	navWidth       float32 = 180
	navNarrow      float32 = 144
	footerHeight   float32 = 24
	cardHeight     float32 = 100
	narrowestWhole float32 = 1160
)

// homeLayout places lists, first start, nav and footer, in the order of Tab.
type homeLayout struct{}

func (homeLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1024, 640) // whatever the text size: a screen does not grow with it
}

func (homeLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	margin, footer := theme.Px(theme.Gap16), theme.Px(footerHeight)
	nav, gap := theme.Px(navWidth), theme.Px(theme.Gap24)
	if size.Width < theme.Px(narrowestWhole) {
		nav, gap = theme.Px(navNarrow), margin
	}
	height := size.Height - footer
	x := margin + nav + gap
	put(o[0], x, theme.Px(theme.Gap12), size.Width-x-margin, height-theme.Px(theme.Gap12+theme.Gap8))
	put(o[1], 0, 0, size.Width, height)
	put(o[2], margin, theme.Px(theme.Gap12), nav, height-theme.Px(theme.Gap24))
	put(o[3], 0, height, size.Width, footer)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(0, w), max(0, h)))
}

// bodyLayout stacks search and Declare, what runs, what is owed and the history.
// Lists show whole rows; the history takes what is left.
type bodyLayout struct{ v *View }

func (bodyLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l bodyLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	v := l.v
	for _, c := range []*columns{v.tables.runs, v.tables.owed, v.tables.past} {
		c.fit(breadthOf(size))
	}
	button, line := v.declare.MinSize(), theme.Px(theme.RowStep)
	put(v.declare, size.Width-button.Width, 0, button.Width, button.Height)
	put(v.searchBox, 0, 0, size.Width-button.Width-theme.Px(theme.Gap12), line)
	y := line + theme.Px(theme.Gap8)
	y = v.placeOpen(y, size)
	y = v.placeOwed(y, size)
	v.placePast(y, size)
}

func (v *View) placeOpen(y float32, size fyne.Size) float32 {
	n := len(v.shown.Open)
	lines := n > mostCards || breadthOf(size) != broad
	widgets.SetVisible(v.open, v.filter.part == allParts)
	widgets.SetVisible(v.cards, n > 0 && !lines)
	widgets.SetVisible(v.runsPanel, n > 0 && lines)
	if v.filter.part != allParts {
		return y
	}
	put(v.open, 0, y, size.Width, theme.Px(theme.RowStep))
	y += theme.Px(theme.RowStep)
	h := theme.Px(cardHeight)
	if lines {
		h = theme.Px(theme.TableHead) + float32(v.runRows(y, size))*theme.Px(runHeight) + 2
	}
	if n == 0 {
		return y
	}
	put(v.cards, 0, y, size.Width, h)
	put(v.runsPanel, 0, y, size.Width, h)
	return y + h + theme.Px(theme.Gap4)
}

func (v *View) placeOwed(y float32, size fyne.Size) float32 {
	row, head := theme.Px(theme.RowLine), theme.Px(theme.RowStep)
	put(v.owedTop, 0, y, size.Width, head)
	y += head
	n := len(v.shown.Owed)
	widgets.SetVisible(v.owedPanel, n > 0)
	widgets.SetVisible(v.noActions, n == 0 && v.filter.part == actionsPart)
	put(v.noActions, 0, y+theme.Px(theme.Gap8), size.Width, v.noActions.MinSize().Height)
	if n == 0 {
		return y
	}
	left := int((size.Height - y) / row)
	if v.filter.part != actionsPart {
		most := mostOwed(size)
		if v.filter.part == reviewsPart {
			most = left / 2
		}
		left = min(most, int((size.Height-y-owedAround()-pastHeads())/row)-leastPast)
	}
	h := float32(min(n, max(1, left)))*row + 2
	put(v.owedPanel, 0, y, size.Width, h)
	return y + h + theme.Px(theme.Gap4)
}

func (v *View) placePast(y float32, size fyne.Size) {
	shown := v.filter.part != actionsPart
	widgets.SetVisible(v.pastTop, shown)
	widgets.SetVisible(v.pastPanel, shown)
	row, head, top := theme.Px(theme.RowLine), theme.Px(theme.RowStep), theme.Px(theme.TableHead)
	put(v.pastTop, 0, y, size.Width, head)
	y += head
	rows := float32(max(1, int((size.Height-y-top-2)/row)))
	put(v.pastPanel, 0, y, size.Width, top+rows*row+2)
}

// cardsLayout places two cards in a row; one alone has the whole width.
type cardsLayout struct{}

func (cardsLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (cardsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(theme.Gap12)
	w := (size.Width - gap*float32(len(o)-1)) / float32(max(1, len(o)))
	for i, c := range o { // on whole pixels, or an outline has a step in it
		x := float32(int(float32(i) * (w + gap)))
		put(c, x, 0, float32(int(x+w))-x, size.Height)
	}
}
