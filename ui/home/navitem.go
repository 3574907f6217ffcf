package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// navItem is a line of the navigation: icon, name, count.
type navItem struct {
	widgets.Press
	iconName string
	ground   *widgets.Box
	icon     *widgets.Icon
	name     *widgets.Text
	count    *widgets.Text
	chosen   bool
	content  *fyne.Container
}

func newNavItem(icon, text string, onTapped func()) *navItem {
	n := &navItem{
		iconName: icon, ground: widgets.NewBox(theme.None, theme.None, theme.RadiusButton), icon: widgets.NewIcon(icon, theme.Text2, theme.Icon),
		name: widgets.NewShrinkingText(theme.Body, theme.Text2, text), count: widgets.NewText(theme.Caption, theme.Text3, ""),
	}
	n.content = widgets.NewStack(n.ground, widgets.NewPad(0, 8, 0, 10, widgets.NewRow(10, n.icon, n.name, n.count)))
	n.OnTapped = onTapped
	n.Extend(n)
	return n
}

// set shows a count; where the column is narrow it goes, the name does not.
func (n *navItem) set(count string, token fyne.ThemeColorName) {
	changed := len(count) != len(n.count.Text())
	n.count.Set(count, token)
	if changed {
		n.content.Refresh()
	}
}

func (n *navItem) choose(on bool) {
	if on != n.chosen {
		n.chosen = on
		n.Refresh()
	}
}

// MinSize leaves the width to the column.
func (n *navItem) MinSize() fyne.Size { return fyne.NewSize(0, theme.Px(36)) }

// Resize drops the count where it would cut the name.
func (n *navItem) Resize(size fyne.Size) {
	setVisible(n.count, size.Width >= theme.Px(navWidth))
	n.Press.Resize(size)
}

// CreateRenderer implements fyne.Widget.
func (n *navItem) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(n.content) }

// Refresh draws which part is shown, and where pointer and keys are.
func (n *navItem) Refresh() {
	fill, edge, role, token := theme.None, theme.None, theme.Body, theme.Text2
	if n.Hovered() {
		fill = theme.Hover
	}
	if n.chosen {
		fill, role, token = theme.Raised, theme.Name, theme.Text
	}
	if n.Focused() {
		edge = theme.Link
	}
	n.ground.SetColors(fill, edge)
	n.ground.SetEdgeWidth(2)
	n.name.SetRole(role)
	n.name.SetColor(token)
	icon := theme.Text2
	if n.chosen {
		icon = theme.Link
	}
	n.icon.Set(n.iconName, icon)
	n.content.Refresh()
	n.BaseWidget.Refresh()
}
