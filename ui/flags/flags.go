// Package flags is the panel of red flags: what is wrong, why it matters, and the
// one action that ends it.
package flags

import (
	"strconv"

	"fyne.io/fyne/v2"

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
	return &View{on: on, object: widgets.NewStack(), onSize: onSize}
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the panel up to date. Where only figures moved, only they are
// drawn again.
func (v *View) Show(f present.Flags) {
	if v.sameCards(f) {
		for i, saw := range v.saws {
			saw.SetText(f.Cards[i].Saw)
		}
		v.shown = f
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
		v.object.Objects = []fyne.CanvasObject{v.calm()}
	} else {
		v.object.Objects = []fyne.CanvasObject{v.standing()}
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

func (v *View) standing() fyne.CanvasObject {
	column := widgets.NewColumn(0)
	open := v.openCards()
	for i, c := range v.shown.Cards {
		switch {
		case i < open:
			if i > 0 {
				column.Add(widgets.NewPad(0, theme.Gap12, 0, 36, widgets.NewHLine()))
			}
			column.Add(v.card(c))
		case i < open+foldedCards:
			column.Add(v.folded(c))
		}
	}
	if hidden := len(v.shown.Cards) - open - foldedCards; hidden > 0 {
		column.Add(widgets.NewPad(0, theme.Gap12, theme.Gap8, theme.Gap24, widgets.NewRow(0, widgets.NewQuiet(more(hidden), func() { v.more = true; v.build() }))))
	}
	if v.shown.Quiet != "" {
		column.Add(widgets.NewPad(0, theme.Gap12, theme.Gap8, 36, widgets.NewShrinkingText(theme.Caption, theme.Text3, v.shown.Quiet)))
	}
	head := widgets.NewHeader(v.shown.Title, "", widgets.NewKeycaps("Ctrl", ".")).WithIcon("flag", theme.Over)
	head.SetTone(theme.Over, theme.TintOver)
	panel := widgets.NewHeadedPanel(head, column)
	panel.SetColors(theme.Surface, theme.EdgeOver)
	return panel
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
