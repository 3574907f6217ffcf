package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"warroom/ui/theme"
)

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

func (entryTheme) Font(s fyne.TextStyle) fyne.Resource     { return app().Font(s) }
func (entryTheme) Icon(n fyne.ThemeIconName) fyne.Resource { return app().Icon(n) }

func (t entryTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == fynetheme.SizeNameText {
		return t.role.Size()
	}
	return app().Size(name)
}

// app is the window's theme as it is now: it changes with the user's choice.
func app() fyne.Theme { return fyne.CurrentApp().Settings().Theme() }
