package ui

import "time"

// toastFor is how long a toast stands.
const toastFor = 8 * time.Second

// toast says what has just happened.
func (d *Desk) toast(text string, undoable bool) {
	d.screens.note.Say(text, undoable)
	d.hideToast(nil)
	if undoable {
		d.screens.undoes = d.current()
	}
}

// toastBack says what has just been done to something else than the log, with the
// way back.
func (d *Desk) toastBack(text string, back func()) {
	d.screens.note.Say(text, true)
	d.hideToast(back)
}

// warn says what was not done, or what is wrong.
func (d *Desk) warn(text string) {
	d.screens.note.Warn(text)
	d.hideToast(nil)
}

// mention says why nothing was done where nothing is wrong.
func (d *Desk) mention(text string) {
	d.screens.note.Mention(text)
	d.hideToast(nil)
}

// hideToast hides the toast after its time. Until then Undo is what it offers;
// nil is that of the log.
func (d *Desk) hideToast(back func()) {
	d.screens.back, d.screens.undoes = back, ""
	d.screens.said++
	said := d.screens.said
	d.Time.Later(toastFor, func() {
		if d.screens.said == said { // nothing was said since
			d.takeToast()
		}
	})
}

func (d *Desk) takeToast() {
	d.screens.back, d.screens.undoes = nil, ""
	d.screens.note.Hide()
}

// dropBack takes the toast away whose way back belongs to the screen or the incident
// that is left.
func (d *Desk) dropBack() {
	if d.screens.back != nil || d.screens.undoes != "" && d.screens.undoes != d.current() {
		d.takeToast()
	}
}
