package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// factsLayout places the facts of a card side by side, each as wide as it is. Who
// leads stands first and is cut where that would drive out the others: a name may be
// of any length. Where there is too little room they stand closer, and what is done
// is cut next.
type factsLayout struct{ c *card }

// factMost is how wide a fact may be, leadKept what the first has before the others
// stand closer, and leadLeast what it keeps whatever they need; px at scale 1.
const (
	factMost  float32 = 240
	leadKept  float32 = 88
	leadLeast float32 = 40
)

func (factsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(0, o[0].MinSize().Height)
}

func (l factsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if len(o) == 0 {
		return
	}
	gap := theme.Px(theme.Gap24)
	if l.needs(o, gap) > size.Width {
		gap = theme.Px(theme.Gap12)
	}
	lead := max(theme.Px(leadLeast), min(l.width(0, o), size.Width-l.others(o, gap)))
	over := lead + l.others(o, gap) - size.Width
	x := float32(0)
	for i, fact := range o {
		width := l.width(i, o)
		switch i {
		case 0:
			width = lead
		case 1:
			width -= max(0, over)
		}
		put(fact, x, 0, width, size.Height)
		x += max(0, width) + gap
	}
}

// needs is the room of all of them, where the first may be cut to what it keeps.
func (l factsLayout) needs(o []fyne.CanvasObject, gap float32) float32 {
	return min(l.width(0, o), theme.Px(leadKept)) + l.others(o, gap)
}

// others is the room of all but the first, with the gaps before them.
func (l factsLayout) others(o []fyne.CanvasObject, gap float32) (width float32) {
	for i := 1; i < len(o); i++ {
		width += l.width(i, o) + gap
	}
	return width
}

// lowerLayout places the facts of a card, and where those leave room the sign that it
// opens: a press on the card does so all the same.
type lowerLayout struct{ c *card }

func (lowerLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, max(o[0].MinSize().Height, o[1].MinSize().Height))
}

func (l lowerLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	facts, open := o[0].(*fyne.Container), o[1].MinSize()
	width := size.Width - open.Width - theme.Px(theme.Gap12)
	widgets.SetVisible(o[1], factsLayout{l.c}.needs(facts.Objects, theme.Px(theme.Gap12)) <= width)
	if !o[1].Visible() {
		width = size.Width
	}
	put(facts, 0, float32(int((size.Height-facts.MinSize().Height)/2)), width, facts.MinSize().Height)
	put(o[1], size.Width-open.Width, float32(int((size.Height-open.Height)/2)), open.Width, open.Height)
}

// width is that of a fact: of its label, or of its value where that is wider.
func (l factsLayout) width(i int, o []fyne.CanvasObject) float32 {
	value := widgets.WidthUpTo(l.c.facts[i].Text(), theme.Name, theme.Px(factMost))
	return max(o[i].MinSize().Width, float32(int(value+1)))
}
