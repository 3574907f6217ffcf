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
	if v.room.brief {
		return widgets.NewHeadedPanel(v.briefGate(s.Gate), scrolling(rows)).Ruled()
	}
	head := widgets.NewHeader("Before you resolve", s.Gate.Note)
	return widgets.NewHeadedPanel(head, pinned(scrolling(rows), v.resolving(s.Gate))).Ruled()
}

// briefGate is the head of a gate that has no room for a line of its own for the
// two ways to the end.
func (v *View) briefGate(g present.Gate) *widgets.Header {
	resolve, why := v.resolve(g)
	switch why {
	case "":
		why = g.Note
	case whenAllHold:
		why = g.Note + ", opens when all do"
	}
	parts := v.offer(widgets.Quiet, "gate", "resolve-now", "Resolve with a reason…")
	return widgets.NewHeader("Before you resolve", why, append(parts, resolve)...)
}

// condition is one line; what does not hold yet can be tapped to make it hold.
func (v *View) condition(c present.Condition) fyne.CanvasObject {
	icon, tint := "circle-check", theme.Met
	if !c.Held {
		icon, tint = "circle", theme.Edge
	}
	parts := []fyne.CanvasObject{widgets.NewIcon(icon, tint, theme.Icon), widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text, c.Text)),
		widgets.NewText(theme.Body, theme.Text2, cut(c.Holds, 48))}
	if !c.Held && c.Action != "" && v.offers(c.Action) {
		parts = append(parts, v.button(widgets.Secondary, "gate/"+c.Action, c.Action, c.Button))
	}
	return widgets.NewSized(0, v.room.gate, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewRow(theme.Gap12, parts...)))
}

// soak is the quiet time that runs, with its bar.
func (v *View) soak(k present.Soak) fyne.CanvasObject {
	figure := widgets.NewText(theme.Name, theme.Text, k.Figure)
	bar := newBar(k.Fraction)
	v.ticks = append(v.ticks, func(s Scene) {
		if figure.Text() != s.Gate.Soak.Figure {
			figure.SetText(s.Gate.Soak.Figure)
		}
		bar.set(s.Gate.Soak.Fraction)
	})
	row := widgets.NewRow(theme.Gap12, widgets.NewIcon("half-disc", theme.Link, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Name, theme.Text, k.Text)), widgets.NewSized(v.room.bar, 4, bar), figure)
	return widgets.NewStack(widgets.NewBox(theme.Raised, theme.None, 0),
		widgets.NewSized(0, v.room.gate, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row)))
}

// whenAllHold is why one cannot resolve while more than the soak is missing.
const whenAllHold = "opens when all of them hold"

// resolve is the button that resolves, and why it does not yet.
func (v *View) resolve(g present.Gate) (button *widgets.Button, why string) {
	button, why = v.button(widgets.Secondary, "gate", "resolve", "Resolve…"), v.on.Why("resolve")
	switch {
	case why != "":
	case g.Opens != "":
		why = g.Opens
	case !g.Open:
		why = whenAllHold
	}
	button.SetDisabled(why != "")
	return button, why
}

// resolving is the line with the two ways to the end.
func (v *View) resolving(g present.Gate) fyne.CanvasObject {
	resolve, why := v.resolve(g)
	parts := []fyne.CanvasObject{widgets.NewSized(0, theme.RowStep, resolve), widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, why))}
	parts = append(parts, v.offer(widgets.Quiet, "gate", "resolve-now", "Resolve now with a reason…")...)
	return widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap12, theme.Gap12, widgets.NewRow(theme.Gap12, parts...))
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
