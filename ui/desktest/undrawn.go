package desktest

import "fyne.io/fyne/v2"

// Undrawn does something while no frame has been drawn yet of what it shows: a
// real window knows the canvas of nothing new then. The canvas of a test knows all
// at once.
func (r *Rig) Undrawn(do func()) {
	app := fyne.CurrentApp()
	fyne.SetCurrentApp(undrawnApp{app})
	defer fyne.SetCurrentApp(app)
	do()
}

type undrawnApp struct{ fyne.App }

func (a undrawnApp) Driver() fyne.Driver { return undrawnDriver{a.App.Driver()} }

type undrawnDriver struct{ fyne.Driver }

func (undrawnDriver) CanvasForObject(fyne.CanvasObject) fyne.Canvas { return nil }
