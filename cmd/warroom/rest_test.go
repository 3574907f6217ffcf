package main

import (
	"testing"
	"time"
)

// TestARestEndsWithTheSecond, so that a clock of the window never lags.
func TestARestEndsWithTheSecond(t *testing.T) {
	second := time.Date(2026, 3, 2, 14, 5, 9, 0, time.UTC)
	for after, want := range map[time.Duration]time.Duration{
		0:                      500 * time.Millisecond,
		40 * time.Millisecond:  460 * time.Millisecond,
		499 * time.Millisecond: time.Millisecond,
		500 * time.Millisecond: 500 * time.Millisecond,
		999 * time.Millisecond: time.Millisecond,
	} {
		if got := untilNextBeat(second.Add(after)); got != want {
			t.Errorf("%v after the second a rest lasts %v, want %v", after, got, want)
		}
	}
}
