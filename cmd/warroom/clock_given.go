package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"warroom/model"
)

// clockFile marks a --now that names a file with the time.
const clockFile = "@"

// givenClock is the clock of --now: a time at which it stands, or @FILE, which is
// read at each look.
func givenClock(given string) (func() time.Time, error) {
	if path, is := strings.CutPrefix(given, clockFile); is {
		return fileClock(path)
	}
	at, err := time.Parse(time.RFC3339, given)
	if err != nil {
		return nil, model.Refused(fmt.Sprintf("--now “%s” is no time.", given), "Write it as 2026-11-24T14:05:00Z, or as @FILE that holds such a time.")
	}
	return func() time.Time { return at }, nil
}

// fileClock reads the time from a file at each look. A file that is gone or half
// written keeps the last time. It is safe for use by several goroutines.
func fileClock(path string) (func() time.Time, error) {
	last, err := timeIn(path)
	if err != nil {
		return nil, model.Refused(fmt.Sprintf("--now finds no time in “%s”.", path), "Write one into it as 2026-11-24T14:05:00Z.")
	}
	var mu sync.Mutex
	return func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		if at, err := timeIn(path); err == nil {
			last = at
		}
		return last
	}, nil
}

func timeIn(path string) (time.Time, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return time.Time{}, err
	}
	return time.Parse(time.RFC3339, strings.TrimSpace(string(text)))
}

// running is a clock that starts at a time and goes on from there.
func running(at time.Time, passed func() time.Duration) func() time.Time {
	begun := passed()
	return func() time.Time { return at.Add(passed() - begun) }
}
