package ui

import (
	"bytes"
	"context"
	"errors"
	"image"
	"io"

	"warroom/model"
	"warroom/model/session"
	"warroom/ui/evidence"
	"warroom/ui/present"
)

// The most that is fetched to be seen.
const (
	mostText   = 256 << 10 // bytes
	mostPixels = 40 << 20  // a small file can hold a picture that fills the memory
)

// lookAt fetches what is seen of a file, and ends the fetching of the one before: who
// goes through the list waits for none of those that were passed.
func (d *Desk) lookAt(f present.EvidenceFile, show func(evidence.Seen)) {
	if d.stopLook != nil {
		d.stopLook()
	}
	ctx, stop := context.WithCancel(d.ctx)
	d.stopLook = stop
	a, _ := d.attached(f.Entry)
	copyTo := func(to io.Writer) error { return session.CopyOut(ctx, d.Machine.Files.Store, a, to) }
	var seen evidence.Seen
	d.Machine.Files.Beside(func() {
		var err error
		switch f.Sight {
		case present.Picture:
			seen.Picture, err = decoded(copyTo)
		case present.Words:
			seen.Text, err = firstLines(copyTo)
		default:
			err = copyTo(io.Discard)
			seen.Problem = "This kind of file is not shown here. Save it, and open it elsewhere if you trust it."
		}
		if err != nil {
			seen = evidence.Seen{Problem: inWords(err)}
		}
		if changed := new(session.NotAsAttached); errors.As(err, &changed) {
			seen = evidence.Seen{Changed: true, Problem: notShown}
		}
	}, func() { stop(); show(seen) })
}

// notShown is said of a content that is not what was attached.
const notShown = "What lies in the log in its place has another SHA-256. Nothing of it is shown. Keep a copy of the log as it is, and see: warroom verify."

// atMost keeps so many bytes, and reads the rest as well: the hash is known at the end.
type atMost struct {
	bytes.Buffer
	room int
	more bool // there were more
}

func (w *atMost) Write(p []byte) (int, error) {
	part := p[:min(len(p), w.room-w.Len())]
	w.Buffer.Write(part)
	w.more = w.more || len(part) < len(p)
	return len(p), nil
}

func firstLines(copyTo func(io.Writer) error) (string, error) {
	head := &atMost{room: mostText}
	if err := copyTo(head); err != nil {
		return "", err
	}
	return present.FirstLinesOf(head.String(), head.more), nil
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
		if changed := copyTo(io.Discard); errors.As(changed, &refusal) {
			return nil, changed // which is why it cannot be drawn
		}
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
