package ui

import "fyne.io/fyne/v2"

// listenToDrops takes what is dropped anywhere on the window.
func (d *Desk) listenToDrops() {
	d.window.SetOnDropped(func(_ fyne.Position, dropped []fyne.URI) {
		var paths []string
		for _, u := range dropped {
			if u.Scheme() == "file" { // nothing is fetched
				paths = append(paths, u.Path())
			}
		}
		d.Drop(paths)
	})
}

// Drop takes files that were dropped on the window into the open incident.
func (d *Desk) Drop(paths []string) {
	d.closeEvidence()
	switch why := d.whyAttach(""); {
	case len(paths) == 0:
		d.warn("That is no file of this computer. Save it first, then drop the file.")
	case why != "":
		d.warn("Nothing was attached: " + why + ".")
	case d.elsewhere():
		d.warn("Nothing was attached. Finish what is open first, then drop the file again.")
	default:
		d.measure(paths)
	}
}

// elsewhere tells that a file would not be seen where it goes.
func (d *Desk) elsewhere() bool {
	return d.screens.shown == atWall || d.screens.shown == atSettings || d.window.Canvas().Overlays().Top() != nil
}
