package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Field is a label over an entry in a box, with a sentence below where something
// is wrong. Change its state with SetProblem and SetDisabled.
type Field struct {
	widget.BaseWidget
	// Entry is the input itself: text, OnChanged, OnSubmitted, Keys.
	Entry *Entry

	fieldParts
	input            fyne.CanvasObject
	rows             int
	height           float32
	focused, hovered bool
	outlined         bool
	problem          string
	read             string // how the text was understood
	readColor        fyne.ThemeColorName
	least            int // lines of room for the sentence below, at least
	tailShown        bool
}

// fieldParts is what is drawn around the entry.
type fieldParts struct {
	label, hint, tail *label
	warning, sign     *glyph
	note              *Paragraph // why it was refused, whole
	box               *shape
}

// NewField makes a field of one line, 36 px under its label. The placeholder
// shows while it is empty; an empty label takes no room.
func NewField(name, placeholder string) *Field {
	return newField(NewEntry(theme.Body), name, placeholder, theme.RowStep)
}

// NewLargeField makes the one large field of a dialog: 52 px, text of 18.
func NewLargeField(name, placeholder string) *Field {
	return newField(NewEntry(theme.Input), name, placeholder, 52)
}

// NewSlimField makes a field for a header: 28 px, without a label.
func NewSlimField(placeholder string) *Field {
	return newField(NewEntry(theme.Body), "", placeholder, theme.RowLine)
}

// WithIcon sets an icon before the text and returns the field.
func (f *Field) WithIcon(name string) *Field {
	f.sign.name = name
	return f
}

// NewMultiField makes a field of so many visible lines.
func NewMultiField(name, placeholder string, rows int) *Field {
	f := newField(NewMultiEntry(theme.Body), name, placeholder, 0)
	f.rows = rows
	f.Entry.SetMinRowsVisible(rows)
	return f
}

func newField(e *Entry, name, placeholder string, height float32) *Field {
	f := &Field{
		Entry: e, height: height,
		fieldParts: fieldParts{
			label:   newLabel(theme.Caption, theme.Text2, name),
			hint:    newLabel(theme.Caption, theme.Text3, ""),
			note:    NewParagraph(theme.Caption, theme.Over, ""),
			tail:    newLabel(theme.Caption, theme.Text3, ""),
			warning: newGlyph("", theme.Over, noteSign), sign: newGlyph("", theme.Text3, theme.Icon),
			box: newShape(theme.Inset, theme.Edge, 1, theme.RadiusButton),
		},
	}
	e.SetPlaceHolder(placeholder)
	e.OnFocus = func(on bool) { f.change(&f.focused, on) }
	e.OnHover = func(on bool) { f.change(&f.hovered, on) }
	f.input = e.sized()
	f.ExtendBaseWidget(f)
	return f
}

func (f *Field) change(state *bool, to bool) {
	if *state != to {
		*state = to
		f.Refresh()
	}
}

// SetProblem shows the sentence below and the outline of a refusal; "" takes
// both away. The sentence names a form that works: "No such time. Try 14:05."
// A long one wraps and makes the field higher.
func (f *Field) SetProblem(sentence string) {
	if sentence != f.problem {
		f.problem = sentence
		f.sayBelow()
	}
}

// SetRead says below how the text was understood, in that colour; a refusal takes its
// place.
func (f *Field) SetRead(sentence string, token fyne.ThemeColorName) {
	if sentence != f.read || token != f.readColor {
		f.read, f.readColor = sentence, token
		f.sayBelow()
	}
}

// KeepRoom keeps room for so many lines below, so that no sentence moves anything.
func (f *Field) KeepRoom(lines int) { f.least = lines }

func (f *Field) sayBelow() {
	span := Span{Text: f.problem, Role: theme.Caption, Color: theme.Over}
	if f.problem == "" {
		span.Text, span.Color = f.read, noneIfEmpty(f.readColor)
	}
	f.note.SetSpans(span)
	f.Refresh()
}

// SetOutlined shows the outline of a refusal alone, where the sentence stands
// elsewhere because the field is too narrow for it.
func (f *Field) SetOutlined(refused bool) { f.change(&f.outlined, refused) }

// SetDisabled closes the field; the reason stands in it.
func (f *Field) SetDisabled(reason string) {
	if reason == "" {
		f.Entry.Enable()
	} else {
		f.Entry.SetPlaceHolder(reason)
		f.Entry.Disable()
	}
	f.Refresh()
}

// SetHint shows a word at the right of the label, such as what the value was.
func (f *Field) SetHint(text string, token fyne.ThemeColorName) {
	if text != f.hint.full || token != f.hint.color {
		f.hint.say(text)
		f.hint.color = token
		f.Refresh()
	}
}

// SetTail shows a quiet word inside the box at its right end: "15 s ago". It gives
// way to a text that needs its room; set it again when the text has changed.
func (f *Field) SetTail(text string) {
	if text != f.tail.full || f.tailShown != f.tailFits() {
		f.tail.say(text)
		f.Refresh()
	}
}

// SetText replaces the text.
func (f *Field) SetText(text string) { f.Entry.SetText(text) }

// Text is the text as typed.
func (f *Field) Text() string { return f.Entry.Text }

func (f *Field) takesRest() bool { return true }

// CreateRenderer implements fyne.Widget.
func (f *Field) CreateRenderer() fyne.WidgetRenderer { return rendererOf(f) }

func (f *Field) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{f.label.obj, f.hint.obj, f.box.obj, f.input, f.tail.obj, f.warning.obj, f.sign.obj, f.note}
}
