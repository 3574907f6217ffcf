package ui

import (
	"time"

	"warroom/model/when"
	"warroom/ui/present"
)

// Tick shows the passing of time: once a second, on the ui's goroutine. It only
// compares times; what has not changed is not drawn again.
func (d *Desk) Tick() {
	if d.now.watch != nil {
		d.now.view = d.now.watch.At(d.Time.Now())
	}
	d.tryAgain()
	if d.declaring.view != nil {
		d.declaring.view.Tick()
	}
	if d.dialog != nil {
		d.dialog.Tick()
	}
	d.tickCurrent()
	d.showWalls()
	d.attend()
}

// Refresh reads on in the log after another program has written to it.
func (d *Desk) Refresh() {
	d.now.others = true
	err := d.Room.Refresh(d.ctx)
	d.now.others = false
	if err != nil {
		d.now.error = inWords(err)
		d.footer()
		return
	}
	d.holdTyped()
	d.outdated()
	d.showCurrent()
}

// showCurrent brings the screen that is shown up to date after a change.
func (d *Desk) showCurrent() {
	switch d.screens.shown {
	case atHome:
		d.showHome()
	case atReview:
		d.showReview()
		d.showFrame()
	case atWall, atSettings:
	default:
		d.screens.picked.phase = ""
		d.showIncident()
	}
	d.showWalls()
	d.showEvidence()
	d.entitle(d.attended())
}

// tickCurrent shows the passing of time on the screen that is shown.
func (d *Desk) tickCurrent() {
	switch {
	case d.screens.shown == atHome:
		d.tickHome()
	case d.screens.shown == atWall || d.screens.shown == atSettings:
	case d.isAnotherDay():
		d.showAnew()
	case d.screens.shown == atReview:
		d.tickReview()
	default:
		d.tickIncident()
	}
}

func (d *Desk) tickIncident() {
	d.showFrame()
	d.screens.cockpit.Tick(d.scene())
	d.screens.timeline.Tick()
	d.screens.flags.Show(present.FlagsOf(d.now.view, d.at()))
	if name, channel := d.chosenMessage(); d.messageText(name, channel) != d.messageShown {
		d.showMessages()
	}
}

// tickReview follows the time with the document, which says how long an incident that
// runs has lasted, to the minute.
func (d *Desk) tickReview() {
	if now := d.Time.Now(); !d.state().IsResolved() && !now.Truncate(time.Minute).Equal(d.now.shown.Truncate(time.Minute)) {
		d.now.shown = now
		d.showReview()
	}
	d.showFrame()
}

// isAnotherDay tells that times stand on the screen without the date that they have
// got by now.
func (d *Desk) isAnotherDay() bool {
	return when.Date(d.now.shown, d.Time.Zone) != when.Date(d.Time.Now(), d.Time.Zone)
}

// showAnew shows all of the open incident again; a phase that was chosen stays.
func (d *Desk) showAnew() {
	d.now.shown = d.Time.Now()
	if d.screens.shown == atReview {
		d.showReview()
		d.showFrame()
	} else {
		d.showIncident()
	}
	d.showEvidence()
}
