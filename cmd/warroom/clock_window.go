package main

import (
	"os"
	"strings"
	"time"
)

// clockOfWindow makes the clock by which the window goes. Without --now it is
// steady, and its shifts are noted; a --now that is a time starts there and runs
// on; a file's time is what the file says.
func (c *call) clockOfWindow() *steady {
	switch given := first(c.flags.now, os.Getenv("WARROOM_NOW")); {
	case given == "":
		clock := newSteady(machineClocks())
		c.now = clock.now
		return clock
	case !strings.HasPrefix(given, clockFile):
		begun := time.Now()
		c.now = running(c.now(), func() time.Duration { return time.Since(begun) })
	}
	return nil
}

// lookAtClock notes what happened to the machine's clock. Once no incident runs
// that would be measured wrongly, the window goes by the wall clock again.
func (h *house) lookAtClock() {
	if h.clock == nil {
		return
	}
	if found := h.clock.look(); found != (shift{}) {
		h.desk.NoteClock(found.slept, found.set)
	}
	if h.clock.apart() > stepFrom && !h.desk.Measures() {
		h.clock.follow()
	}
}
