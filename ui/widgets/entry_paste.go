package widgets

import "fyne.io/fyne/v2"

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
	} else if window, is := CanvasOf(e).(fyne.Shortcutable); is {
		window.TypedShortcut(s)
	}
}

// read is a clipboard that was read already.
type read string

func (r read) Content() string { return string(r) }
func (read) SetContent(string) {}
