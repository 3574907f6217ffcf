package main

import (
	"sync"
	"time"
)

// sources are the clocks of a machine. Only the wall clock steps, whenever
// somebody or a time server sets it.
type sources struct {
	wall  func() time.Time
	awake func() time.Duration // stands still while the machine sleeps
	whole func() time.Duration // runs on in its sleep
}

// reading is what they say at one moment.
type reading struct {
	wall         time.Time
	awake, whole time.Duration
}

// readWithin is how long one reading may take: a machine that falls asleep in
// the middle of it would look as if its clock had been set.
const (
	readWithin = 50 * time.Millisecond
	readTries  = 3
)

func (s sources) read() reading {
	var r reading
	for range readTries {
		r = reading{whole: s.whole()}
		r.wall, r.awake = s.wall(), s.awake()
		if s.whole()-r.whole < readWithin {
			break
		}
	}
	return r
}

// What is smaller is the work of a time server that slews the clock, or a
// machine that was busy.
const (
	stepFrom  = 2 * time.Second // exclusive
	sleepFrom = 5 * time.Second // exclusive
)

// shift is what happened to the clocks of the machine between two looks; zero is
// nothing. Set is negative where the wall clock was set back.
type shift struct{ slept, set time.Duration }

// steady is a clock that takes the time of the wall clock once and then counts by
// itself: through a sleep of the machine, and never by a jump. It is safe for use
// by several goroutines.
type steady struct {
	mu    sync.Mutex
	from  sources
	start reading // where it counts from
	last  reading // of the last look
}

func newSteady(from sources) *steady {
	r := from.read()
	return &steady{from: from, start: r, last: r}
}

// now is the time, UTC.
func (c *steady) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.start.wall.Add(c.from.whole() - c.start.whole).UTC()
}

// look says what happened since the last look, each thing once.
func (c *steady) look() shift {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.from.read()
	passed := r.whole - c.last.whole
	found := shift{slept: passed - (r.awake - c.last.awake), set: r.wall.Sub(c.last.wall) - passed}
	c.last = r
	if found.slept <= sleepFrom {
		found.slept = 0
	}
	if found.set.Abs() <= stepFrom {
		found.set = 0
	}
	return found
}

// apart is how far the wall clock is from it by now, in either direction.
func (c *steady) apart() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.from.read()
	return (r.wall.Sub(c.start.wall) - (r.whole - c.start.whole)).Abs()
}

// follow takes the time of the wall clock again: for when nothing is measured
// that a jump could spoil.
func (c *steady) follow() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.start = c.from.read()
}

// bridged counts through a sleep where the system has no such clock: what the
// wall clock gained on the one that stands still is taken for sleep.
func bridged(wall func() time.Time, awake func() time.Duration) func() time.Duration {
	last, slept := reading{wall: wall(), awake: awake()}, time.Duration(0)
	return func() time.Duration {
		r := reading{wall: wall(), awake: awake()}
		if gained := r.wall.Sub(last.wall) - (r.awake - last.awake); gained > stepFrom {
			slept += gained
		}
		last = r
		return r.awake + slept
	}
}

// wallClock is the time without Go's monotonic part, which would hide a step.
func wallClock() time.Time { return time.Now().Round(0) }
