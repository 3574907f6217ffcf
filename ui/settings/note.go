package settings

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The measures of a sentence under a field, px at scale 1.
const (
	noteHeight float32 = 22
	noteSign   float32 = 12
)

// note is the room under a row for what is wrong with its fields: a sentence each,
// which begins under its field. It takes no room while there is none. A field
// cannot hold its own sentence: most are narrower than any of them.
type note struct {
	object *fyne.Container
	lines  map[string]*noteLine // by key
}

// noteLine is the sentence of a field.
type noteLine struct {
	object *fyne.Container
	field  fyne.CanvasObject // in the row above, which begins where the note does
	text   *widgets.Text
}

func newNote() *note {
	n := &note{lines: map[string]*noteLine{}}
	n.object = &fyne.Container{Layout: noteLayout{n}, Hidden: true}
	return n
}

// under makes the line of a field.
func (n *note) under(key string, field fyne.CanvasObject) {
	l := &noteLine{field: field, text: widgets.NewText(theme.Caption, theme.Over, "")}
	l.object = widgets.NewRow(theme.Gap4, widgets.NewIcon("triangle-alert", theme.Over, noteSign), l.text)
	l.object.Hide()
	n.lines[key] = l
	n.object.Add(l.object)
}

// set takes what is wrong with a field, and tells whether the row has another
// height now.
func (n *note) set(key, problem string) (moved bool) {
	l := n.lines[key]
	l.text.SetText(problem)
	l.object.Refresh()
	if (problem != "") == l.object.Visible() {
		return false
	}
	widgets.SetVisible(l.object, problem != "")
	any := false
	for _, l := range n.lines {
		any = any || l.object.Visible()
	}
	widgets.SetVisible(n.object, any)
	return true
}

// noteLayout sets each sentence under its field, and as far to the left of that
// as it needs to be whole.
type noteLayout struct{ n *note }

func (l noteLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, line := range l.n.lines {
		if line.object.Visible() {
			height += theme.Px(noteHeight)
		}
	}
	return fyne.NewSize(0, height)
}

func (l noteLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y, height := float32(0), theme.Px(noteHeight)
	for _, o := range objects { // in the order of the fields
		if !o.Visible() {
			continue
		}
		width := min(o.MinSize().Width, size.Width)
		put(o, min(l.n.startOf(o), size.Width-width), y, width, height)
		y += height
	}
}

// startOf is where the field of a sentence begins.
func (n *note) startOf(o fyne.CanvasObject) float32 {
	for _, l := range n.lines {
		if fyne.CanvasObject(l.object) == o {
			return l.field.Position().X
		}
	}
	return 0
}
