//go:build !linux

package main

import "time"

// sleepUntilEvent never waits where it was not measured.
func sleepUntilEvent(time.Duration) (slept bool) { return false }
