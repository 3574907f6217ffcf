package ui

import "warroom/model"

// doNext does what the next bar says; in the settings the next thing is to save.
func (d *Desk) doNext() {
	if d.screens.shown == atSettings {
		d.saveSettings()
		return
	}
	if d.current() == "" {
		d.run("declare")
		return
	}
	if d.now.action != "" && !d.screens.frame.NextIsRead() {
		d.mention("The next thing has just changed: read it, then press again.")
		return
	}
	if d.now.action != "" {
		d.run(d.now.action)
	}
}

// said logs that the call-out was made.
func (d *Desk) said() {
	d.tell(d.do(model.Said{Text: d.now.view.Next.Text}))
}

// endFirstFlag does what ends the worst red flag that is not snoozed.
func (d *Desk) endFirstFlag() {
	for _, f := range d.now.view.Flags {
		if !f.Snoozed() {
			d.run(f.Action.ID)
			return
		}
	}
}

// enter opens a phase. Where it is open already there is nothing to say, but that the
// work goes back to mitigating; one of an imported incident is only looked at.
func (d *Desk) enter(p model.Phase) {
	_, strayed := d.now.view.Flag("iron-law")
	if (d.state().Phase != p || p == model.Mitigate && strayed) && !d.state().Imported {
		d.tell(d.do(model.EnterPhase{Phase: p}))
	}
	d.showPhase(p)
}

// mitigateNow answers Decide with yes and opens Mitigate.
func (d *Desk) mitigateNow() {
	if d.state().Step("triage/decide").State == model.StepOpen {
		d.tell(d.do(model.DoStep{Step: "triage/decide", Text: "yes, mitigate at once"}))
	}
	d.enter(model.Mitigate)
}
