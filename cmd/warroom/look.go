package main

import (
	"fyne.io/fyne/v2"

	"warroom/ui"
	"warroom/ui/theme"
)

// calmApp is the app without animations: a caret that fades repaints the whole
// window 60 times a second for as long as a field has the focus.
type calmApp struct{ fyne.App }

func (c calmApp) Settings() fyne.Settings { return calmSettings{c.App.Settings()} }

type calmSettings struct{ fyne.Settings }

func (calmSettings) ShowAnimations() bool { return false }

// look shows the window as chosen.
func look(a fyne.App, chosen ui.Appearance) {
	mode := map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light}[chosen.Theme]
	a.Settings().SetTheme(theme.New(mode, chosen.Scale))
}
