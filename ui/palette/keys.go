package palette

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// typedKey goes through the rows and runs one; it tells false of any other key.
func (v *View) typedKey(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyDown:
		v.step(1)
	case fyne.KeyUp:
		v.step(-1)
	case fyne.KeyPageDown:
		v.step(int(rowsShown) - 1)
	case fyne.KeyPageUp:
		v.step(1 - int(rowsShown))
	case fyne.KeyReturn, fyne.KeyEnter:
		v.enter()
	default:
		return false
	}
	return true
}

// enter runs the row that has the keyboard; with Shift it logs the words instead.
func (v *View) enter() {
	if v.intents.Log != nil && shiftIsHeld() {
		v.log()
		return
	}
	v.open(v.list.Current())
}

// shiftIsHeld asks the driver: a key event itself knows no modifiers.
var shiftIsHeld = func() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0
}

// step moves the keyboard on to the next row that can run, or stays where there
// is none: what cannot be done is to be read, not to be stopped at.
func (v *View) step(n int) {
	direction := 1
	if n < 0 {
		direction = -1
	}
	at := max(-1, min(v.list.Current()+n, len(v.rows)))
	for ; at >= 0 && at < len(v.rows); at += direction {
		if v.canRun(at) {
			v.reveal(at, direction)
			return
		}
	}
	v.stepBack(at, -direction)
}

// stepBack finds the last row that can run, when a page went over the end.
func (v *View) stepBack(at, direction int) {
	for at += direction; at >= 0 && at < len(v.rows) && at != v.list.Current(); at += direction {
		if v.canRun(at) {
			v.list.SetCurrent(at)
			return
		}
	}
}

// reveal shows the heading over the first row of a group, too.
func (v *View) reveal(at, direction int) {
	if direction < 0 && at > 0 && v.rows[at-1].Heading != "" {
		v.list.SetCurrent(at - 1)
	}
	v.list.SetCurrent(at)
}

func (v *View) canRun(index int) bool {
	return index >= 0 && index < len(v.rows) && v.rows[index].Heading == "" && v.rows[index].Item.Why == ""
}
