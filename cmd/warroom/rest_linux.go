package main

import (
	"time"

	"github.com/go-gl/glfw/v3.4/glfw"
	"golang.org/x/sys/unix"
)

// sleepUntilEvent waits for the display, at most so long, and tells whether all
// was quiet. It does so under X11, where it was measured and is tested. After the
// end of the loop Fyne runs what it is given wherever it is asked, not on the
// loop's thread, and there is no display left to wait for.
func sleepUntilEvent(atMost time.Duration) (slept bool) {
	if unix.Gettid() != unix.Getpid() || glfw.GetPlatform() != glfw.PlatformX11 {
		return false
	}
	begun := time.Now()
	glfw.WaitEventsTimeout(atMost.Seconds())
	return time.Since(begun) >= atMost
}
