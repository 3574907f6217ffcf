package desktest

import (
	"context"
	"io"
	"net/http"
	"strings"

	"warroom/model"
	"warroom/model/session"
)

// outside is what goes on beside the window.
type outside struct {
	Picture string // what another program has copied as a picture; empty is none
	Slow    bool   // what is done beside the window waits for Finish
	waiting []func()
}

func (o *outside) beside(work, then func()) {
	if o.Slow {
		o.waiting = append(o.waiting, func() { work(); then() })
		return
	}
	work()
	then()
}

// Finish does what has waited.
func (o *outside) Finish() {
	waiting := o.waiting
	o.Slow, o.waiting = false, nil
	for _, do := range waiting {
		do()
	}
}

// copied is the picture that was copied.
func (o *outside) copied(_ context.Context, name string) (session.File, error) {
	if o.Picture == "" {
		return session.File{}, model.Refused("No picture can be read from the clipboard.", "Save it, and drop the file here.")
	}
	content := o.Picture
	return session.File{Name: name, Media: http.DetectContentType,
		Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil }}, nil
}
