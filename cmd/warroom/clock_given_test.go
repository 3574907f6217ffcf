package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestAGivenTimeRunsOn(t *testing.T) {
	at, passed := time.Date(2026, 11, 24, 14, 0, 0, 0, time.UTC), 5*hour
	now := running(at, func() time.Duration { return passed })
	for _, later := range []time.Duration{0, second, minute, hour} {
		passed = 5*hour + later
		if got := now(); !got.Equal(at.Add(later)) {
			t.Errorf("after %v it is %v", later, got)
		}
	}
}

// The window's clock runs on from --now and is the machine's without it.
func TestClockOfTheWindow(t *testing.T) {
	t.Setenv("WARROOM_NOW", "")
	file := filepath.Join(t.TempDir(), "now")
	write(t, file, "2026-11-24T14:00:00Z")
	for given, want := range map[string]struct{ steady, stands bool }{
		"": {steady: true}, "2026-11-24T14:00:00Z": {}, "@" + file: {stands: true},
	} {
		c := &call{}
		c.flags.now = given
		if err := c.settle(); err != nil {
			t.Fatal(err)
		}
		if clock := c.clockOfWindow(); (clock != nil) != want.steady {
			t.Errorf("%q: steady is %v", given, clock != nil)
		}
		first := c.now()
		if want.stands {
			if !c.now().Equal(first) {
				t.Errorf("%q runs", given)
			}
			continue
		}
		for !c.now().After(first) { // ends with the next tick of the machine's clock
		}
		if want.steady != (c.now().Year() != 2026 || c.now().Month() != time.November || time.Since(c.now()).Abs() < hour) {
			t.Errorf("%q: it is %v", given, c.now())
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestATimeInAFileIsReadAtEachLook(t *testing.T) {
	file := filepath.Join(t.TempDir(), "now")
	if _, err := givenClock("@" + file); err == nil || !strings.Contains(err.Error(), "finds no time in") {
		t.Errorf("a file that is not there: %v", err)
	}
	write(t, file, "half past two")
	if _, err := givenClock("@" + file); err == nil {
		t.Error("half past two is a time")
	}
	write(t, file, "2026-11-24T14:00:00Z\n")
	now, err := givenClock("@" + file)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct{ write, want string }{
		{"2026-11-24T14:00:00Z", "14:00:00"}, {"2026-11-24T14:05:30Z", "14:05:30"}, {"2026-11-24T14", "14:05:30"}, {"", "14:05:30"},
		{"2026-11-24T16:06:00+02:00", "14:06:00"}, {"2026-11-24T14:01:00Z", "14:01:00"},
	} {
		write(t, file, step.write)
		if got := now().UTC().Format(time.TimeOnly); got != step.want {
			t.Errorf("after %q it is %s, want %s", step.write, got, step.want)
		}
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if got := now().UTC().Format(time.TimeOnly); got != "14:01:00" {
		t.Errorf("without the file it is %s", got)
	}
}
