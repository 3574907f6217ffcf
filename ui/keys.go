package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/widgets"
)

// listenToKeys makes the one dispatcher: shortcuts with a modifier come through
// the main menu, which alone reaches past a focused field; bare keys come here.
func (d *Desk) listenToKeys() {
	d.window.Canvas().SetOnTypedKey(d.typedKey)
	d.listenToPaste()
}

func (d *Desk) typedKey(key *fyne.KeyEvent) {
	if d.browsing.takes(d.window.Canvas(), key) || widgets.OverlayTakes(d.window.Canvas(), key) {
		return
	}
	if a, ok := d.table.Bare(key.Name); ok {
		d.run(a.ID)
		return
	}
	switch c := d.window.Canvas(); {
	case key.Name == fyne.KeyEscape:
		d.escape()
	case d.screens.shown == atHome && c.Focused() == nil:
		d.screens.home.Key(c, key)
	}
}

// escape closes what was opened last: what stands beside in the cockpit, then the
// field, then the screen; never the incident. The settings give the keys back to their
// groups first.
func (d *Desk) escape() {
	if d.screens.shown == atSettings {
		if !d.screens.editing.view.LeaveFields(d.window.Canvas()) {
			d.leaveSettings()
		}
		return
	}
	if d.screens.shown == atCockpit && d.screens.cockpit.CloseBeside() {
		return
	}
	if d.window.Canvas().Focused() != nil {
		d.window.Canvas().Unfocus()
		return
	}
	d.back()
}

// Menu is the table as menu items, for the window's hidden main menu.
func (d *Desk) Menu() *fyne.Menu { return d.table.Menu(d.shortcut) }

// shortcut runs an action from the keyboard. While a question is open only its
// own keys count: Ctrl+Enter answers it, a severity can be chosen, and Ctrl+L leaves it
// for the log line.
func (d *Desk) shortcut(id string) {
	switch {
	case (id == "undo" || id == "redo") && d.inField(id):
	case d.window.Canvas().Overlays().Top() == nil:
		d.run(id)
	default:
		d.inOverlay(id)
	}
}

// inField takes undo and redo to the field with the focus, while it has a step to
// go or text in it: one expects them to mean what was just typed. Where nothing
// was, undo means what the toast offers.
func (d *Desk) inField(id string) bool {
	e, ok := d.window.Canvas().Focused().(*widgets.Entry)
	if !ok {
		return false
	}
	before := e.Text
	if id == "undo" {
		e.Undo()
	} else {
		e.Redo()
	}
	return e.Text != before || e.Text != "" && d.screens.back == nil
}

// back leaves the wall, the settings or the post-mortem; from home it goes to the
// incident that was left. An incident is left by its own key alone: Esc is pressed too
// easily while it runs.
func (d *Desk) back() {
	switch d.screens.shown {
	case atReview:
		d.showPhase(d.state().Phase)
	case atWall:
		d.leaveWall()
	case atSettings:
		d.leaveSettings()
	case atHome:
		d.reopen()
	}
}

// reopen goes from home back to the incident that was left, where it still runs.
func (d *Desk) reopen() bool {
	if !d.screens.home.Runs(d.left) {
		return false
	}
	d.open(d.left)
	return d.current() != ""
}

// run carries out an action, or says why not.
func (d *Desk) run(id string) {
	d.leaveWallFor(id)
	d.leaveSettingsFor(id)
	if why := d.table.Run(id); why != "" {
		d.warn(sentenceCase(why))
	}
}

// why says why an action cannot be done now; empty where it can.
func (d *Desk) why(id string) string { return d.table.Blocked(id) }

func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}
