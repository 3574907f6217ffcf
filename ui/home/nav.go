package home

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// nav is the left column: the parts of home, and how the window looks.
type nav struct {
	parts  [3]*navItem // by part
	top    fyne.CanvasObject
	object fyne.CanvasObject
}

func newNav(on Intents, choose func(part)) *nav {
	n := &nav{}
	for i, p := range []struct{ icon, text string }{{"activity", "Incidents"}, {"file-text", "Post-mortems"}, {"list-checks", "Actions"}} {
		n.parts[i] = newNavItem(p.icon, p.text, func() { choose(part(i)) })
		n.parts[i].Keys = func(key *fyne.KeyEvent) bool { return n.step(i, key) }
	}
	n.top = widgets.NewColumn(theme.Gap4, n.parts[0], n.parts[1], n.parts[2])
	quiet := func(text, icon, id string) fyne.CanvasObject {
		return widgets.NewRow(0, widgets.NewQuiet(text, func() { on.Run(id) }).WithIcon(icon))
	}
	bottom := widgets.NewPad(0, 0, 0, 4, widgets.NewColumn(theme.Gap4,
		quiet("Dark or light", "monitor", "theme"), quiet("Text size", "eye", "text-size"), quiet("Help", "info", "help")))
	n.object = widgets.NewColumn(0, widgets.NewPad(6, 10, theme.Gap16, 10, widgets.NewText(theme.Lead, theme.Text, "Warroom")),
		n.top, widgets.NewSpacer(), bottom)
	return n
}

// step moves the focus with Up and Down.
func (n *nav) step(from int, key *fyne.KeyEvent) bool {
	to := from
	switch key.Name {
	case fyne.KeyUp:
		to--
	case fyne.KeyDown:
		to++
	default:
		return false
	}
	if to >= 0 && to < len(n.parts) {
		focus(n.parts[to])
	}
	return true
}

// focus gives the keys to a part that is on a canvas.
func focus(o interface {
	fyne.CanvasObject
	fyne.Focusable
}) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil {
		c.Focus(o)
	}
}

// show counts the whole file, whatever is filtered. Nothing is worth no number.
func (n *nav) show(h present.Home, chosen part) {
	setVisible(n.top, h.Total > 0)
	n.parts[allParts].set(countOf(len(h.Open), "open"), theme.Text3)
	n.parts[actionsPart].set(countOf(h.Actions, "open"), theme.Text3)
	n.parts[reviewsPart].set(countOf(h.Reviews, "over"), theme.Over)
	for i, p := range n.parts {
		p.choose(part(i) == chosen)
	}
}

func countOf(n int, word string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%d %s", n, word)
}
