package main

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
)

// Fyne's loop asks the display for events 60 times a second, also where nothing
// happens all night: on an idle laptop the asking costs as much as drawing the
// cockpit. So the loop is laid to rest for a part of each second, in a wait that
// ends at once with a key, the mouse or anything else that the display has to
// say. What comes from beside the loop waits for the end of the rest.
const (
	// beat is how often a rest ends, counted from the full second: the tick of the
	// clocks and the look at the file come then, and need no waking of their own.
	beat = time.Second / 2
	// between two rests the loop turns at least once and draws what has changed.
	between = 40 * time.Millisecond
	// awake is how long it stays up after the display had something to say: a
	// person who types or moves the mouse never meets a resting loop.
	awake = 2 * time.Second
	// atStart leaves the start alone.
	atStart = 3 * time.Second
)

// rest lays the loop to rest again and again until the context ends.
func (h *house) rest(ctx context.Context) {
	for pause := atStart; ; {
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
		rested := make(chan bool, 1)
		fyne.Do(func() { rested <- sleepUntilEvent(untilNextBeat(h.now())) })
		select {
		case <-ctx.Done():
			return
		case slept := <-rested:
			if pause = between; !slept {
				pause = awake
			}
		}
	}
}

func untilNextBeat(now time.Time) time.Duration {
	return now.Truncate(beat).Add(beat).Sub(now)
}
