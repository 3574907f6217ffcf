package postmortem

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// rail is the left column: the sections with how far they are, and what was
// measured.
type rail struct {
	object *fyne.Container
	goTo   func(id string)
	items  []*railItem
	rule   *widgets.Box
	title  *widgets.Text
	facts  []*fact
}

func newRail(goTo func(id string)) *rail {
	r := &rail{goTo: goTo, rule: widgets.NewHLine(), title: widgets.NewText(theme.Label, theme.Text3, "Measured")}
	r.object = &fyne.Container{Layout: r}
	return r
}

func (r *rail) show(p present.PostMortem, current string) {
	if len(r.items) != len(p.Sections) || len(r.facts) != len(p.Measured) {
		r.build(p)
	}
	for i, s := range p.Sections {
		r.items[i].show(s, s.ID == current)
	}
	for i, m := range p.Measured {
		r.facts[i].show(m)
	}
}

func (r *rail) build(p present.PostMortem) {
	r.items, r.facts, r.object.Objects = nil, nil, nil
	for _, s := range p.Sections {
		item := newRailItem(func() { r.goTo(s.ID) })
		r.items = append(r.items, item)
		r.object.Add(item)
	}
	r.object.Add(r.rule)
	r.object.Add(r.title)
	for range p.Measured {
		f := newFact()
		r.facts = append(r.facts, f)
		r.object.Add(f.object)
	}
}

func (r *rail) mark(id string) {
	for _, item := range r.items {
		item.setCurrent(item.section.ID == id)
	}
}

// The heights of the rail, px at scale 1: with room, and where it is low, with
// the definitions left out.
const (
	itemPitch, lowPitch   float32 = 52, 42
	itemHeight, lowHeight float32 = 44, 38
	factHeight, lowFact   float32 = 40, 24
	factsTitle            float32 = 28
)

// MinSize implements fyne.Layout.
func (r *rail) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout implements fyne.Layout: sections from the top, figures at the bottom.
func (r *rail) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	pitch, height, figures := theme.Px(itemPitch), theme.Px(itemHeight), theme.Px(factHeight)
	needed := pitch*float32(len(r.items)) + figures*float32(len(r.facts)) + theme.Px(factsTitle+theme.Gap12)
	low := size.Height < needed
	if low {
		pitch, height, figures = theme.Px(lowPitch), theme.Px(lowHeight), theme.Px(lowFact)
	}
	for i, item := range r.items {
		put(item, 0, float32(i)*pitch, size.Width, height)
	}
	inset := theme.Px(10)
	y := size.Height - figures*float32(len(r.facts)) - theme.Px(factsTitle)
	put(r.rule, inset, y-theme.Px(theme.Gap8), size.Width-2*inset, 1)
	put(r.title, inset, y, size.Width-2*inset, theme.Px(factsTitle))
	y += theme.Px(factsTitle)
	for _, f := range r.facts {
		setVisible(f.from, !low)
		put(f.object, inset, y, size.Width-2*inset, figures)
		y += figures
	}
}

// fact is one figure over what it is measured between.
type fact struct {
	object, from             *fyne.Container
	name, figure, definition *widgets.Text
}

func newFact() *fact {
	f := &fact{
		name:   widgets.NewText(theme.Body, theme.Text2, ""),
		figure: widgets.NewText(theme.Name, theme.Text, "").Align(fyne.TextAlignTrailing),

		definition: widgets.NewShrinkingText(theme.Caption, theme.Text3, ""),
	}
	f.from = widgets.NewSized(0, 16, f.definition)
	f.object = widgets.NewColumn(0, widgets.NewSized(0, 20, widgets.NewRow(theme.Gap8, f.name, widgets.NewSpacer(), f.figure)), f.from)
	return f
}

func (f *fact) show(m present.Measured) {
	f.name.SetText(m.Name)
	f.definition.SetText(m.From)
	token, role := theme.Text3, theme.Body
	if m.Known {
		token, role = theme.Text, theme.Name
	}
	f.figure.SetRole(role)
	f.figure.Set(m.Figure, token)
	f.object.Refresh()
}
