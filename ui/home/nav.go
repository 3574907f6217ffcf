package home

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// nav is the left column: the parts of home, help and settings.
type nav struct {
	parts  []*widgets.NavItem // by part
	top    *fyne.Container
	object fyne.CanvasObject
}

func newNav(on Intents, choose func(part)) *nav {
	n := &nav{top: widgets.NewColumn(theme.Gap4)}
	for i, p := range []struct{ icon, text string }{{"activity", "Incidents"}, {"file-text", "Post-mortems"}, {"list-checks", "Actions"}} {
		item := widgets.NewNavItem(p.icon, p.text, func() { choose(part(i)) })
		item.CountFrom = navWidth
		item.Keys = func(key *fyne.KeyEvent) bool { return widgets.StepThrough(n.parts, i, key) }
		n.parts = append(n.parts, item)
		n.top.Add(item)
	}
	bottom := widgets.NewColumn(theme.Gap4, widgets.NewNavItem("info", "Help", func() { on.Run("help") }),
		widgets.NewNavItem("settings", "Settings", func() { on.Run("settings") }))
	n.object = widgets.NewColumn(0, widgets.NewPad(6, 10, theme.Gap16, 10, widgets.NewText(theme.Lead, theme.Text, "Warroom")),
		n.top, widgets.NewSpacer(), bottom)
	return n
}

// show counts the whole file, whatever is filtered. Nothing is worth no number.
func (n *nav) show(h present.Home, chosen part) {
	widgets.SetVisible(n.top, h.Total > 0)
	n.parts[allParts].SetCount(countOf(len(h.Open), "open"), theme.Text3)
	n.parts[actionsPart].SetCount(countOf(h.Actions, "open"), theme.Text3)
	n.parts[reviewsPart].SetCount(countOf(h.Reviews, "over"), theme.Over)
	for i, p := range n.parts {
		p.Choose(part(i) == chosen)
	}
}

func countOf(n int, word string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%d %s", n, word)
}
