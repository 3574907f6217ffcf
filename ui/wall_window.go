package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/wall"
)

// openSecondWall opens the wall in a window of its own, to be moved to another
// screen: F11 fills that screen, Esc gives it back, then closes the window.
func (d *Desk) openSecondWall() {
	if d.screens.walls.second != nil {
		d.screens.walls.second.RequestFocus()
		return
	}
	w := fyne.CurrentApp().NewWindow("Warroom")
	w.SetTitle("Warroom · Wall")
	w.SetPadded(false)
	d.screens.walls.second, d.screens.walls.far = w, wall.New()
	d.screens.walls.far.Show(d.wallScene())
	w.SetContent(d.screens.walls.far.Object())
	w.Resize(d.window.Canvas().Size())
	w.SetOnClosed(func() { d.screens.walls.second, d.screens.walls.far = nil, nil })
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { secondWallKey(w, key) })
	w.Show()
	d.toast("Move the wall to its screen; F11 fills it, Esc gives it back", false)
}

func secondWallKey(w fyne.Window, key *fyne.KeyEvent) {
	switch {
	case key.Name == fyne.KeyF11:
		w.SetFullScreen(!w.FullScreen())
	case key.Name == fyne.KeyEscape && w.FullScreen():
		w.SetFullScreen(false)
	case key.Name == fyne.KeyEscape:
		w.Close()
	}
}
