package desktest

import "fyne.io/fyne/v2"

// Measured counts the letters that are measured while something is done, each text
// once: the toolkit remembers what it has measured. It is what long texts cost.
func Measured(do func()) int {
	app := fyne.CurrentApp()
	counted := &measuringApp{App: app, seen: map[measuredText]bool{}}
	fyne.SetCurrentApp(counted)
	defer fyne.SetCurrentApp(app)
	do()
	return counted.letters
}

// measuringApp is an app that sees each text that is measured.
type measuringApp struct {
	fyne.App
	seen    map[measuredText]bool
	letters int
}

type measuredText struct {
	text  string
	size  float32
	style fyne.TextStyle
}

func (a *measuringApp) Driver() fyne.Driver { return measuringDriver{a.App.Driver(), a} }

type measuringDriver struct {
	fyne.Driver
	app *measuringApp
}

func (d measuringDriver) RenderedTextSize(text string, size float32, style fyne.TextStyle, source fyne.Resource) (fyne.Size, float32) {
	if key := (measuredText{text, size, style}); !d.app.seen[key] {
		d.app.seen[key] = true
		d.app.letters += len([]rune(text))
	}
	return d.Driver.RenderedTextSize(text, size, style, source)
}
