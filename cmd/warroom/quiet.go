package main

import (
	"bytes"
	"io"
)

// harmless are reports of Fyne that say nothing to a person: a main menu that is
// filled only after the start, preferences that this program does not use, a home
// without a folder that its dialog of files would list, and a machine without a
// session bus, or with one that takes no notification and has no place for an icon.
var harmless = [][]byte{
	[]byte("Main menu must have at least one child menu"),
	[]byte("Preferences load error"),
	[]byte("Failed on force saving preferences"),
	[]byte("Preferences API requires a unique ID"),
	[]byte("Getting favorite locations"),
	[]byte("Failed to create fyne cache space"), // a home without a folder for caches
	[]byte("Failed to create app cache space"),
	[]byte("failed to watch theme settings"),
	[]byte("systray error"),
	[]byte("Failed to send message to bus"),
	[]byte("Unable to connect to session D-Bus"),
}

// quiet is a log that leaves them out, with the lines that belong to them.
type quiet struct {
	to      io.Writer
	dropped bool // the last report was left out
}

func (q *quiet) Write(line []byte) (int, error) {
	if q.dropped = q.drops(line); q.dropped {
		return len(line), nil
	}
	return q.to.Write(line)
}

func (q *quiet) drops(line []byte) bool {
	if q.dropped && (bytes.Contains(line, []byte("   At: ")) || bytes.Contains(line, []byte("   Cause: "))) {
		return true
	}
	for _, h := range harmless {
		if bytes.Contains(line, h) {
			return true
		}
	}
	return false
}
