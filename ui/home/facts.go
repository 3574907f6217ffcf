package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// factsLayout places the facts of a card side by side, each as wide as it is. Who
// leads stands first and is cut where that would drive out the others: a name may be
// of any length.
type factsLayout struct{ c *card }

// factMost is how wide a fact may be, and leadLeast what is kept for the first; px at
// scale 1.
const (
	factMost  float32 = 240
	leadLeast float32 = 40
)

func (l factsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(theme.Px(leadLeast)+l.others(o), o[0].MinSize().Height)
}

func (l factsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, fact := range o {
		width := l.width(i, o)
		if i == 0 {
			width = min(width, size.Width-l.others(o))
		}
		put(fact, x, 0, width, size.Height)
		x += width + theme.Px(theme.Gap24)
	}
}

// others is the room of all but the first, with the gaps before them.
func (l factsLayout) others(o []fyne.CanvasObject) (width float32) {
	for i := 1; i < len(o); i++ {
		width += l.width(i, o) + theme.Px(theme.Gap24)
	}
	return width
}

// width is that of a fact: of its label, or of its value where that is wider.
func (l factsLayout) width(i int, o []fyne.CanvasObject) float32 {
	value := widgets.WidthUpTo(l.c.facts[i].Text(), theme.Name, theme.Px(factMost))
	return max(o[i].MinSize().Width, float32(int(value+1)))
}
