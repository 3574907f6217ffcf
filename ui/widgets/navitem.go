package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// NavItem is a line of a navigation, 36 px: icon, name, count. The column gives it
// its width.
type NavItem struct {
	Press
	// CountFrom is the width from which on the count shows, px at scale 1: where
	// it would cut the name it goes.
	CountFrom float32

	iconName string
	ground   *Box
	icon     *Icon
	name     *Text
	count    *Text
	chosen   bool
	content  *fyne.Container
}

// NewNavItem makes a line without a count; without an icon the name stands alone.
func NewNavItem(icon, text string, onTapped func()) *NavItem {
	n := &NavItem{
		iconName: icon, ground: NewBox(theme.None, theme.None, theme.RadiusButton), icon: NewIcon(icon, theme.Text2, theme.Icon),
		name: NewShrinkingText(theme.Body, theme.Text2, text), count: NewText(theme.Caption, theme.Text3, ""),
	}
	n.content = NewStack(n.ground, NewPad(0, 8, 0, 10, NewRow(10, n.icon, n.name, n.count)))
	n.OnTapped = onTapped
	n.Extend(n)
	return n
}

// SetCount shows a count or a word at the right; empty shows none.
func (n *NavItem) SetCount(count string, token fyne.ThemeColorName) {
	changed := len(count) != len(n.count.Text())
	n.count.Set(count, token)
	if changed {
		n.content.Refresh()
	}
}

// Choose marks the line as the one that is shown.
func (n *NavItem) Choose(on bool) {
	if on != n.chosen {
		n.chosen = on
		n.Refresh()
	}
}

// MinSize leaves the width to the column.
func (n *NavItem) MinSize() fyne.Size { return fyne.NewSize(0, theme.Px(theme.RowStep)) }

// Resize drops the count where it would cut the name.
func (n *NavItem) Resize(size fyne.Size) {
	SetVisible(n.count, size.Width >= theme.Px(n.CountFrom))
	n.Press.Resize(size)
}

// CreateRenderer implements fyne.Widget.
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer { return rendererOf(n) }

func (n *NavItem) objects() []fyne.CanvasObject { return []fyne.CanvasObject{n.content} }

func (n *NavItem) minSize() fyne.Size { return n.MinSize() }

func (n *NavItem) arrange(size fyne.Size) { place(n.content, 0, 0, size.Width, size.Height) }

// restyle draws which line is shown, and where pointer and keys are.
func (n *NavItem) restyle() {
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
}

// StepThrough moves the focus among lines with Up and Down, and tells whether the
// key was one of them.
func StepThrough(lines []*NavItem, from int, key *fyne.KeyEvent) bool {
	to := from
	switch key.Name {
	case fyne.KeyUp:
		to--
	case fyne.KeyDown:
		to++
	default:
		return false
	}
	if to >= 0 && to < len(lines) {
		lines[to].requestFocus()
	}
	return true
}
