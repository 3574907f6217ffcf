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
	typed  func(id string, r rune)
	items  []*railItem
	rule   *widgets.Box
	title  *widgets.Text
	facts  []*fact
}

func newRail(goTo func(id string), typed func(id string, r rune)) *rail {
	r := &rail{goTo: goTo, typed: typed, rule: widgets.NewHLine(), title: widgets.NewText(theme.Label, theme.Text3, "Measured")}
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
		item.OnRune = func(letter rune) { r.typed(s.ID, letter) }
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

// item is the line of a section.
func (r *rail) item(id string) fyne.Focusable {
	for _, item := range r.items {
		if item.section.ID == id {
			return item
		}
	}
	return nil
}

// railRoom is how much room the parts of the rail take, px at scale 1.
type railRoom struct {
	pitch, item float32 // of a section
	fact        float32 // of a figure; 0 leaves them out
	defined     bool    // figures have their definitions
}

// railRooms are the ways to set the rail, the first that fits. What was measured
// stands on the cockpit too: it goes before a section does.
var railRooms = []railRoom{{52, 44, 40, true}, {42, 40, 24, false}, {37, 36, 24, false}, {42, 40, 0, false}, {37, 36, 0, false}}

const factsTitle float32 = 28

func (r *rail) room(height float32) railRoom {
	for _, room := range railRooms {
		needed := room.pitch * float32(len(r.items))
		if room.fact > 0 {
			needed += room.fact*float32(len(r.facts)) + factsTitle + theme.Gap12
		}
		if theme.Px(needed) <= height {
			return room
		}
	}
	return railRooms[len(railRooms)-1]
}

// MinSize implements fyne.Layout.
func (r *rail) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout implements fyne.Layout: sections from the top, figures at the bottom.
func (r *rail) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	room := r.room(size.Height)
	for i, item := range r.items {
		put(item, 0, float32(i)*theme.Px(room.pitch), size.Width, theme.Px(room.item))
	}
	inset, figure := theme.Px(10), theme.Px(room.fact)
	y := size.Height - figure*float32(len(r.facts)) - theme.Px(factsTitle)
	widgets.SetVisible(r.rule, figure > 0)
	widgets.SetVisible(r.title, figure > 0)
	put(r.rule, inset, y-theme.Px(theme.Gap8), size.Width-2*inset, 1)
	put(r.title, inset, y, size.Width-2*inset, theme.Px(factsTitle))
	y += theme.Px(factsTitle)
	for _, f := range r.facts {
		widgets.SetVisible(f.object, figure > 0)
		widgets.SetVisible(f.from, room.defined)
		put(f.object, inset, y, size.Width-2*inset, figure)
		y += figure
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
