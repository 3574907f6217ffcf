package palette

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// row is one line of the list: a heading, or an item. Rows are reused, so that
// show sets everything.
type row struct {
	widget.BaseWidget
	onOpen           func()
	current, hovered bool
	disabled         bool

	ground  *widgets.Box
	heading *widgets.Text
	icon    *widgets.Icon
	label   *markedText
	detail  *widgets.Text
	keys    *widgets.Keycaps
	enter   *widgets.Keycaps
	item    *fyne.Container
}

func (v *View) newRow() *row {
	r := &row{
		ground:  widgets.NewBox(theme.None, theme.None, 0),
		heading: widgets.NewText(theme.Label, theme.Text3, ""),
		icon:    widgets.NewIcon("", theme.Text2, theme.Icon),
		label:   newMarkedText(),
		detail:  widgets.NewShrinkingText(theme.Caption, theme.Text3, ""),
		keys:    widgets.NewKeycaps(),
		enter:   widgets.NewKeycaps("Enter"),
	}
	r.item = widgets.NewRow(theme.Gap12, r.icon, r.label, r.detail, widgets.NewSpacer(), r.keys, r.enter)
	r.ExtendBaseWidget(r)
	return r
}

func (v *View) bind(index int, r *row) {
	r.show(v.rows[index])
	r.onOpen = func() { v.open(index) }
}

func (r *row) show(p present.PaletteRow) {
	widgets.SetVisible(r.heading, p.Heading != "")
	widgets.SetVisible(r.item, p.Heading == "")
	r.heading.SetText(p.Heading)
	r.disabled = p.Item.Why != ""
	r.label.set(p.Label, r.disabled)
	detail := p.Item.Detail
	if r.disabled {
		detail = p.Item.Why
	}
	r.detail.SetText(detail)
	r.icon.Set(p.Item.Icon, iconColor(p.Item))
	r.keys.SetKeys(p.Item.Keys...)
	widgets.SetVisible(r.keys, len(p.Item.Keys) > 0)
	if p.Heading != "" {
		r.hovered = false
	}
	r.paint()
}

func iconColor(item present.PaletteItem) fyne.ThemeColorName {
	switch {
	case item.Why != "":
		return theme.Disabled
	case item.Group == present.PaletteNow:
		return theme.Link
	}
	return theme.Text2
}

// SetCurrent implements widgets.Row.
func (r *row) SetCurrent(current, _ bool) {
	r.current = current
	r.paint()
}

func (r *row) paint() {
	ground := theme.None
	switch {
	case r.current:
		ground = theme.Raised
	case r.hovered && !r.disabled:
		ground = theme.Hover
	}
	r.ground.SetColors(ground, theme.None)
	widgets.SetVisible(r.enter, r.current)
	r.item.Refresh()
}

// Tapped implements fyne.Tappable.
func (r *row) Tapped(*fyne.PointEvent) { r.onOpen() }

// MouseIn implements desktop.Hoverable.
func (r *row) MouseIn(*desktop.MouseEvent) { r.hover(!r.heading.Visible()) }

// MouseMoved implements desktop.Hoverable.
func (r *row) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *row) MouseOut() { r.hover(false) }

func (r *row) hover(on bool) {
	r.hovered = on
	r.paint()
}

// CreateRenderer implements fyne.Widget.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(widgets.NewStack(r.ground,
		widgets.NewPad(0, 15, 0, 15, r.heading), widgets.NewPad(0, 15, 0, 15, r.item)))
}
