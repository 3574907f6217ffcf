package cockpit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// gate is what should hold before the incident is resolved.
func (v *View) gate(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	for i, c := range s.Gate.Conditions {
		if i == len(s.Gate.Conditions)-1 && s.Gate.Soak.Running {
			rows.Add(v.soak(s.Gate.Soak))
			continue
		}
		rows.Add(v.condition(c))
	}
	head := widgets.NewHeader("Before you resolve", s.Gate.Note)
	body := &fyne.Container{Layout: pinnedLayout{}, Objects: []fyne.CanvasObject{scrolling(rows), v.resolving(s.Gate)}}
	return widgets.NewHeadedPanel(head, body).Ruled()
}

// condition is one line; what does not hold yet can be tapped to make it hold.
func (v *View) condition(c present.Condition) fyne.CanvasObject {
	icon, tint, token := "circle-check", theme.Met, theme.Text
	if !c.Held {
		icon, tint = "circle", theme.Edge
	}
	parts := []fyne.CanvasObject{widgets.NewIcon(icon, tint, theme.Icon), widgets.NewFill(widgets.NewShrinkingText(theme.Body, token, c.Text)),
		widgets.NewText(theme.Body, theme.Text2, cut(c.Holds, 40))}
	if !c.Held && c.Action != "" && v.on.Why(c.Action) == "" {
		parts = append(parts, widgets.NewQuiet("Do it…", func() { v.on.Run(c.Action) }))
	}
	return widgets.NewSized(0, 32, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewRow(theme.Gap12, parts...)))
}

// soak is the quiet time that runs, with its bar.
func (v *View) soak(k present.Soak) fyne.CanvasObject {
	figure := widgets.NewText(theme.Name, theme.Text, k.Figure)
	bar := newBar(k.Fraction)
	v.ticks = append(v.ticks, func(s Scene) {
		figure.SetText(s.Gate.Soak.Figure)
		bar.set(s.Gate.Soak.Fraction)
	})
	row := widgets.NewRow(theme.Gap12, widgets.NewIcon("half-disc", theme.Link, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Name, theme.Text, k.Text)), widgets.NewSized(160, 4, bar), figure)
	return widgets.NewStack(widgets.NewBox(theme.Raised, theme.None, 0),
		widgets.NewSized(0, 32, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row)))
}

// resolving is the line with the two ways to the end.
func (v *View) resolving(g present.Gate) fyne.CanvasObject {
	resolve := widgets.NewSecondary("Resolve…", func() { v.on.Run("resolve") }).Tall()
	why := v.on.Why("resolve")
	switch {
	case why != "":
	case g.Opens != "":
		why = g.Opens
	case !g.Open:
		why = "opens when all of them hold"
	}
	resolve.SetDisabled(why != "")
	parts := []fyne.CanvasObject{resolve, widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, why))}
	if v.on.Why("resolve-now") == "" && !g.Open {
		parts = append(parts, widgets.NewQuiet("Resolve now with a reason…", func() { v.on.Run("resolve-now") }))
	}
	return widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap12, theme.Gap12, widgets.NewRow(theme.Gap12, parts...))
}

// pinnedLayout keeps the lower part at its height and in sight; the upper one takes
// the rest.
type pinnedLayout struct{}

func (pinnedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height+o[1].MinSize().Height)
}

func (pinnedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	bottom := min(o[1].MinSize().Height, size.Height)
	put(o[0], 0, 0, size.Width, size.Height-bottom)
	put(o[1], 0, size.Height-bottom, size.Width, bottom)
}

// bar is a thin bar that fills up.
type bar struct {
	widget.BaseWidget
	track, fill *widgets.Box
	part        float32
}

func newBar(part float32) *bar {
	b := &bar{track: widgets.NewBox(theme.Line, theme.None, 2), fill: widgets.NewBox(theme.Link, theme.None, 2), part: part}
	b.ExtendBaseWidget(b)
	return b
}

func (b *bar) set(part float32) {
	if part != b.part {
		b.part = part
		b.Refresh()
	}
}

// CreateRenderer implements fyne.Widget.
func (b *bar) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: barLayout{b}, Objects: []fyne.CanvasObject{b.track, b.fill}})
}

type barLayout struct{ b *bar }

func (barLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(40), theme.Px(4))
}

func (l barLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, size.Width, size.Height)
	put(o[1], 0, 0, size.Width*l.b.part, size.Height)
}
