package theme

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Roomy is the window's theme as it is now, for a dialog of Fyne's own: its widgets
// keep the room around their texts by themselves, where ours are placed by their
// parents.
func Roomy() fyne.Theme { return roomy{fyne.CurrentApp().Settings().Theme()} }

type roomy struct{ fyne.Theme }

// Size implements fyne.Theme.
func (r roomy) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case fynetheme.SizeNameInnerPadding:
		return Px(Gap8)
	case fynetheme.SizeNamePadding:
		return Px(6)
	}
	return r.Theme.Size(name)
}
