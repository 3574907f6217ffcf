package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/model/paste"
	"warroom/ui/declare"
	"warroom/ui/present"
	"warroom/ui/timeline"
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

// listenToPaste hears Ctrl+V while no field has the focus; a field hears its own.
func (d *Desk) listenToPaste() {
	d.window.Canvas().AddShortcut(&fyne.ShortcutPaste{}, func(s fyne.Shortcut) {
		if pasted, ok := s.(*fyne.ShortcutPaste); ok {
			d.pasted(pasted.Clipboard.Content())
		}
	})
}

// pasted takes what was pasted into no field: in an incident into the log line, on
// home an alert into a declaration.
func (d *Desk) pasted(text string) {
	if d.window.Canvas().Overlays().Top() != nil {
		return
	}
	switch d.screens.shown {
	case atCockpit:
		d.focusLine()
		d.screens.timeline.Paste(text)
	case atHome:
		d.pastedAtHome(text)
	}
}

func (d *Desk) pastedAtHome(text string) {
	draft, ok := d.fromAlert(text, d.freshDraft()) // what an earlier dialog was left with is about something else
	switch {
	case timeline.Unpastable(text) != nil:
		d.warn(inWords(timeline.Unpastable(text)))
	case !ok:
		d.warn("The clipboard holds no alert that can be read. Ctrl+N declares an incident.")
	case d.why("declare") != "":
		d.run("declare") // says why not
	default:
		d.declaring.draft = draft
		d.run("declare")
	}
}

// fromAlert fills a declaration with what a pasted alert tells; what it does not
// tell stays as it was, unless another alert told it. ok is false where the text
// is no alert.
func (d *Desk) fromAlert(text string, draft declare.Draft) (filled declare.Draft, ok bool) {
	if timeline.Unpastable(text) != nil {
		return draft, false
	}
	alert := d.read(text).Alert
	if alert == nil {
		return draft, false
	}
	if draft.DetectedBy != "" {
		draft.Started, draft.Severity = "", ""
	}
	draft.Title, draft.DetectedBy, draft.Pasted = alert.Title(), alert.DetectedBy(), alert.Raw
	if !alert.Started.IsZero() {
		draft.Started = d.clock(alert.Started)
	}
	if s := alert.Severity(); s != "" {
		draft.Severity = s
	}
	return draft, true
}
