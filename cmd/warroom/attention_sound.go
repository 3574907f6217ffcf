//go:build !windows

package main

import (
	"context"
	"os"
	"os/exec"
	"time"
)

// players are the programs that can play a file: that of macOS, then those of
// Linux, the newest sound system first.
var players = [][]string{{"afplay"}, {"pw-play"}, {"paplay"}, {"aplay", "-q"}}

// soundWithin is how long a player may take: the sound lasts less than a second.
const soundWithin = 3 * time.Second

// playChime plays the two tones with what the system has and returns when they
// are over. A computer without sound stays quiet: the notification and the window
// say the same.
func playChime() {
	play := player()
	if play == nil {
		return
	}
	file, err := os.CreateTemp("", "warroom-*.wav")
	if err != nil {
		return
	}
	defer os.Remove(file.Name()) //nolint:errcheck // the system empties its temporary folder
	_, err = file.Write(chime())
	if closed := file.Close(); err != nil || closed != nil {
		return
	}
	ctx, stop := context.WithTimeout(context.Background(), soundWithin)
	defer stop()
	cmd := exec.CommandContext(ctx, play[0], append(play[1:], file.Name())...)
	cmd.WaitDelay = time.Second
	cmd.Run() //nolint:errcheck // see above
}

// player is the program that plays a file, with its arguments; nil where there is
// none.
func player() []string {
	for _, p := range players {
		if _, err := exec.LookPath(p[0]); err == nil {
			return append([]string(nil), p...)
		}
	}
	return nil
}
