package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/model/paste"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// read reads a text as pasted here and now.
func (d *Desk) read(text string) paste.Paste {
	return paste.Read(text, d.Time.Now(), d.Time.Zone)
}

// offer says what a paste into the log line was understood as.
func (d *Desk) offer(text string) (present.PasteOffer, bool) {
	return present.PasteOfferOf(d.read(text), d.at())
}

// takePaste logs a paste as one deed: one undo takes all of it back.
func (d *Desk) takePaste(p paste.Paste, asNote bool) error {
	orders := p.Orders()
	if asNote {
		orders = p.AsNote()
	}
	_, err := d.Room.Do(d.ctx, d.current(), orders, time.Time{})
	return d.wrote(err, func() { d.toast(present.PasteDid(p, asNote), true) })
}

// logOthers logs what a declaration does not tell of the alerts that it was filled in
// from.
func (d *Desk) logOthers(id, pasted string) {
	if others := d.read(pasted).Others(); len(others) > 0 {
		_, err := d.Room.Do(d.ctx, id, others, time.Time{})
		d.tell(d.wrote(err, func() {}))
	}
}

// listenToPaste hears Ctrl+V while no field has the focus; a field hears its own.
func (d *Desk) listenToPaste() {
	d.window.Canvas().AddShortcut(&fyne.ShortcutPaste{}, func(s fyne.Shortcut) {
		if _, ok := s.(*fyne.ShortcutPaste); ok {
			d.pasted(widgets.Clipboard())
		}
	})
}

// pasted takes what was pasted into no field: in an incident into the log line, on
// home into a declaration.
func (d *Desk) pasted(text string) {
	if d.window.Canvas().Overlays().Top() != nil {
		return
	}
	switch {
	case d.screens.shown == atCockpit && text == "":
		d.pastePicture()
	case d.screens.shown == atCockpit:
		d.focusLine()
		d.screens.timeline.Paste(text)
	case d.screens.shown == atHome:
		d.pastedAtHome(text)
	}
}
