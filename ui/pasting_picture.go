package ui

import (
	"warroom/model"
	"warroom/model/session"
	"warroom/ui/ask"
)

// pastePicture attaches the picture that was copied to the open incident.
func (d *Desk) pastePicture() { d.pastePictureThen(d.askBearing) }

// pastePictureFor attaches it to the hypothesis that a question is about, which it
// answers: the question closes, and keeps what was typed.
func (d *Desk) pastePictureFor(n string, against bool) {
	d.dialog.Close()
	incident := d.current()
	d.pastePictureThen(func(files []measured) {
		d.attach(incident, files, ask.Answers{"n": n, "side": sideOf(against)})
	})
}

// pastePictureThen reads the picture that was copied, then attaches it.
func (d *Desk) pastePictureThen(attach func([]measured)) {
	if why := d.whyAttach(""); why != "" {
		d.warn("Nothing was attached: " + why + ".")
		return
	}
	if d.pasting { // a held key asks again and again
		return
	}
	d.pasting = true
	incident := d.current()
	name := "clipboard " + d.Time.Now().In(d.Time.Zone).Format("15.04.05") + ".png" // no colon: Windows takes none
	var m measured
	var err error
	d.Machine.Files.Beside(func() {
		if m.source, err = d.Machine.Files.Copied(d.ctx, name); err == nil {
			m.file, err = session.Measure(d.ctx, m.source)
		}
	}, func() {
		d.pasting = false
		if err == nil {
			err = d.whyNotPasted(incident, m.file)
		}
		if err != nil {
			d.warn(inWords(err))
			return
		}
		attach([]measured{m})
	})
}

// whyNotPasted refuses a picture that came when its place was gone, and the one
// that is attached already: one that bears on two things can still be dropped.
func (d *Desk) whyNotPasted(incident string, file model.AttachEvidence) error {
	switch {
	case d.current() != incident:
		return model.Refused("Not attached: its incident is no longer open.", "Open it, then paste again.")
	case d.elsewhere():
		return model.Refused("Nothing was attached.", "Finish what is open first, then paste again.")
	}
	for _, a := range d.state().Board.Attached {
		if a.SHA256 == file.SHA256 {
			return model.Refused("This picture is attached already, as "+a.Name+".", "")
		}
	}
	return nil
}
