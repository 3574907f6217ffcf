package ui

import (
	"bytes"
	"errors"
	"image"
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
		Retract: func(entry string) { d.run("retract:" + entry) }, Closed: func() { d.files = nil },
	}, present.EvidenceOf(d.state(), d.at()), entry)
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

// The most that is fetched to be seen.
const (
	mostText   = 256 << 10 // bytes
	mostPixels = 40 << 20  // a small file can hold a picture that fills the memory
)

// lookAt fetches what is seen of a file.
func (d *Desk) lookAt(f present.EvidenceFile, show func(evidence.Seen)) {
	a, _ := d.attached(f.Entry)
	copyTo := func(to io.Writer) error { return session.CopyOut(d.ctx, d.Machine.Files.Store, a, to) }
	var seen evidence.Seen
	d.Machine.Files.Beside(func() {
		var err error
		switch f.Sight {
		case present.Picture:
			seen.Picture, err = decoded(copyTo)
		case present.Words:
			seen.Text, err = firstLines(copyTo)
		default:
			seen.Problem = "This kind of file is not shown here. Save it, and open it elsewhere if you trust it."
		}
		if err != nil {
			seen = evidence.Seen{Problem: inWords(err)}
		}
	}, func() { show(seen) })
}

// errEnough ends the copying of what is not needed any more.
var errEnough = errors.New("enough")

// atMost takes so many bytes.
type atMost struct {
	bytes.Buffer
	room int
}

func (w *atMost) Write(p []byte) (int, error) {
	part := p[:min(len(p), w.room-w.Len())]
	w.Buffer.Write(part)
	if len(part) < len(p) {
		return len(part), errEnough
	}
	return len(p), nil
}

func firstLines(copyTo func(io.Writer) error) (string, error) {
	head := &atMost{room: mostText}
	err := copyTo(head)
	if err != nil && !errors.Is(err, errEnough) {
		return "", err
	}
	return present.FirstLinesOf(head.String(), err != nil), nil
}

// decoded reads a picture as it comes, without its file in memory.
func decoded(copyTo func(io.Writer) error) (picture image.Image, err error) {
	err = piped(copyTo, func(from io.Reader) error {
		size, _, err := image.DecodeConfig(from)
		if err == nil && size.Width*size.Height > mostPixels {
			err = model.Refused("The picture is too large to be drawn here.", "Save it, and open it elsewhere.")
		}
		return err
	})
	if err == nil {
		err = piped(copyTo, func(from io.Reader) error {
			if picture, _, err = image.Decode(from); err != nil {
				return err
			}
			_, err = io.Copy(io.Discard, from) // to its end, where its hash is known
			return err
		})
	}
	if refusal := new(model.Refusal); err != nil && !errors.As(err, &refusal) {
		err = model.Refused("The picture cannot be drawn: its content is damaged or of another kind.", "Save it, and look at it elsewhere.")
	}
	if err != nil {
		return nil, err
	}
	return picture, nil
}

// piped reads what is copied while it is copied.
func piped(copyTo func(io.Writer) error, read func(io.Reader) error) error {
	from, to := io.Pipe()
	go func() { to.CloseWithError(copyTo(to)) }()
	defer from.Close() //nolint:errcheck // ends the copying where not all was read
	return read(from)
}

// askSave asks where to write a file.
func (d *Desk) askSave(entry string) {
	a, is := d.attached(entry)
	if !is {
		return
	}
	ask.Show(d.window.Canvas(), ask.Form{
		Title: "Where should " + present.Shortened(a.Name) + " go?", Consequence: "Its content is written as it was attached. It is not opened.",
		Fields:  []ask.Field{{Name: "path", Label: "File", Text: filepath.Join(homeFolder(), a.Name)}},
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
