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

// note is the room under a row for what is wrong with one of its fields, a sentence
// that begins under its field. The room is kept while there is none, so that no row
// moves under the pointer. A field cannot hold its own sentence: most are narrower
// than any of them. Of several, that of the field that was changed last is read.
type note struct {
	object *fyne.Container
	lines  map[string]*noteLine // by key
	room   bool                 // something of the section can be refused: all its rows stand at the same step
	gap    float32              // px at scale 1 that stand free below the row anyway
	said   string               // the key whose sentence is read; empty while there is none
}

// noteLine is the sentence of a field.
type noteLine struct {
	object *fyne.Container
	field  fyne.CanvasObject // in the row above, which begins where the note does
	text   *widgets.Text
}

func newNote(room bool, gap float32) *note {
	n := &note{room: room, gap: gap, lines: map[string]*noteLine{}}
	n.object = &fyne.Container{Layout: noteLayout{n}}
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

// set takes what is wrong with a field; empty is nothing.
func (n *note) set(key, problem string) {
	l := n.lines[key]
	if l.text.Text() == problem {
		return
	}
	l.text.SetText(problem)
	if problem != "" {
		n.said = key
	} else if n.said == key {
		n.said = n.other()
	}
	for key, l := range n.lines {
		widgets.SetVisible(l.object, key == n.said)
	}
	n.object.Refresh()
}

// other is another field with which something is wrong; empty where there is none.
func (n *note) other() string {
	for key, l := range n.lines {
		if l.text.Text() != "" {
			return key
		}
	}
	return ""
}

// noteLayout sets each sentence under its field, and as far to the left of that
// as it needs to be whole.
type noteLayout struct{ n *note }

func (l noteLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	if !l.n.room {
		return fyne.Size{}
	}
	return fyne.NewSize(0, theme.Px(noteHeight-l.n.gap))
}

func (l noteLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		width := min(o.MinSize().Width, size.Width)
		put(o, min(l.n.startOf(o), size.Width-width), 0, width, theme.Px(noteHeight))
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
