package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// fallback paints where the running app has another theme, as in a test that
// set none: the tokens must have a colour even there.
var fallback = New(Dark, 1)

// current is the theme of the running app.
func current() *Theme {
	app := fyne.CurrentApp()
	if app == nil {
		return fallback
	}
	if t, ok := app.Settings().Theme().(*Theme); ok {
		return t
	}
	return fallback
}

func scale() float32 { return current().scale }

// Color is the colour of a token in the running app's theme. Call it whenever a
// widget is refreshed and keep no result, or the widget misses a theme change.
func Color(name fyne.ThemeColorName) color.Color {
	return current().Color(name, systemVariant())
}

// IsLight tells whether the light variant is shown.
func IsLight() bool {
	return current().variant(systemVariant()) == fynetheme.VariantLight
}

func systemVariant() fyne.ThemeVariant {
	if app := fyne.CurrentApp(); app != nil {
		return app.Settings().ThemeVariant()
	}
	return fynetheme.VariantDark
}
