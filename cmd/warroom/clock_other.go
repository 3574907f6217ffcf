//go:build !linux

package main

import "time"

// machineClocks are the clocks that Go knows everywhere. Its monotonic clock may
// stand still while the machine sleeps (time package, "Monotonic Clocks").
func machineClocks() sources {
	begun := time.Now()
	awake := func() time.Duration { return time.Since(begun) }
	return sources{wall: wallClock, awake: awake, whole: bridged(wallClock, awake)}
}
