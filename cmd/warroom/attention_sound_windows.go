package main

import (
	"syscall"
	"unsafe"
)

// Flags of PlaySound, from mmsystem.h: what is given is the file itself, and
// where it cannot be played there is no other sound.
const (
	sndNoDefault = 0x2
	sndMemory    = 0x4
)

// playChime plays the two tones and returns when they are over. A computer
// without sound stays quiet: the notification and the window say the same. A
// program that plays files would show its console for a moment.
func playChime() {
	play := syscall.NewLazyDLL("winmm.dll").NewProc("PlaySoundW")
	if play.Find() != nil {
		return
	}
	file := chime()
	play.Call(uintptr(unsafe.Pointer(&file[0])), 0, sndMemory|sndNoDefault) //nolint:errcheck // see above
}
