package ui

import "warroom/ui/present"

// showIncident brings everything of the open incident up to date.
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

// showFrame brings the head and the next bar up to date, and remembers what the
// bar's button does.
func (d *Desk) showFrame() {
	s, v, x := d.state(), d.now.view, d.at()
	head, bar := present.HeaderOf(s, v, x), present.BarOf(s, v)
	if d.screens.shown == atReview {
		head = present.ReviewHeaderOf(s, v, x)
		if d.now.review.Text != "" {
			bar = d.now.review
		}
	}
	d.now.action = bar.Action
	d.screens.frame.Show(head, bar)
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

// showHome lists the incidents anew and brings the first screen up to date.
func (d *Desk) showHome() {
	if _, err := d.listed(); err != nil {
		d.now.error = inWords(err)
	}
	if err := d.find(); err != nil { // what came in since is sought, too
		d.now.error = inWords(err)
	}
	d.tickHome()
	d.screens.home.Recount()
	d.footer()
}

// tickHome brings the first screen up to the time, with the incidents as listed.
func (d *Desk) tickHome() {
	home := present.HomeOf(d.list.all, d.runningIncidents(d.list.all), d.screens.picked.found, d.limits, d.at())
	d.screens.home.Show(home)
	d.hintHome(home.Total == 0)
}

// hintHome names the keys that do something: a file without incidents has nothing to
// search or to go on to.
func (d *Desk) hintHome(first bool) {
	s := d.screens
	if s.firstHints == first {
		return
	}
	if s.firstHints = first; first {
		s.homeFoot.SetHints(firstHints...)
	} else {
		s.homeFoot.SetHints(homeHints...)
	}
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
	if d.screens.over != nil && d.screens.note.Visible() {
		d.screens.over.Refresh() // what the footer says ends elsewhere
	}
}
