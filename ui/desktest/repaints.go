package desktest

import "fyne.io/fyne/v2"

// Repaints counts what asks to be drawn again while something is done. In a real
// window a single one of them repaints the whole of it.
func (r *Rig) Repaints(do func()) int {
	app := fyne.CurrentApp()
	counted := &watchedApp{App: app}
	fyne.SetCurrentApp(counted)
	defer fyne.SetCurrentApp(app)
	do()
	return counted.repaints
}

// watchedApp is an app that sees each request to repaint.
type watchedApp struct {
	fyne.App
	repaints int
}

func (a *watchedApp) Driver() fyne.Driver { return watchedDriver{a.App.Driver(), a} }

type watchedDriver struct {
	fyne.Driver
	app *watchedApp
}

func (d watchedDriver) CanvasForObject(o fyne.CanvasObject) fyne.Canvas {
	c := d.Driver.CanvasForObject(o)
	if c == nil {
		return nil
	}
	return watchedCanvas{c, d.app}
}

type watchedCanvas struct {
	fyne.Canvas
	app *watchedApp
}

func (c watchedCanvas) Refresh(o fyne.CanvasObject) {
	c.app.repaints++
	c.Canvas.Refresh(o)
}

// SetDirty is how an object that moved asks for a repaint.
func (c watchedCanvas) SetDirty() { c.app.repaints++ }
