package widgets

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// The widths of dialogs, px at scale 1.
const (
	DialogWidth     float32 = 480
	WideDialogWidth float32 = 880 // declare
)

// DialogSpec says what a dialog asks. It only asks: what was typed is kept by
// the caller, so Esc loses nothing.
type DialogSpec struct {
	Title       string // a question or a verb
	Consequence string // what follows from it, one or two sentences
	// Live is the title and the consequence as they stand now; nil where time changes
	// nothing of them.
	Live    func() (title, consequence string)
	Warning string // what to think of before, a sentence in amber; empty is none
	Width   float32
	Body    fyne.CanvasObject // fields; nil where there are none
	First   fyne.Focusable    // gets the focus; nil is the button that confirms
	Confirm string            // verb and object
	Cancel  string            // "Keep watching"
	Footer  fyne.CanvasObject // at the left of the buttons; may be nil
	Strip   fyne.ThemeColorName
	// OnConfirm does it and tells whether the dialog may close; false keeps it
	// open, with the field that was refused saying why.
	OnConfirm func() bool
	// OnCancel is told of Esc and of the quiet button; may be nil.
	OnCancel func()
}

// Dialog is an open question.
type Dialog struct {
	spec    DialogSpec
	sheet   *Sheet
	title   *Text
	follows *Paragraph  // the consequence; nil where none is said
	body    *dialogBody // nil where there is none
	buttons *fyne.Container
	confirm *Button
	done    bool
}

// ShowDialog opens a dialog; Enter confirms and Esc cancels, wherever the focus
// is within it, but for Enter in a field of several lines.
func ShowDialog(c fyne.Canvas, spec DialogSpec) *Dialog {
	if spec.Width == 0 {
		spec.Width = DialogWidth
	}
	d := &Dialog{spec: spec}
	d.confirm = NewPrimary(spec.Confirm, d.Confirm).Tall().WithKeys("Enter")
	first := spec.First
	if first == nil {
		first = d.confirm
	}
	d.sheet = ShowSheet(c, SheetSpec{
		Width: spec.Width, Content: d.content(), First: first, Strip: spec.Strip,
		OnKey: d.takeKey, OnClosed: d.closed, reveal: d.reveal,
	})
	return d
}

func (d *Dialog) content() fyne.CanvasObject {
	parts := &fyne.Container{Layout: dialogLayout{}}
	d.title = NewShrinkingText(theme.Lead, theme.Text, d.spec.Title)
	head := NewColumn(theme.Gap4, d.title)
	if d.spec.Warning != "" {
		head.Add(NewParagraph(theme.Body, theme.Near, d.spec.Warning).ForWidth(d.spec.Width - 2*theme.Gap24))
	}
	if d.spec.Consequence != "" {
		d.follows = NewParagraph(theme.Body, theme.Text2, d.spec.Consequence).ForWidth(d.spec.Width - 2*theme.Gap24)
		head.Add(d.follows)
	}
	parts.Add(head)
	if d.spec.Body != nil {
		d.body = newDialogBody(d.spec.Body)
		parts.Add(d.body.object)
	}
	buttons := NewRow(theme.Gap16)
	if d.spec.Footer != nil {
		buttons.Add(d.spec.Footer)
	}
	buttons.Add(NewSpacer())
	if d.spec.Cancel != "" {
		buttons.Add(NewQuiet(d.spec.Cancel, d.Close).Tall().WithKeys("Esc"))
	}
	buttons.Add(d.confirm)
	d.buttons = buttons
	parts.Add(NewPad(theme.Gap8, 0, 0, 0, buttons))
	return NewPadAll(theme.Gap24, parts)
}

// Tick lets what the question says of time count on.
func (d *Dialog) Tick() {
	if d.spec.Live == nil || !d.sheet.open {
		return
	}
	title, consequence := d.spec.Live()
	d.title.SetText(title)
	if d.follows != nil {
		d.follows.SetText(consequence)
	}
}

// reveal shows a part that has got the keys, unless it stands among the buttons.
func (d *Dialog) reveal(part fyne.CanvasObject) {
	if d.body != nil && !slices.Contains(d.buttons.Objects, part) {
		d.body.reveal(part)
	}
}

func (d *Dialog) takeKey(key *fyne.KeyEvent) bool {
	if isEnter(key) {
		d.Confirm()
		return true
	}
	return false
}

// Confirm does what the primary button does, if it is enabled. The window's
// Ctrl+Enter calls it while the dialog is open.
func (d *Dialog) Confirm() {
	if d.confirm.Disabled() {
		return
	}
	if d.spec.OnConfirm == nil || d.spec.OnConfirm() {
		d.Done()
	}
}

// Done closes the dialog after what it asks was done another way than by its
// button.
func (d *Dialog) Done() {
	d.done = true
	d.sheet.Close()
}

// Focus moves the focus within the dialog.
func (d *Dialog) Focus(f fyne.Focusable) { d.sheet.canvas.Focus(f) }

// Close cancels the dialog.
func (d *Dialog) Close() { d.sheet.Close() }

func (d *Dialog) closed() {
	if !d.done && d.spec.OnCancel != nil {
		d.spec.OnCancel()
	}
}

// Button is the one that confirms, to change its text or disable it.
func (d *Dialog) Button() *Button { return d.confirm }

// SetStrip changes the colour of the upper edge.
func (d *Dialog) SetStrip(token fyne.ThemeColorName) { d.sheet.SetStrip(token) }

// Relayout fits the dialog to its content after a field showed or hid a sentence,
// or its footer a button.
func (d *Dialog) Relayout() {
	d.buttons.Refresh()
	d.sheet.Refresh()
	if part, ok := d.sheet.canvas.Focused().(fyne.CanvasObject); ok {
		d.reveal(part)
	}
}
