package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

const (
	navWidth     float32 = 180
	footerHeight float32 = 24
	cardHeight   float32 = 100
	owedMost             = 5 // rows before the list scrolls
)

// homeLayout places nav, lists (or the first start) and footer.
type homeLayout struct{}

func (homeLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(1024), theme.Px(640))
}

func (homeLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	margin, footer := theme.Px(theme.Gap16), theme.Px(footerHeight)
	height := size.Height - footer
	put(o[0], margin, theme.Px(theme.Gap12), theme.Px(navWidth), height-theme.Px(theme.Gap24))
	x := margin + theme.Px(navWidth+theme.Gap24)
	put(o[1], x, theme.Px(theme.Gap12), size.Width-x-margin, height-theme.Px(theme.Gap12+theme.Gap8))
	put(o[2], x, 0, size.Width-x-margin, height)
	put(o[3], 0, height, size.Width, footer)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(0, w), max(0, h)))
}

// bodyLayout stacks search and Declare, the cards, what is owed and the history.
// A list shows whole rows; the history takes what is left.
type bodyLayout struct{ v *View }

func (bodyLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l bodyLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(theme.Gap12)
	row, head := theme.Px(theme.RowLine), theme.Px(theme.RowStep)
	button := o[1].MinSize()
	put(o[1], size.Width-button.Width, 0, button.Width, button.Height)
	put(o[0], 0, 0, size.Width-button.Width-gap, theme.Px(theme.RowStep))
	y := theme.Px(theme.RowStep) + theme.Px(theme.Gap8)
	put(o[2], 0, y, size.Width, head)
	y += head
	if n := len(l.v.shown.Open); n > 0 {
		lines := (n + 1) / 2
		h := float32(lines)*theme.Px(cardHeight) + float32(lines-1)*gap
		put(o[3], 0, y, size.Width, h)
		y += h + theme.Px(theme.Gap4)
	}
	put(o[4], 0, y, size.Width, head)
	y += head
	owed := min(len(l.v.shown.Owed), owedMost)
	setVisible(o[5], owed > 0)
	if owed > 0 {
		h := float32(owed)*row + theme.Px(2)
		put(o[5], 0, y, size.Width, h)
		y += h + theme.Px(theme.Gap4)
	}
	put(o[6], 0, y, size.Width, head)
	y += head
	top := theme.Px(32)
	rows := float32(int((size.Height - y - top) / row))
	put(o[7], 0, y, size.Width, top+rows*row+theme.Px(2))
}

// cardsLayout places two cards in a row; one alone has the whole width.
type cardsLayout struct{}

func (cardsLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (cardsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap, h := theme.Px(theme.Gap12), theme.Px(cardHeight)
	w := (size.Width - gap) / 2
	for i, c := range o {
		width := w
		if len(o) == 1 {
			width = size.Width
		}
		put(c, float32(i%2)*(w+gap), float32(i/2)*(h+gap), width, h)
	}
}

// middleLayout centres a block a little above the middle.
type middleLayout struct{ width float32 }

func (middleLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l middleLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	w, h := theme.Px(l.width), o[0].MinSize().Height
	put(o[0], (size.Width-w)/2, (size.Height-h)*0.38, w, h)
}
