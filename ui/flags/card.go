package flags

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// card is a flag that stands open; end takes the action of the one that somebody
// opened.
func (v *View) card(i int, end func(*widgets.Button)) fyne.CanvasObject {
	c, act := v.shown.Cards[i], v.action(v.shown.Cards[i])
	if c.ID == v.opened {
		end(act)
	}
	saw := widgets.NewParagraph(theme.Body, theme.Text, c.Saw)
	v.saws = append(v.saws, figure{i, saw})
	text := widgets.NewColumn(2,
		v.title(c),
		saw,
		widgets.NewParagraph(theme.Caption, theme.Text2, c.Why),
		widgets.NewPad(6, 0, 0, 0, &fyne.Container{Layout: yielding{}, Objects: []fyne.CanvasObject{
			act,
			widgets.NewMenuButton(widgets.Quiet, "Snooze", func() []widgets.MenuItem { return v.snoozes(c.ID) }),
			widgets.NewQuiet("Override…", func() { v.on.Run("override:" + c.ID) }),
		}}))
	row := widgets.NewColumns(theme.Gap8, []float32{theme.Icon, 0}, widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewIcon("flag", theme.Over, theme.Icon))), text)
	return widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap8, theme.Gap12, row)
}

// title names the flag and leads to the entries that it saw.
func (v *View) title(c present.FlagCard) fyne.CanvasObject {
	name := widgets.NewShrinkingText(theme.Name, theme.Text, c.Title)
	if c.Seen == "" {
		return name
	}
	return widgets.NewRow(theme.Gap8, widgets.NewFill(name), widgets.NewLink(c.Seen, func() { v.on.Run("seen:" + c.ID) }))
}

func (v *View) action(c present.FlagCard) *widgets.Button {
	return widgets.NewSecondary(c.Button, func() { v.on.Run(c.Action) })
}

// shortAction is the same for a line that has little room.
func (v *View) shortAction(c present.FlagCard) *widgets.Button {
	short := c.Short
	if short == "" {
		short = c.Button
	}
	return widgets.NewSecondary(short, func() { v.on.Run(c.Action) })
}

func (v *View) snoozes(flag string) []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, length := range []string{"15", "30", "60"} {
		items = append(items, widgets.MenuItem{Text: "For " + length + " min", Run: func() { v.on.Run("snooze:" + flag + " " + length + "m") }})
	}
	return items
}

// yielding is a row of buttons of which the first is cut where there is too
// little room: it may name what somebody typed.
type yielding struct{}

func (yielding) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height)
}

func (yielding) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap, rest := theme.Px(theme.Gap4), size.Width
	for _, button := range o[1:] {
		rest -= gap + button.MinSize().Width
	}
	x := float32(0)
	for i, button := range o {
		need := button.MinSize()
		if i == 0 {
			need.Width = max(0, min(need.Width, rest))
		}
		button.Move(fyne.NewPos(x, 0))
		button.Resize(need)
		x += need.Width + gap
	}
}
