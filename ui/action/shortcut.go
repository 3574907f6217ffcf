package action

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// shortcut is the key as Fyne dispatches it. Undo and redo have names of their
// own there; a custom Ctrl+Z would never arrive.
func (k Key) shortcut() fyne.Shortcut {
	switch k {
	case Ctrl(fyne.KeyZ):
		return &fyne.ShortcutUndo{}
	case Ctrl(fyne.KeyY):
		return &fyne.ShortcutRedo{}
	}
	return &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Mod}
}
