package ui

import (
	"errors"
	"time"

	"warroom/ui/timeline"
)

// waiting is a line that another program keeps from being written.
type waiting struct {
	line  string
	since time.Time // when it was entered: it happened then, not when it could be written
}

// passing is what keeps a log from being written for now and goes by itself.
type passing interface {
	error
	Passes() (why string, passes bool)
}

// passes tells of an error after which the same may be tried again, and why.
func passes(err error) (why string, ok bool) {
	problem := passing(nil)
	if errors.As(err, &problem) {
		return problem.Passes()
	}
	return "", false
}

// entered is when a line was entered: of one that is tried again, the first time.
func (d *Desk) entered(line string) time.Time {
	if d.now.waiting.line == line {
		return d.now.waiting.since
	}
	return d.Time.Now()
}

// waits keeps a line that could not be written for now, so that it is tried again.
func (d *Desk) waits(err error, line string, since time.Time) error {
	d.now.waiting = waiting{}
	why, ok := passes(err)
	if !ok {
		return err
	}
	d.now.waiting = waiting{line, since}
	return timeline.Busy{Why: why}
}

// hindered tells in the footer what keeps the file from being written.
func (d *Desk) hindered(err error) {
	d.now.error = inWords(err)
	_, d.now.held = passes(err)
	d.footer()
}

// tryAgain tries each second, while another program holds the file, what waits in the
// log line; where nothing does, whether the file can be written, for the footer must
// not say for ever that it cannot.
func (d *Desk) tryAgain() {
	if !d.now.held || d.screens.shown == atCockpit && d.screens.timeline.TryAgain(d.window.Canvas()) {
		return
	}
	if err := d.Drafts.SaveDraft(d.ctx, "held", ""); err != nil {
		d.hindered(err)
		return
	}
	d.now.held = false
	d.GoOn()
}
