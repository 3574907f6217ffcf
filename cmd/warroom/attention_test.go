package main

import (
	"bytes"
	"encoding/binary"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
)

func TestSessionBus(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "bus")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for address, want := range map[string]bool{
		"unix:path=" + socket:                              true,
		"unix:path=" + socket + ",guid=0123456789abcdef":   true,
		"unix:path=/no/such/bus;unix:path=" + socket:       true,
		"unix:path=/no/such/bus":                           false,
		"unix:abstract=/no/such/bus,guid=0123456789abcdef": false,
		"tcp:host=localhost,port=1":                        false,
		"disabled:":                                        false,
		"":                                                 false,
	} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		if got := hasSessionBus(); got != want {
			t.Errorf("%q: a bus %v, want %v", address, got, want)
		}
	}
}

// The chime is a whole WAV file that lasts less than a second, begins and ends in
// silence, and is far from the loudest that there is.
func TestChime(t *testing.T) {
	file := chime()
	size := int(binary.LittleEndian.Uint32(file[40:]))
	if string(file[:4]) != "RIFF" || string(file[8:16]) != "WAVEfmt " || string(file[36:40]) != "data" || 44+size != len(file) ||
		int(binary.LittleEndian.Uint32(file[4:]))+8 != len(file) {
		t.Fatalf("the header is %q, the file has %d bytes", file[:44], len(file))
	}
	if seconds := float64(size) / 2 / samplesPerSecond; seconds < 0.3 || seconds > 1 {
		t.Errorf("it lasts %.2f s", seconds)
	}
	loudest := 0
	at := func(i int) int { return int(int16(binary.LittleEndian.Uint16(file[44+2*i:]))) }
	for i := range size / 2 {
		loudest = max(loudest, at(i), -at(i))
	}
	if share := float64(loudest) / math.MaxInt16; share < 0.15 || share > 0.5 {
		t.Errorf("its loudest sample is %.2f of the most", share)
	}
	if edge := max(at(0), -at(0), at(size/2-1), -at(size/2-1)); edge > 60 {
		t.Errorf("it clicks: it begins or ends at %d", edge)
	}
}

// While one call hangs, those after it are left out and nobody waits.
func TestACallThatHangs(t *testing.T) {
	var busy atomic.Bool
	hangs, done := make(chan struct{}), make(chan struct{})
	alone(&busy, func() { <-hangs; close(done) })
	alone(&busy, func() { t.Error("a second call is made while the first one hangs") })
	close(hangs)
	<-done
}

// The sound goes to the first player that there is, as a whole file that is gone
// afterwards.
func TestSoundGoesToAPlayer(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows plays it itself")
	}
	tools, heard := t.TempDir(), filepath.Join(t.TempDir(), "heard")
	t.Setenv("TMPDIR", t.TempDir())
	script := "#!/bin/sh\ncat \"$1\" > " + heard + "\n"
	if err := os.WriteFile(filepath.Join(tools, "paplay"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	cat, err := exec.LookPath("cat")
	if err != nil {
		t.Skip("there is no cat to listen with")
	}
	if err := os.Symlink(cat, filepath.Join(tools, "cat")); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", tools)
	playChime()
	if got, err := os.ReadFile(heard); err != nil || !bytes.Equal(got, chime()) {
		t.Errorf("%d bytes were played: %v", len(got), err)
	}
	if left, err := os.ReadDir(os.Getenv("TMPDIR")); err != nil || len(left) != 0 {
		t.Errorf("%d files are left: %v", len(left), err)
	}
	t.Setenv("PATH", t.TempDir())
	playChime() // nothing plays it, nothing breaks
}
