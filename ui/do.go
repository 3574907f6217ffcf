package ui

import (
	"errors"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/logline"
	"warroom/model/session"
	"warroom/model/when"
	"warroom/ui/present"
)

// do emits a command on the open incident.
func (d *Desk) do(c model.Command) error { return d.doAt(c, time.Time{}) }

// doAt emits a command that happened at a time (UTC), zero for now. What was
// done can be undone; what failed says why, and nothing that was typed is lost.
func (d *Desk) doAt(c model.Command, at time.Time) error {
	id := d.current()
	if id == "" {
		return model.Refused("No incident is open.", "Open or declare one first.")
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
		d.now.error = inWords(err)
		d.footer()
		return err
	}
	d.now.error, d.now.saved = "", d.Time.Now()
	d.footer()
	then()
	return nil
}

// tell is do for a button that has no place of its own for a refusal.
func (d *Desk) tell(err error) {
	if err != nil {
		d.warn(inWords(err))
	}
}

// logLine commits a line of the log.
func (d *Desk) logLine(line string) error {
	order, err := logline.Parse(line, d.lineContext())
	if err != nil {
		return err
	}
	if err := d.reasoned(order.Command); err != nil {
		return err
	}
	if end, ok := d.gated(line); ok {
		return d.askWhy(line, end)
	}
	return d.doAt(order.Command, order.At)
}

func (d *Desk) lineContext() logline.Context {
	return logline.Context{Now: d.Time.Now(), Zone: d.Time.Zone, State: d.state(), Words: d.policy()}
}

// time reads a time that has passed.
func (d *Desk) time(typed string) (time.Time, error) {
	return when.Parse(typed, d.Time.Now(), d.Time.Zone)
}

// timeAhead reads a time that lies ahead.
func (d *Desk) timeAhead(typed string) (time.Time, error) {
	return when.ParseAhead(typed, d.Time.Now(), d.Time.Zone)
}

// clock is a time in the user's zone, as it can be typed again.
func (d *Desk) clock(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	local, today := t.In(d.Time.Zone), d.Time.Now().In(d.Time.Zone)
	if local.Format(time.DateOnly) == today.Format(time.DateOnly) {
		return local.Format("15:04:05")
	}
	return local.Format("2006-01-02 15:04:05")
}

// undo takes back what the toast offers to, else the last thing in the log.
func (d *Desk) undo() {
	if back := d.screens.back; back != nil {
		d.screens.back = nil
		d.screens.note.Hide()
		back()
		return
	}
	done, err := d.Room.Undo(d.ctx, d.current())
	d.tell(d.wrote(err, func() { d.toast("Undone: "+d.turned(done), false) }))
}

func (d *Desk) redo() {
	done, err := d.Room.Redo(d.ctx, d.current())
	d.tell(d.wrote(err, func() { d.toast("Done again: "+d.turned(done), true) }))
}

// turned says what an undo or a redo turned.
func (d *Desk) turned(done session.Done) string {
	facts, err := d.Room.Facts(d.ctx, done.State.ID)
	if err != nil {
		facts = nil // it was done all the same; the line then says less
	}
	return present.Turned(done.State, facts, done.Events, d.at())
}
