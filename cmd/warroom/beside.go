package main

import (
	"context"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"

	"warroom/storage"
)

// tick tells the desk of each second. A tick is dropped while the one before it
// waits: a slow machine shows fewer seconds, it never falls behind.
func (h *house) tick(ctx context.Context) {
	for pending := new(atomic.Bool); ; {
		select {
		case <-ctx.Done():
			return
		case <-time.After(untilNextSecond(h.now())):
		}
		if pending.CompareAndSwap(false, true) {
			fyne.Do(func() {
				pending.Store(false)
				if ctx.Err() == nil {
					h.lookAtClock()
					h.desk.Tick()
				}
			})
		}
	}
}

func untilNextSecond(now time.Time) time.Duration {
	return now.Truncate(time.Second).Add(time.Second + 5*time.Millisecond).Sub(now)
}

// watch tells the desk when another program has written to the file, which it asks
// with each beat: what the command line wrote is on the screen within a second. So
// it goes on by itself when a full disk has room again.
func (h *house) watch(ctx context.Context, db *storage.DB) {
	for full := db.Full(); ; {
		select {
		case <-ctx.Done():
			return
		case <-time.After(untilNextBeat(h.now())):
		}
		changed, err := db.Changed(ctx)
		room := full && !db.Full()
		full = db.Full()
		if room || err == nil && changed {
			fyne.Do(func() {
				if ctx.Err() == nil {
					h.readOn(room)
				}
			})
		}
	}
}

func (h *house) readOn(room bool) {
	if room {
		h.desk.GoOn()
		return
	}
	h.desk.Refresh()
}

// beside works on another goroutine, then does the rest on the ui's.
func beside(work, then func()) {
	go func() {
		work()
		fyne.Do(then)
	}()
}
