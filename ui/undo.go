package ui

import (
	"warroom/model/session"
	"warroom/ui/present"
)

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

// redo brings back what was undone last.
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
