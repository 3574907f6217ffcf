package postmortem

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// railItem is one section in the rail.
type railItem struct {
	widgets.Press
	section present.ReviewSection
	current bool

	ground      *widgets.Box
	icon        *widgets.Icon
	name, state *widgets.Text
}

// railMarks are the icon of each tone.
var railMarks = map[present.ReviewTone]struct {
	icon  string
	token fyne.ThemeColorName
}{
	present.ReviewOpen:     {"circle-dashed", theme.Text3},
	present.ReviewProposed: {"circle-dashed", theme.Link},
	present.ReviewMissing:  {"triangle-alert", theme.Near},
	present.ReviewDone:     {"circle-check", theme.Met},
}

func newRailItem(onTapped func()) *railItem {
	i := &railItem{
		ground: widgets.NewBox(theme.None, theme.None, theme.RadiusPanel).WithBar(theme.None, 3),
		icon:   widgets.NewIcon("", theme.Text3, theme.Icon),
		name:   widgets.NewShrinkingText(theme.Body, theme.Text2, ""),
		state:  widgets.NewShrinkingText(theme.Caption, theme.Text3, ""),
	}
	i.OnTapped = onTapped
	i.Extend(i)
	return i
}

func (i *railItem) show(s present.ReviewSection, current bool) {
	if s == i.section && current == i.current {
		return
	}
	i.section, i.current = s, current
	i.Refresh()
}

func (i *railItem) setCurrent(current bool) { i.show(i.section, current) }

// paint shows the state; the renderer calls it, because Press asks for a repaint
// when the pointer or the focus comes.
func (i *railItem) paint() {
	mark := railMarks[i.section.Tone]
	i.icon.Set(mark.icon, mark.token)
	i.state.Set(i.section.State, toneColors[i.section.Tone])
	fill, edge, bar, role, token := theme.None, theme.None, theme.None, theme.Body, theme.Text2
	if i.section.Tone == present.ReviewDone {
		token = theme.Text
	}
	if i.current {
		fill, bar, role, token = theme.Raised, theme.Link, theme.Name, theme.Text
	}
	if i.Hovered() {
		fill = theme.Hover
	}
	if i.Focused() {
		edge = theme.Link
	}
	i.ground.SetEdgeWidth(2)
	i.ground.SetColors(fill, edge)
	i.ground.SetBar(bar)
	i.name.SetRole(role)
	i.name.Set(i.section.Title, token)
}

// CreateRenderer implements fyne.Widget.
func (i *railItem) CreateRenderer() fyne.WidgetRenderer {
	texts := widgets.NewColumn(0, widgets.NewSpacer(),
		widgets.NewSized(0, 19, i.name), widgets.NewSized(0, 15, i.state), widgets.NewSpacer())
	row := widgets.NewColumns(theme.Gap12, []float32{theme.Icon, 0}, widgets.NewStack(i.icon), texts)
	i.paint()
	return paintedRenderer{widget.NewSimpleRenderer(widgets.NewStack(i.ground, widgets.NewPad(0, 8, 0, 12, row))), i.paint}
}

// paintedRenderer brings the parts up to date before they are drawn anew.
type paintedRenderer struct {
	fyne.WidgetRenderer
	paint func()
}

// Refresh implements fyne.WidgetRenderer.
func (r paintedRenderer) Refresh() {
	r.paint()
	r.WidgetRenderer.Refresh()
}
