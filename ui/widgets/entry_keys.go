package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

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

// edits tells that a key would change the text.
func edits(name fyne.KeyName) bool {
	return name == fyne.KeyBackspace || name == fyne.KeyDelete || name == fyne.KeyReturn || name == fyne.KeyEnter
}

// TypedRune implements fyne.Focusable.
func (e *Entry) TypedRune(r rune) {
	if !e.ReadOnly {
		e.Entry.TypedRune(r)
	}
}

// KeyDown implements desktop.Keyable.
func (e *Entry) KeyDown(key *fyne.KeyEvent) {
	e.holds(key, true)
	e.Entry.KeyDown(key)
}

// KeyUp implements desktop.Keyable.
func (e *Entry) KeyUp(key *fyne.KeyEvent) {
	e.holds(key, false)
	e.Entry.KeyUp(key)
}

// holds follows Shift.
func (e *Entry) holds(key *fyne.KeyEvent, down bool) {
	if key.Name == desktop.KeyShiftLeft || key.Name == desktop.KeyShiftRight {
		e.shift = down
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
