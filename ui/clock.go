package ui

import (
	"time"

	"warroom/model"
)

// NoteClock has the scribe note in every incident that runs that the laptop slept,
// or that its wall clock was set: negative is back.
func (d *Desk) NoteClock(slept, set time.Duration) {
	running, err := d.running()
	d.tell(err)
	if d.ReadOnly {
		return
	}
	d.now.others = true // nobody who reads did it
	defer func() { d.now.others = false }()
	for _, id := range running {
		_, err := d.Room.Scribe(d.ctx, id, model.NoteClock{Slept: slept, Forward: max(0, set), Back: max(0, -set)})
		d.tell(d.wrote(err, func() {}))
	}
}

// Measures reports whether an incident runs: then a jump of the clock would spoil
// its times. Where the file does not say, one may.
func (d *Desk) Measures() bool {
	running, err := d.running()
	return err != nil || len(running) > 0
}
