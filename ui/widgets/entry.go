package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Entry is the text input that all fields are built of: Fyne's own without box
// and border, which the field draws, and with the keys it does not use handed on.
type Entry struct {
	widget.Entry
	// Keys is asked before the entry itself for every key but plain editing; nil
	// forwards what the entry does not use to the window.
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

// AcceptsTab implements fyne.Tabbable: Tab moves the focus, also out of several
// lines, but for a list of completions.
func (e *Entry) AcceptsTab() bool { return e.completing }

// TypedKey implements fyne.Focusable.
func (e *Entry) TypedKey(key *fyne.KeyEvent) {
	switch {
	case e.Keys != nil && e.Keys(key):
	case e.handsOn(key):
		ForwardKey(e, nil, key)
	case e.ReadOnly && edits(key.Name):
	default:
		e.Entry.TypedKey(key)
	}
}

// handsOn tells that a key means nothing to an entry: Esc, the F-keys, and Enter
// on one line that nobody listens to, so that a dialog's own Enter works.
func (e *Entry) handsOn(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		return (!e.MultiLine || e.Commits && !e.shift) && e.OnSubmitted == nil
	case fyne.KeyUp, fyne.KeyDown:
		return !e.MultiLine
	case fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd,
		fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeySpace, fyne.KeyTab:
		return false
	}
	return len(key.Name) > 1 // letters and figures come as runes as well
}

func edits(name fyne.KeyName) bool {
	return name == fyne.KeyBackspace || name == fyne.KeyDelete || name == fyne.KeyReturn || name == fyne.KeyEnter
}

// TypedRune implements fyne.Focusable.
func (e *Entry) TypedRune(r rune) {
	if !e.ReadOnly {
		e.Entry.TypedRune(r)
	}
}

// TypedShortcut implements fyne.Shortcutable.
func (e *Entry) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutPaste:
		if !e.ReadOnly {
			e.paste(s)
		}
		return
	case *fyne.ShortcutCut, *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		if e.ReadOnly {
			return
		}
	}
	e.Entry.TypedShortcut(s)
}

// Clipboard is the text that was copied, by way of the app, which may limit how
// long that takes; a shortcut's own clipboard does not.
func Clipboard() string { return fyne.CurrentApp().Clipboard().Content() }

// paste takes the text that was copied. Where there is none, and the entry has no
// use for that, it hands the paste on to the window, as it does with keys.
func (e *Entry) paste(s *fyne.ShortcutPaste) {
	text := Clipboard()
	if e.OnPaste != nil && e.OnPaste(text) {
		return
	}
	if text != "" {
		e.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: read(text), Secondary: s.Secondary})
	} else if window, is := fyne.CurrentApp().Driver().CanvasForObject(e).(fyne.Shortcutable); is {
		window.TypedShortcut(s)
	}
}

// read is a clipboard that was read already.
type read string

func (r read) Content() string { return string(r) }

func (read) SetContent(string) {}

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

// CreateRenderer implements fyne.Widget.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	return bareEntry{e.Entry.CreateRenderer()}
}

// bareEntry leaves out the box and the border, the first two objects of the
// stock entry: its border has one width and one colour for caret and focus.
type bareEntry struct{ fyne.WidgetRenderer }

func (b bareEntry) Objects() []fyne.CanvasObject {
	all := b.WidgetRenderer.Objects()
	return all[min(2, len(all)):]
}

// sized is the entry as it is placed: itself, or under a theme of its own where
// its role is not the size of the window's text. Each such theme costs a set of
// fonts of its own.
func (e *Entry) sized() fyne.CanvasObject {
	if e.role.Size() == theme.Body.Size() {
		return e
	}
	return container.NewThemeOverride(e, entryTheme{e.role})
}

// placeLine sets an entry of one line so that its text begins at x, on the
// baseline that the labels beside it have.
func placeLine(input fyne.CanvasObject, role theme.Role, x, base, width float32) {
	pad := theme.EntryPadding
	place(input, x-pad, base-round(baseOf(role))-pad, width+pad, up(lineHeight(role))+4*pad)
}

// entryTheme changes the size of the text only: with other fonts, texts would be
// measured in one face and drawn in another.
type entryTheme struct{ role theme.Role }

func (entryTheme) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	return app().Color(n, v)
}

func (entryTheme) Font(s fyne.TextStyle) fyne.Resource { return app().Font(s) }

func (entryTheme) Icon(n fyne.ThemeIconName) fyne.Resource { return app().Icon(n) }

func (t entryTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == fynetheme.SizeNameText {
		return t.role.Size()
	}
	return app().Size(name)
}

// app is the window's theme as it is now: it changes with the user's choice.
func app() fyne.Theme { return fyne.CurrentApp().Settings().Theme() }
