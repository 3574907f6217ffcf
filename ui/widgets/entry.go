package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Entry is the text input that all fields are built of: Fyne's own without box
// and border, which the field draws, and with the keys it does not use handed on.
type Entry struct {
	widget.Entry
	// Keys may take a key before the entry itself does; a letter comes to the entry as
	// a rune all the same. What neither has a use for goes to the window.
	Keys KeySink
	// OnFocus tells that the entry gained or lost the focus.
	OnFocus func(focused bool)
	// OnHover tells that the pointer came or went.
	OnHover func(hovered bool)
	// OnPaste may take what is pasted; true means it did.
	OnPaste func(text string) bool
	// Commits hands Enter on from an entry of several lines too; Shift and Enter begin
	// a new one.
	Commits bool
	// ReadOnly lets the text be selected and copied but not changed.
	ReadOnly bool

	completing bool // Tab belongs to the entry
	shift      bool // Shift is held: a key that is typed does not say so
	role       theme.Role
}

// NewEntry makes a one-line entry in that role.
func NewEntry(role theme.Role) *Entry {
	e := &Entry{role: role}
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip) // scrolls sideways
	e.TextStyle = role.Style()
	e.ExtendBaseWidget(e)
	return e
}

// NewMultiEntry makes an entry of several lines that wraps words. Tab leaves it.
func NewMultiEntry(role theme.Role) *Entry {
	e := NewEntry(role)
	e.MultiLine = true
	e.Wrapping = fyne.TextWrapWord
	return e
}

// SetText replaces the text and ends a selection, which Fyne keeps: the letter
// after the next would replace the next.
func (e *Entry) SetText(text string) {
	if e.SelectedText() != "" {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	e.Entry.SetText(text)
}

// SetTextAtEnd replaces the text and puts the caret behind it.
func (e *Entry) SetTextAtEnd(text string) {
	e.SetText(text)
	if e.MultiLine {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
		return
	}
	e.CursorRow, e.CursorColumn = 0, len([]rune(text))
	e.Refresh()
}

// SelectAll selects the whole text, if there is any.
func (e *Entry) SelectAll() {
	if e.Text != "" {
		e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}
