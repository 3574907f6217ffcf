package widgets

import "fyne.io/fyne/v2"

// TappedSecondary implements fyne.SecondaryTappable with the menu of our own
// look; the stock one would stand in sizes that are made for entries.
func (e *Entry) TappedSecondary(*fyne.PointEvent) {
	if c := CanvasOf(e); c != nil && !e.Disabled() {
		c.Focus(e)
	}
	clipboard := fyne.CurrentApp().Clipboard()
	fixed, none := e.ReadOnly || e.Disabled(), e.SelectedText() == ""
	does := func(s fyne.Shortcut) func() { return func() { e.TypedShortcut(s) } }
	ShowMenu(e, []MenuItem{
		{Text: "Cut", Keys: []string{"Ctrl", "X"}, Disabled: fixed || none, Run: does(&fyne.ShortcutCut{Clipboard: clipboard})},
		{Text: "Copy", Keys: []string{"Ctrl", "C"}, Disabled: none, Run: does(&fyne.ShortcutCopy{Clipboard: clipboard})},
		{Text: "Paste", Keys: []string{"Ctrl", "V"}, Disabled: fixed, Run: does(&fyne.ShortcutPaste{})},
		{Text: "Select all", Keys: []string{"Ctrl", "A"}, Run: e.SelectAll},
	})
}
