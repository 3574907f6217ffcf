// Package flags is the panel of red flags: what is wrong, why it matters, and the
// one action that ends it.
package flags

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the panel asks of the window.
type Intents struct{ Run func(id string) }

// View is the panel.
type View struct {
	on     Intents
	object *fyne.Container
	shown  present.Flags
	saws   []figure
	opened string              // the flag that somebody opened; empty is the worst
	more   bool                // all of them are open
	scroll *container.Scroll   // of the panel where there is too little room
	spare  float32             // what that leaves of the height it has, px
	told   []fyne.CanvasObject // what the card that was made last says, what goes first first
	ends   []*widgets.Button   // the action of the opened flag, in each form of the panel
	onSize func()
}

// figure is the running text of a card.
type figure struct {
	card int
	text *widgets.Paragraph
}

// New makes the panel; onSize is told when it needs another height.
func New(on Intents, onSize func()) *View {
	v := &View{on: on, onSize: onSize}
	v.object = &fyne.Container{Layout: foldLayout{v}}
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the panel up to date. Where only figures moved, only they are
// drawn again.
func (v *View) Show(f present.Flags) {
	if v.sameCards(f) {
		before := v.object.MinSize().Height
		for _, saw := range v.saws {
			saw.text.SetText(f.Cards[saw.card].Saw)
		}
		v.shown = f
		if v.object.MinSize().Height != before { // a longer figure may need another line
			v.onSize()
		}
		return
	}
	v.shown = f
	v.build()
}

func (v *View) sameCards(f present.Flags) bool {
	if len(v.object.Objects) == 0 || len(f.Cards) != len(v.shown.Cards) || f.Quiet != v.shown.Quiet {
		return false
	}
	for i, c := range f.Cards {
		was := v.shown.Cards[i]
		was.Saw, c.Saw = "", ""
		if was != c {
			return false
		}
	}
	return true
}

// isOpen tells whether a card stands open where there is room: both of two, and
// of more the foremost.
func (v *View) isOpen(i int) bool {
	return len(v.shown.Cards) <= 2 || v.more || v.isForemost(i)
}

// isForemost tells whether a card is the worst, or the one that somebody opened.
func (v *View) isForemost(i int) bool {
	for _, c := range v.shown.Cards[:v.seen()] {
		if c.ID == v.opened {
			return v.shown.Cards[i].ID == v.opened
		}
	}
	return i == 0
}

// cardsShown is how many of many flags are shown; the rest is behind "N more".
const cardsShown = 3

// build makes the forms of the panel, from the one that needs the most room to the
// one that needs the least.
func (v *View) build() {
	v.saws, v.ends = nil, nil
	if len(v.shown.Cards) <= cardsShown {
		v.more = false // nothing is behind the count any more
	}
	if len(v.shown.Cards) == 0 {
		v.opened = ""
		v.object.Objects = []fyne.CanvasObject{v.calm()}
	} else {
		v.object.Objects = []fyne.CanvasObject{v.standing(v.isOpen)}
		if len(v.shown.Cards) == 2 || v.more { // what stood open stays so beside those that came
			v.object.Objects = append(v.object.Objects, v.standing(v.isForemost))
		}
		v.object.Objects = append(v.object.Objects, v.foldedPanel())
	}
	v.object.Refresh()
	v.onSize()
}

func (v *View) calm() fyne.CanvasObject {
	note := v.shown.Rules
	if v.shown.Quiet != "" {
		note = v.shown.Quiet
	}
	head := widgets.NewHeader(v.shown.Title, "", widgets.NewText(theme.Caption, theme.Text3, note)).WithIcon("flag", theme.Text3).Calm()
	return widgets.NewHeadedPanel(head, widgets.NewStack())
}

// standing is the panel with so many cards open as there is room for.
func (v *View) standing(open func(i int) bool) fyne.CanvasObject {
	column := widgets.NewColumn(0)
	end := v.newEnd()
	for i := range v.shown.Cards[:v.seen()] {
		switch {
		case !open(i):
			column.Add(v.line(i, nil))
			continue
		case i > 0 && open(i-1):
			column.Add(widgets.NewPad(0, theme.Gap12, 0, 36, widgets.NewHLine()))
		}
		column.Add(v.card(i, end))
	}
	switch foot := v.foot(theme.Gap8); {
	case foot != nil:
		column.Add(foot)
	case !open(v.seen() - 1):
		column.Add(underLines())
	}
	return v.panel(v.head(), column)
}

// underLines keeps a last line as far off the lower edge as a card keeps itself.
func underLines() fyne.CanvasObject { return widgets.NewSized(0, theme.Gap4, widgets.NewSpacer()) }

// seen is how many flags are shown, with room or without.
func (v *View) seen() int {
	n := len(v.shown.Cards)
	if v.more {
		return n
	}
	return min(n, cardsShown)
}

// newEnd makes place for the action of the opened flag in the next form.
func (v *View) newEnd() func(*widgets.Button) {
	form := len(v.ends)
	v.ends = append(v.ends, nil)
	return func(end *widgets.Button) { v.ends[form] = end }
}
