package main

import (
	"time"

	"golang.org/x/sys/unix"
)

// machineClocks are the clocks of Linux: CLOCK_MONOTONIC stands still in a
// suspend, CLOCK_BOOTTIME runs on (clock_gettime(2)). Neither can fail there.
func machineClocks() sources {
	return sources{wall: wallClock, awake: counter(unix.CLOCK_MONOTONIC), whole: counter(unix.CLOCK_BOOTTIME)}
}

func counter(id int32) func() time.Duration {
	return func() time.Duration {
		var t unix.Timespec
		if err := unix.ClockGettime(id, &t); err != nil {
			return 0
		}
		return time.Duration(t.Nano())
	}
}
