package ui

import (
	"errors"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/session"
	"warroom/ui/present"
)

// do emits a command on the open incident.
func (d *Desk) do(c model.Command) error { return d.doAt(c, time.Time{}) }

// doAt emits a command that happened at a time (UTC), zero for now. What was
// done can be undone; what failed says why, and nothing that was typed is lost.
func (d *Desk) doAt(c model.Command, at time.Time) error {
	id := d.current()
	if id == "" {
		return model.Refused("An incident has to be open first.", "Open one from home, or declare one.")
	}
	done, err := d.Room.Do(d.ctx, id, c, at)
	return d.wrote(err, func() { d.toast(d.did(done), true) })
}

// did says what a command did; a change of severity also what it made of the
// limits.
func (d *Desk) did(done session.Done) string {
	if limits := deputy.NewLimits(done.State, d.limits.Of(done.State.Policy), done.Events, d.Time.Now()); limits != "" {
		return limits
	}
	return present.Did(done.State, done.Events, d.at())
}

// wrote notes how a write went: the footer says when it was saved, or what is
// in the way.
func (d *Desk) wrote(err error, then func()) error {
	if refusal := new(model.Refusal); errors.As(err, &refusal) {
		return err
	}
	if err != nil {
		d.hindered(err)
		return err
	}
	d.now.error, d.now.held, d.now.saved = "", false, d.Time.Now()
	d.footer()
	then()
	return nil
}

// tell says why a command was refused, for a button that has no place of its own
// for that.
func (d *Desk) tell(err error) {
	if err != nil {
		d.warn(inWords(err))
	}
}
