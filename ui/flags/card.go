package flags

import (
	"slices"
	"strings"

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
	saw, why := widgets.NewParagraph(theme.Body, theme.Text, c.Saw), widgets.NewParagraph(theme.Caption, theme.Text2, c.Why)
	v.saws = append(v.saws, figure{i, saw})
	v.told = []fyne.CanvasObject{why, saw}
	text := widgets.NewColumn(2,
		v.title(c),
		saw,
		why,
		widgets.NewPad(6, 0, 0, 0, v.waysOut(c.ID, act)))
	row := widgets.NewColumns(theme.Gap8, []float32{theme.Icon, 0}, widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewIcon("flag", theme.Over, theme.Icon))), text)
	return widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap8, theme.Gap12, row)
}

// title names the flag and leads to the entries that it saw.
func (v *View) title(c present.FlagCard) fyne.CanvasObject {
	name := widgets.NewShrinkingText(theme.Name, theme.Text, c.Title)
	if c.Seen == "" {
		return name
	}
	// its words, not the room that a pointer has around them, end where the keycaps do
	return widgets.NewPad(0, -theme.Gap4, 0, 0, widgets.NewRow(theme.Gap8, widgets.NewFill(name), widgets.NewLink(c.Seen, func() { v.on.Run("seen:" + c.ID) })))
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

// waysOut is the action of a flag with its snooze and its override beside it.
func (v *View) waysOut(flag string, act *widgets.Button) fyne.CanvasObject {
	snoozes := func() []widgets.MenuItem { return v.snoozes(flag) }
	override := func() { v.on.Run("override:" + flag) }
	bare := widgets.NewQuiet("Snooze", nil)
	bare.OnTapped = func() { widgets.ShowMenu(bare, snoozes()) }
	more := widgets.NewMenuButton(widgets.Quiet, "More", func() []widgets.MenuItem {
		items := snoozes()
		for i := range items {
			items[i].Text = "Snooze f" + strings.TrimPrefix(items[i].Text, "F")
		}
		return append(items, widgets.MenuItem{Text: "Override…", Run: override})
	})
	return &fyne.Container{Layout: yielding{}, Objects: []fyne.CanvasObject{
		act, widgets.NewMenuButton(widgets.Quiet, "Snooze", snoozes), bare, widgets.NewQuiet("Override…", override), more,
	}}
}

// yielding is a row of buttons. Where the first has no room, the snooze goes without
// its sign, then it and the override go into a menu; where not even that lets it be
// whole it is cut, for then it names what somebody typed.
type yielding struct{}

// besideAct are the buttons that stand beside the first, the best first.
var besideAct = [][]int{{1, 3}, {2, 3}, {4}}

func (yielding) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height)
}

func (yielding) Layout(o []fyne.CanvasObject, size fyne.Size) {
	need, chosen := o[0].MinSize(), besideAct[0]
	for _, beside := range besideAct {
		if need.Width <= roomBeside(o, beside, size.Width) {
			chosen = beside
			break
		}
	}
	need.Width = max(0, min(need.Width, roomBeside(o, chosen, size.Width)))
	o[0].Move(fyne.Position{})
	o[0].Resize(need)
	x := need.Width + theme.Px(theme.Gap4)
	for i := 1; i < len(o); i++ {
		widgets.SetVisible(o[i], slices.Contains(chosen, i))
		if o[i].Visible() {
			o[i].Move(fyne.NewPos(x, 0))
			o[i].Resize(o[i].MinSize())
			x += o[i].MinSize().Width + theme.Px(theme.Gap4)
		}
	}
}

// roomBeside is what a width leaves for the first beside those buttons, px.
func roomBeside(o []fyne.CanvasObject, beside []int, width float32) float32 {
	for _, i := range beside {
		width -= theme.Px(theme.Gap4) + o[i].MinSize().Width
	}
	return width
}
