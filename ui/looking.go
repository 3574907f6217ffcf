package ui

import (
	"errors"
	"io"
	"path/filepath"

	"warroom/model"
	"warroom/model/session"
	"warroom/ui/ask"
	"warroom/ui/evidence"
	"warroom/ui/present"
)

// lookInto is an entry in full. One that is a file opens among the files, and is
// no card.
func (d *Desk) lookInto(entry string) (present.EntryDetail, bool) {
	if _, is := d.attached(entry); is {
		d.openEvidence(entry)
		return present.EntryDetail{}, false
	}
	return present.DetailOf(d.state(), entry, d.at())
}

// showEntry opens an entry where it stands in the timeline.
func (d *Desk) showEntry(entry string) {
	d.leaveForTimeline()
	d.screens.timeline.Open(entry)
}

// showSeen narrows the timeline to what a red flag saw.
func (d *Desk) showSeen(flag string) {
	if f, stands := d.now.view.Flag(flag); stands {
		d.leaveForTimeline()
		d.screens.timeline.ShowOnly(present.SeenBy(f.Title, f.Entries), d.window.Canvas())
	}
}

func (d *Desk) attached(entry string) (model.Attachment, bool) {
	for _, a := range d.state().Board.Attached {
		if a.Entry == entry {
			return a, true
		}
	}
	return model.Attachment{}, false
}

// openEvidence shows the files of the incident; entry is the one to look at.
func (d *Desk) openEvidence(entry string) {
	d.closeEvidence()
	d.files = evidence.Open(d.window.Canvas(), evidence.Intents{
		Attach: func() { d.run("attach") }, Save: d.askSave, Look: d.lookAt,
		Retract: func(entry string) { d.run("retract:" + entry) }, Closed: d.closedEvidence,
	}, present.EvidenceOf(d.state(), d.at()), entry)
}

func (d *Desk) closedEvidence() {
	d.files = nil
	if d.stopLook != nil {
		d.stopLook()
	}
}

func (d *Desk) closeEvidence() {
	if d.files != nil {
		d.files.Close()
	}
}

// showEvidence brings the open sheet up to date.
func (d *Desk) showEvidence() {
	if d.files != nil {
		d.files.Show(present.EvidenceOf(d.state(), d.at()))
	}
}

// askSave asks where to write a file.
func (d *Desk) askSave(entry string) {
	a, is := d.attached(entry)
	if !is {
		return
	}
	ask.Show(d.window.Canvas(), ask.Form{
		Title: "Where should " + present.Shortened(a.Name) + " go?", Consequence: "Its content is written as it was attached. It is not opened.",
		Fields:  []ask.Field{{Name: "path", Label: "File", Text: filepath.Join(homeFolder(), a.Name), Amends: true}},
		Confirm: "Save file", Do: func(answers ask.Answers) error { return d.saveTo(a, answers["path"], false) },
	})
}

func (d *Desk) saveTo(a model.Attachment, typed string, over bool) error {
	path := inHome(typed)
	if path == "" {
		return model.Refused("Which file?", "Give its path, e.g. "+filepath.Join(homeFolder(), a.Name)+".")
	}
	err := d.Machine.Files.Write(path, over, func(to io.Writer) error { return session.CopyOut(d.ctx, d.Machine.Files.Store, a, to) })
	if there := new(FileThere); errors.As(err, &there) {
		return ask.Or(err, "Replace it", func(x ask.Answers) error { return d.saveTo(a, x["path"], true) })
	}
	if err != nil {
		return err
	}
	d.toast("Saved to "+path, false)
	return nil
}
