package ui

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/cockpit"
	"warroom/ui/widgets"
)

// home shows the first screen.
func (d *Desk) home() {
	d.leaveReview()
	d.keepTyped()
	if id := d.current(); id != "" {
		d.left = id
	}
	d.now = situation{saved: d.now.saved, error: d.now.error, held: d.now.held}
	d.screens.shown = atHome
	d.outdated() // whoever goes there sees the file as it is
	d.fill(d.screens.home.Object())
	d.showHome()
}

// open shows an incident.
func (d *Desk) open(id string) {
	state, err := d.Room.Open(d.ctx, id)
	if err != nil {
		d.tell(err)
		return
	}
	d.makeIncident()
	d.leaveReview()
	d.keepTyped()
	d.screens.picked.phase, d.screens.picked.message = "", ""
	d.take(state)
	d.screens.cockpit.CloseBeside()
	d.enterCockpit()
	d.fill(d.screens.frame.Object())
	d.showIncident()
	d.screens.timeline.SetLine(d.ownDraft(d.lineKey()))
	for _, field := range cockpit.DraftFields {
		d.screens.cockpit.SetDraft(field, d.ownDraft(field+"@"+id))
	}
	d.focusFirst()
}

// backTo shows the open incident again after a screen that filled the window: its
// post-mortem where that was opened from there, else its cockpit.
func (d *Desk) backTo(from place) {
	d.screens.shown = atCockpit
	d.fill(d.screens.frame.Object())
	d.showIncident()
	if from == atReview {
		d.openReview()
		return
	}
	d.focusFirst()
}

// enterCockpit puts the cockpit into the frame of the incident, with its buttons and
// its keys.
func (d *Desk) enterCockpit() {
	d.screens.shown = atCockpit
	d.screens.frame.SetBody(d.screens.cockpit.Object())
	d.screens.frame.SetButtons()
	d.screens.foot.SetHints(incidentHints...)
}

// focusFirst puts the caret where one will type next.
func (d *Desk) focusFirst() {
	if !d.state().Imported && !d.screens.cockpit.FocusImpact(d.window.Canvas()) {
		d.screens.timeline.Focus(d.window.Canvas())
	}
}

// showPhase opens the panel of a phase.
func (d *Desk) showPhase(p model.Phase) {
	d.screens.picked.phase = ""
	if d.state().Phase != p {
		d.screens.picked.phase = p // it could not be entered, but it can be looked at
	}
	if d.screens.shown == atReview {
		d.leaveReview()
		d.window.Canvas().Unfocus() // a field of what is shown no more
		d.enterCockpit()
		d.drawAnew()
		defer d.focusFirst()
	}
	d.showIncident()
}

// fill fills the window; its title says what it shows.
func (d *Desk) fill(o fyne.CanvasObject) {
	d.dropBack()
	content := o
	if d.screens.shown != atWall { // which the room reads, and where nothing is done
		d.screens.over = &fyne.Container{Layout: toastLayout{d.screens.footer}, Objects: []fyne.CanvasObject{d.screens.note}}
		content = widgets.NewStack(o, d.screens.over)
	}
	d.window.Canvas().Unfocus()  // or what had the focus would keep its ring
	d.window.SetContent(content) // the canvas paints the ground: a box of its own would cost a quarter of each frame
	d.drawAnew()
	d.entitle(d.attended())
	d.Machine.Tidy()
}
