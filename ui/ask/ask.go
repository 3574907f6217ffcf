// Package ask puts one small question: a title, a few fields, a button that
// says what it does. It knows nothing of incidents; a refusal of the answer is
// shown whole under the field that it concerns, and what was typed stays.
package ask

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Form is a question.
type Form struct {
	Title       string
	Consequence string
	// Live is the title and the consequence as they stand now, where they speak of time
	// that passes; nil leaves them.
	Live    func() (title, consequence string)
	Warning string // what to think of first; it stops nothing
	Fields  []Field
	Confirm string // a verb and its object
	Cancel  string // the quiet way out; empty is "Cancel"
	// Do acts on the answers. An error keeps the form open and is shown; see At and
	// Or for what it may say beyond its words.
	Do func(Answers) error
	// Typed takes the answers each time that one of them has changed: who keeps them
	// can offer them again after Esc or a kill.
	Typed func(Answers)
}

// Field is one thing asked for.
type Field struct {
	Name        string
	Label       string
	Placeholder string
	Text        string   // what stands in it at first
	Choices     []Choice // a choice of these instead of free text
	Rows        int      // lines of a larger field; 0 is one line
	// Pasted may take what is pasted into it, "" where that is no text; true means it
	// did. nil leaves it to the field.
	Pasted func(text string) bool
	// Browse offers to point at what is otherwise typed, such as a file: it is told
	// what stands in the field, and says what was chosen. nil offers nothing.
	Browse func(typed string, chosen func(string))
	// Amends says that what stands in it at first is a text or a path to go on with: the
	// caret stands at its end. Any other is selected, so that the first letter replaces it.
	Amends bool
	// Reads says below how a text is understood while it is typed, beside the other
	// answers; nil says nothing.
	Reads func(typed string, all Answers) Reading
}

// Reading is how a text was understood.
type Reading struct {
	Says  string
	Warns bool // it is something to think of first
}

// Choice is one of a few answers.
type Choice struct{ Value, Label string }

// Answers are the texts by the names of their fields.
type Answers map[string]string

// Show opens the form on the canvas.
func Show(c fyne.Canvas, f Form) *widgets.Dialog {
	q := newQuestion(f)
	fields := widgets.NewColumn(theme.Gap16)
	for _, field := range f.Fields {
		fields.Add(q.add(field))
	}
	fields.Add(q.why)
	var body fyne.CanvasObject = fields
	if len(f.Fields) == 0 {
		body = q.why // alone: a column of nothing would take a gap
	}
	q.dialog = widgets.ShowDialog(c, widgets.DialogSpec{
		Title: f.Title, Consequence: f.Consequence, Live: f.Live, Warning: f.Warning, Body: body, First: q.first(), Footer: q.other,
		Width: q.width, Confirm: f.Confirm, Cancel: cancelOf(f), OnConfirm: q.confirm,
	})
	for _, value := range q.values {
		value.SelectAll()
	}
	q.sayHow()
	return q.dialog
}

func cancelOf(f Form) string {
	if f.Cancel == "" {
		return "Cancel"
	}
	return f.Cancel
}

// question is a form that is open.
type question struct {
	form   Form
	dialog *widgets.Dialog
	texts  []*widgets.Field
	named  map[string]*widgets.Field // the same by the names of the fields
	why    *widgets.Paragraph        // a refusal of a form that has none of them
	other  *widgets.Button           // the other way that a refusal offers
	way    func(Answers) error
	read   []func() (name, text string)
	says   []func(Answers) // how the texts are understood
	focus  fyne.Focusable
	values []*widgets.Entry // whose text the first letter replaces
	width  float32          // of the dialog, px at scale 1: as wide as its widest choice
}

// add makes the input of a field.
func (q *question) add(f Field) fyne.CanvasObject {
	if len(f.Choices) > 0 {
		return q.addChoice(f)
	}
	field := widgets.NewField(f.Label, f.Placeholder)
	if f.Rows > 1 {
		field = widgets.NewMultiField(f.Label, f.Placeholder, f.Rows)
		field.SetHint("Shift+Enter begins a line", theme.Text3)
		field.Entry.Commits = true // Enter does what the button says
	}
	field.Entry.OnPaste = f.Pasted
	field.Entry.SetTextAtEnd(f.Text)
	q.readInto(field, f)
	field.Entry.OnChanged = func(string) { q.changed() }
	q.texts = append(q.texts, field)
	q.named[f.Name] = field
	q.read = append(q.read, func() (string, string) { return f.Name, field.Text() })
	q.offerFocus(field.Entry)
	if !f.Amends && f.Rows <= 1 {
		q.values = append(q.values, field.Entry)
	}
	if f.Browse == nil {
		return field
	}
	return widgets.NewBeside(field, widgets.NewSecondary("Browse…", func() {
		f.Browse(field.Text(), func(chosen string) {
			field.Entry.SetTextAtEnd(chosen)
			q.dialog.Focus(field.Entry)
		})
	}))
}

// readInto says under a field how its text is understood, in room that is kept for
// that and for a refusal: neither moves anything.
func (q *question) readInto(field *widgets.Field, f Field) {
	if f.Reads == nil {
		return
	}
	field.KeepRoom(2)
	q.says = append(q.says, func(all Answers) {
		r, color := f.Reads(field.Text(), all), theme.Text3
		if r.Warns {
			color = theme.Near
		}
		field.SetRead(r.Says, color)
	})
}

func (q *question) sayHow() {
	for _, say := range q.says {
		say(q.answers())
	}
}

func (q *question) addChoice(f Field) fyne.CanvasObject {
	parts := make([]widgets.Segment, len(f.Choices))
	chosen := 0
	for i, c := range f.Choices {
		parts[i] = widgets.Segment{Text: c.Label}
		if c.Value == f.Text {
			chosen = i
		}
	}
	choice := widgets.NewSegmented(func(int) { q.changed() }, parts...)
	choice.SetChosen(chosen)
	q.width = max(q.width, theme.Unscaled(choice.MinSize().Width)+2*theme.Gap24)
	q.read = append(q.read, func() (string, string) { return f.Name, f.Choices[max(0, choice.Chosen())].Value })
	q.offerFocus(choice)
	label := widgets.NewText(theme.Caption, theme.Text2, f.Label)
	return widgets.NewColumn(theme.Gap4, label, widgets.NewRow(0, choice))
}

// offerFocus gives the focus to the first field that text goes into, or to the
// first choice where there is none.
func (q *question) offerFocus(f fyne.Focusable) {
	_, isChoice := q.focus.(*widgets.Segmented)
	_, isText := f.(*widgets.Entry)
	if q.focus == nil || isChoice && isText {
		q.focus = f
	}
}

func (q *question) first() fyne.Focusable { return q.focus }

func (q *question) answers() Answers {
	a := Answers{}
	for _, read := range q.read {
		name, text := read()
		a[name] = text
	}
	return a
}

// changed follows what is typed: a refusal was of another answer.
func (q *question) changed() {
	q.sayHow()
	q.calm()
	if q.form.Typed != nil {
		q.form.Typed(q.answers())
	}
}
