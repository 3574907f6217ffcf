package ui

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/logline"
	"warroom/ui/cockpit"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// home shows the first screen.
func (d *Desk) home() {
	d.leaveReview()
	d.keepTyped()
	d.now = situation{saved: d.now.saved, error: d.now.error}
	d.screens.shown = atHome
	d.outdated() // whoever goes there sees the file as it is
	d.fill(d.screens.home.Object())
	d.showHome()
}

// fill fills the window; its title says what it shows.
func (d *Desk) fill(o fyne.CanvasObject) {
	d.dropBack()
	content := o
	if d.screens.shown != atWall { // which the room reads, and where nothing is done
		content = widgets.NewStack(o, &fyne.Container{Layout: toastLayout{func() float32 { return d.screens.footer().End() }}, Objects: []fyne.CanvasObject{d.screens.note}})
	}
	d.window.Canvas().Unfocus()  // or what had the focus would keep its ring
	d.window.SetContent(content) // the canvas paints the ground: a box of its own would cost a quarter of each frame
	d.drawAnew()
	d.entitle(d.attended())
	d.Machine.Tidy()
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
	d.screens.shown = atCockpit
	d.screens.frame.SetBody(d.screens.cockpit.Object())
	d.screens.frame.SetButtons()
	d.fill(d.screens.frame.Object())
	d.showIncident()
	d.screens.timeline.SetLine(d.ownDraft(d.lineKey()))
	for _, field := range cockpit.DraftFields {
		d.screens.cockpit.SetDraft(field, d.ownDraft(field+"@"+id))
	}
	d.focusFirst()
}

// focusFirst puts the caret where one will type next.
func (d *Desk) focusFirst() {
	if !d.state().Imported && !d.screens.cockpit.FocusImpact(d.window.Canvas()) {
		d.screens.timeline.Focus(d.window.Canvas())
	}
}

func (d *Desk) showIncident() {
	d.showFrame()
	d.screens.cockpit.Show(d.scene())
	if d.screens.cockpit.HidesFocus(d.window.Canvas()) {
		d.screens.timeline.Focus(d.window.Canvas())
	}
	d.showTimeline()
	d.screens.flags.Show(present.FlagsOf(d.now.view, d.at()))
	d.showMessages()
}

func (d *Desk) showFrame() {
	s, v, x := d.state(), d.now.view, d.at()
	if d.screens.shown != atReview {
		d.show(present.HeaderOf(s, v, x), present.BarOf(s, v))
		return
	}
	bar := present.BarOf(s, v)
	if d.now.review.Text != "" {
		bar = d.now.review
	}
	d.show(present.ReviewHeaderOf(s, v, x), bar)
}

// show brings the frame up to date and remembers what its button does.
func (d *Desk) show(h present.Header, b present.Bar) {
	d.now.action = b.Action
	d.screens.frame.Show(h, b)
}

func (d *Desk) showTimeline() {
	d.screens.timeline.Show(d.current(), present.TimelineOf(d.state(), d.screens.picked.filter, d.at()))
}

func (d *Desk) showMessages() {
	name, channel := d.chosenMessage()
	filled := d.filled(name, channel)
	d.messageShown = filled.Text
	d.screens.messages.Show(present.MessagesOf(d.state(), d.Templates, name, channel, filled, d.at()))
}

func (d *Desk) showHome() {
	if _, err := d.listed(); err != nil {
		d.now.error = inWords(err)
	}
	d.tickHome()
	d.screens.home.Recount()
	d.footer()
}

func (d *Desk) tickHome() {
	d.screens.home.Show(present.HomeOf(d.list.all, d.runningIncidents(d.list.all), d.screens.picked.found, d.limits, d.at()))
}

// footer says when it was saved, or what is in the way.
func (d *Desk) footer() {
	f := present.FooterOf(d.now.saved, d.now.error, d.File, d.at())
	if d.ReadOnly && f.Problem == "" {
		f.Problem = "This file can only be read; nothing is saved."
	}
	f.Warning = d.PolicyTrouble.Sign
	d.screens.foot.Show(f)
	d.screens.homeFoot.Show(f)
	if d.screens.editing.foot != nil {
		d.screens.editing.foot.Show(f)
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
		d.screens.shown = atCockpit
		d.screens.frame.SetBody(d.screens.cockpit.Object())
		d.screens.frame.SetButtons()
		d.drawAnew()
	}
	d.showIncident()
}

func (d *Desk) preview(line string) logline.Understanding {
	u := logline.Preview(line, d.lineContext())
	if u.EntryKind != model.EntryResolved || u.Err != nil {
		return u
	}
	if end, ok := d.gated(line); ok {
		u.Says, u.Warning = "", d.gate().NotYet(end.proves())
	}
	return u
}

func (d *Desk) completions(line string) []logline.Completion {
	return logline.Complete(line, d.lineContext())
}

func (d *Desk) entryDetail(id string) (present.EntryDetail, bool) {
	return present.DetailOf(d.state(), id, d.at())
}

func (d *Desk) lineKey() string { return "line@" + d.current() }

// focusLine goes to the log line; where no incident is open, to that of the one that
// needs somebody most.
func (d *Desk) focusLine() {
	if d.current() == "" {
		d.open(d.screens.home.Neediest())
	}
	if d.current() == "" {
		return // it could not be opened, which was said
	}
	d.leaveForTimeline()
	d.screens.timeline.Focus(d.window.Canvas())
}

// focusFilter opens the filter field of the timeline.
func (d *Desk) focusFilter() {
	d.leaveForTimeline()
	d.screens.timeline.FocusFilter(d.window.Canvas())
}

// leaveForTimeline shows the screen that has the timeline.
func (d *Desk) leaveForTimeline() {
	if d.screens.shown == atReview {
		d.showPhase(d.state().Phase)
	}
}
