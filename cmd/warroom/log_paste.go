package main

import (
	"context"
	"fmt"
	"time"

	"warroom/model"
	"warroom/model/paste"
)

// logPaste logs a text as the window logs what is pasted: lines that begin with times
// each at its time, a monitor's alert as one, anything else as a note. The ids come
// in the order of the text, one a line.
func (c *call) logPaste(ctx context.Context, id string, text string) error {
	p := paste.Read(text, c.now(), c.zone)
	orders := p.Orders()
	if len(orders) == 0 {
		return model.Refused("There is no text.", "Pipe the lines to it, e.g. tail -5 FILE | warroom log ID - --paste.")
	}
	room, state, err := c.incident(ctx, id)
	if err != nil {
		return err
	}
	done, err := room.Do(ctx, state.ID, orders, time.Time{})
	if err != nil {
		return err
	}
	switch n := paste.TooMany(text); {
	case n > 0:
		fmt.Fprintf(c.err, "%d lines with times are too many to log each (at most %d): kept as one note\n", n, paste.MaxLines)
	case p.Plain():
		fmt.Fprintln(c.err, "No lines with times and no alert: kept as one note")
	}
	for _, e := range done.Events {
		fmt.Fprintln(c.out, e.ID)
	}
	return nil
}

// tellPaste says of a note that it could have been logged as more than that.
func (c *call) tellPaste(text string, command model.Command) {
	note, plain := command.(model.Note)
	if !plain || note.Entry != model.EntryNote {
		return
	}
	switch p := paste.Read(text, c.now(), c.zone); {
	case len(p.Lines) > 0:
		fmt.Fprintf(c.err, "%d lines with times were logged as one note; with --paste each is logged at its own\n", len(p.Lines))
	case p.Alert != nil:
		fmt.Fprintln(c.err, "An alert was logged as a note; with --paste it is logged as one, at its own time")
	}
}
