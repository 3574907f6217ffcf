package settings

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// makeNav makes the column of the groups, which Up and Down go through, with the way
// back below them.
func (v *View) makeNav() fyne.CanvasObject {
	column := widgets.NewColumn(theme.Gap4, widgets.NewPad(6, 10, theme.Gap12, 10, widgets.NewText(theme.Lead, theme.Text, "Settings")))
	for i, g := range v.groups {
		v.nav = append(v.nav, widgets.NewNavItem(g.Icon, g.Title, func() { v.press(i) }))
		column.Add(v.nav[i])
	}
	back := widgets.NewNavItem("arrow-left", "Back", v.on.Leave)
	column.Add(widgets.NewSpacer())
	column.Add(back)
	lines := append(slices.Clone(v.nav), back)
	for i, item := range lines {
		item.Keys = func(key *fyne.KeyEvent) bool { return v.step(lines, i, key) }
	}
	return column
}

// press shows a group; where it is shown already, it goes into its fields.
func (v *View) press(i int) {
	if i == v.chosen {
		v.enter(i)
		return
	}
	v.Choose(i)
}

// Choose shows a group by its place.
func (v *View) Choose(i int) {
	v.chosen, v.last = i, pointed{}
	for n, item := range v.nav {
		item.Choose(n == i)
	}
	v.hint.SetText("")
	v.scroll.ScrollToTop()
	v.showPage()
}

// step moves among the groups with Up and Down, which shows them, and goes into
// the fields of the group with Right.
func (v *View) step(lines []*widgets.NavItem, from int, key *fyne.KeyEvent) bool {
	if key.Name == fyne.KeyRight {
		v.enter(from)
		return true
	}
	if !widgets.StepThrough(lines, from, key) {
		return false
	}
	for i, item := range v.nav {
		if item.Focused() && i != v.chosen {
			v.Choose(i)
		}
	}
	return true
}

// enter gives the keys to the first input of the group that is shown.
func (v *View) enter(from int) {
	c := widgets.CanvasOf(v.object)
	if c == nil || from != v.chosen {
		return
	}
	if first := v.firstInput(); first != nil {
		c.Focus(first)
	}
}

// countGroups says in which groups something is changed, or refused.
func (v *View) countGroups() {
	for i, g := range v.groups {
		switch changed, refused := v.typedIn(g); {
		case refused > 0:
			v.nav[i].SetCount(fmt.Sprintf("%d refused", refused), theme.Over)
		case changed > 0:
			v.nav[i].SetCount(fmt.Sprintf("%d changed", changed), theme.Link)
		default:
			v.nav[i].SetCount("", theme.Text3)
		}
	}
}

// typedIn is how many fields of a group were changed, and how many are refused.
func (v *View) typedIn(g present.SettingsGroup) (changed, refused int) {
	for _, key := range keysOf(g) {
		f := v.shown.Fields[key]
		if f.Changed {
			changed++
		}
		if f.Problem != "" {
			refused++
		}
	}
	return changed, refused
}

// keysOf are the keys of the policy on the page of a group.
func keysOf(g present.SettingsGroup) []string {
	var keys []string
	for _, s := range g.Sections {
		for _, r := range s.Rows {
			keys = append(keys, r.Keys...)
		}
	}
	return keys
}
