// Package flags is the panel of red flags: what is wrong, why it matters, and the
// one action that ends it.
package flags

import (
	"strconv"

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
	saws   []*widgets.Paragraph
	more   bool // the folded ones are open
	onSize func()
}

// New makes the panel; onSize is told when it needs another height.
func New(on Intents, onSize func()) *View {
	v := &View{on: on, onSize: onSize}
	v.object = &fyne.Container{Layout: foldLayout{}}
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the panel up to date. Where only figures moved, only they are
// drawn again.
func (v *View) Show(f present.Flags) {
	if v.sameCards(f) {
		before := v.object.MinSize().Height
		for i, saw := range v.saws {
			saw.SetText(f.Cards[i].Saw)
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

// openCards is how many stand open: both of two, the worst of more.
func (v *View) openCards() int {
	n := len(v.shown.Cards)
	if n <= 2 || v.more {
		return n
	}
	return 1
}

// foldedCards is how many are shown as a line; the rest is behind "N more".
const foldedCards = 2

func (v *View) build() {
	v.saws = nil
	if len(v.shown.Cards) == 0 {
		v.more = false
		v.object.Objects = []fyne.CanvasObject{v.calm()}
	} else {
		v.object.Objects = []fyne.CanvasObject{v.standing(), v.foldedPanel()}
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

// standing is the panel as it is shown where there is room for it.
func (v *View) standing() fyne.CanvasObject {
	v.saws = nil
	column := widgets.NewColumn(0)
	open := v.openCards()
	for i, c := range v.shown.Cards[:open] {
		if i > 0 {
			column.Add(widgets.NewPad(0, theme.Gap12, 0, 36, widgets.NewHLine()))
		}
		column.Add(v.card(c))
	}
	v.addFolded(column, v.shown.Cards[open:])
	return v.panel(column)
}

// foldedPanel is the panel where there is too little room: every flag a line, and
// all of them to be scrolled to.
func (v *View) foldedPanel() fyne.CanvasObject {
	column := widgets.NewColumn(0)
	for _, c := range v.shown.Cards {
		column.Add(v.folded(c))
	}
	return v.panel(container.NewVScroll(column))
}

func (v *View) panel(body fyne.CanvasObject) fyne.CanvasObject {
	head := widgets.NewHeader(v.shown.Title, "", widgets.NewKeycaps("Ctrl", ".")).WithIcon("flag", theme.Over)
	head.SetTone(theme.Over, theme.TintOver)
	panel := widgets.NewHeadedPanel(head, body)
	panel.SetColors(theme.Surface, theme.EdgeOver)
	return panel
}

// addFolded adds the flags that are a line each, and below them how many more
// there are and what is snoozed.
func (v *View) addFolded(column *fyne.Container, rest []present.FlagCard) {
	for _, c := range rest[:min(len(rest), foldedCards)] {
		column.Add(v.folded(c))
	}
	foot := widgets.NewRow(theme.Gap8)
	switch hidden := len(rest) - foldedCards; {
	case hidden > 0:
		foot.Add(widgets.NewQuiet(more(hidden), func() { v.expand(true) }))
	case v.more && len(v.shown.Cards) > 2:
		foot.Add(widgets.NewQuiet("Fewer", func() { v.expand(false) }))
	}
	if v.shown.Quiet != "" {
		foot.Add(widgets.NewFill(widgets.NewShrinkingText(theme.Caption, theme.Text3, v.shown.Quiet).Align(fyne.TextAlignTrailing)))
	}
	if len(foot.Objects) > 0 {
		column.Add(widgets.NewPad(0, theme.Gap12, theme.Gap8, 26, foot))
	}
}

func (v *View) expand(more bool) {
	v.more = more
	v.build()
}

// card is a flag that stands open.
func (v *View) card(c present.FlagCard) fyne.CanvasObject {
	saw := widgets.NewParagraph(theme.Body, theme.Text, c.Saw)
	v.saws = append(v.saws, saw)
	text := widgets.NewColumn(2,
		widgets.NewShrinkingText(theme.Name, theme.Text, c.Title),
		saw,
		widgets.NewParagraph(theme.Caption, theme.Text2, c.Why),
		widgets.NewPad(theme.Gap8, 0, 0, 0, widgets.NewRow(theme.Gap4,
			widgets.NewSecondary(c.Button, func() { v.on.Run(c.Action) }),
			widgets.NewMenuButton(widgets.Quiet, "Snooze", func() []widgets.MenuItem { return v.snoozes(c.ID) }),
			widgets.NewQuiet("Override…", func() { v.on.Run("override:" + c.ID) }))))
	row := widgets.NewColumns(theme.Gap8, []float32{theme.Icon, 0}, widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewIcon("flag", theme.Over, theme.Icon))), text)
	return widgets.NewPad(theme.Gap8, theme.Gap12, 10, theme.Gap12, row)
}

// folded is a flag as a line, with its action.
func (v *View) folded(c present.FlagCard) fyne.CanvasObject {
	row := widgets.NewRow(theme.Gap8, widgets.NewIcon("flag", theme.Over, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Name, theme.Text, c.Title)),
		widgets.NewSecondary(c.Button, func() { v.on.Run(c.Action) }))
	return widgets.NewSized(0, 36, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row))
}

func (v *View) snoozes(flag string) []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, length := range []string{"15", "30", "60"} {
		items = append(items, widgets.MenuItem{Text: "For " + length + " min", Run: func() { v.on.Run("snooze:" + flag + " " + length + "m") }})
	}
	return items
}

func more(n int) string {
	if n == 1 {
		return "1 more"
	}
	return strconv.Itoa(n) + " more"
}
