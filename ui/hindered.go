package ui

import "warroom/ui/widgets"

// Hinder says in the footer what keeps the file from being written for now. What is
// typed and entered stays where it is, and is refused with the reason.
func (d *Desk) Hinder(why string) {
	d.now.error = why
	d.footer()
}

// GoOn writes what was typed meanwhile, and shows what others wrote, once nothing
// keeps the file from being written any more.
func (d *Desk) GoOn() {
	d.now.error = ""
	d.keepTyped()
	d.Refresh()
	d.footer()
}

// Typing is the text in the field that has the keys; empty where none has.
func (d *Desk) Typing() string {
	if entry, ok := d.window.Canvas().Focused().(*widgets.Entry); ok && !entry.ReadOnly {
		return entry.Text
	}
	return ""
}
