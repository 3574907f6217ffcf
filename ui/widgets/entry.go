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
	// ReadOnly lets the text be selected and copied but not changed.
	ReadOnly bool

	completing bool // Tab belongs to the entry
	missing    bool // the placeholder says so in the colour of what is missing
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
		return !e.MultiLine && e.OnSubmitted == nil
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
		if e.ReadOnly || e.OnPaste != nil && e.OnPaste(s.Clipboard.Content()) {
			return
		}
	case *fyne.ShortcutCut, *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		if e.ReadOnly {
			return
		}
	}
	e.Entry.TypedShortcut(s)
}

// SetTextAtEnd replaces the text and puts the caret behind it.
func (e *Entry) SetTextAtEnd(text string) {
	e.SetText(text)
	e.CursorRow, e.CursorColumn = 0, len([]rune(text))
	e.Refresh()
}

// SetMissing shows the placeholder, such as "not set", as a value that others
// wait for.
func (e *Entry) SetMissing(missing bool) {
	if missing != e.missing {
		e.missing = missing
		e.Refresh()
	}
}

// SelectAll selects the whole text.
func (e *Entry) SelectAll() { e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{}) }

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

// themed wraps an entry in the colours and paddings of our fields.
func (e *Entry) themed() *container.ThemeOverride {
	return container.NewThemeOverride(e, entryTheme{entry: e})
}

// entryTheme changes colours and sizes only: with other fonts, texts would be
// measured in one face and drawn in another.
type entryTheme struct{ entry *Entry }

const entryPadding float32 = 2

func (t entryTheme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	switch name {
	case fynetheme.ColorNamePrimary: // the caret
		return theme.Color(theme.Link)
	case fynetheme.ColorNamePlaceHolder:
		if t.entry.missing {
			return theme.Color(theme.Near)
		}
	case fynetheme.ColorNameSelection:
		if theme.IsLight() {
			return theme.Color(theme.TintAccent) // dark text has to stay readable on it
		}
		return theme.Color(theme.AccentLo)
	}
	return theme.Color(name)
}

func (t entryTheme) Font(s fyne.TextStyle) fyne.Resource { return app().Font(s) }

func (t entryTheme) Icon(n fyne.ThemeIconName) fyne.Resource { return app().Icon(n) }

func (t entryTheme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case fynetheme.SizeNameText:
		return t.entry.role.Size()
	case fynetheme.SizeNameInnerPadding:
		return entryPadding
	case fynetheme.SizeNameInputBorder: // the width of the caret
		return 2
	case fynetheme.SizeNameLineSpacing:
		return 2
	}
	return app().Size(name)
}

func app() fyne.Theme { return fyne.CurrentApp().Settings().Theme() }
