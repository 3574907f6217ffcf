// Package realwindow runs the built program in a real window on the X display
// that the tests were given, and drives it as a person does: keys go through the
// X server, what was copied is read from its clipboard, what is shown from its
// screen. It is for tests alone.
package realwindow

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Patience is how long a condition may take on a slow machine; a condition that
// comes true sooner waits no longer.
const Patience = 20 * time.Second

// Program is a running program.
type Program struct {
	t      testing.TB
	cmd    *exec.Cmd
	stderr bytes.Buffer
	done   chan struct{}
	DB     string
}

// Needed skips where there is no display, or no tool to press its keys.
func Needed(t testing.TB) {
	t.Helper()
	if os.Getenv("DISPLAY") == "" {
		t.Skip("no DISPLAY: make test brings one")
	}
	for _, tool := range []string{"xdotool", "xclip"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is not installed: make setup installs it")
		}
	}
}

var build = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "warroom-built-")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-o", filepath.Join(folder, "warroom"), "warroom/cmd/warroom").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return filepath.Join(folder, "warroom"), nil
})

// Binary is the program, built once for all tests of a package.
func Binary(t testing.TB) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Start opens the window on a file and waits until it takes keys.
func Start(t testing.TB, db string, args ...string) *Program {
	t.Helper()
	return startOn(t, noBus, db, args...)
}

// noBus is the address of a session bus that nothing tries to reach.
const noBus = "disabled:"

func startOn(t testing.TB, bus, db string, args ...string) *Program {
	t.Helper()
	p := runOn(t, bus, Binary(t), append([]string{"--db", db, "--by", "on-call A", "--zone", "Europe/Berlin"}, args...)...)
	p.DB = db
	p.waitReady()
	return p
}

// Run starts any program and ends it with the test.
func Run(t testing.TB, path string, args ...string) *Program {
	t.Helper()
	return runOn(t, noBus, path, args...)
}

func runOn(t testing.TB, bus, path string, args ...string) *Program {
	t.Helper()
	p := &Program{t: t, cmd: exec.Command(path, args...), done: make(chan struct{})}
	p.cmd.Stderr = &p.stderr
	p.cmd.Env = append(os.Environ(), "FYNE_PLATFORM=x11", "DBUS_SESSION_BUS_ADDRESS="+bus, "HOME="+t.TempDir())
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { p.cmd.Wait(); close(p.done) }() //nolint:errcheck // how it ended is seen by Exited
	t.Cleanup(p.Kill)
	return p
}

// PID is the process.
func (p *Program) PID() int { return p.cmd.Process.Pid }

// Kill ends the program as kill -9 does.
func (p *Program) Kill() {
	p.cmd.Process.Signal(syscall.SIGKILL) //nolint:errcheck // it may have ended
	<-p.done
}

// Quit asks the program to end, as a logout does, and waits for it.
func (p *Program) Quit() {
	p.t.Helper()
	p.cmd.Process.Signal(syscall.SIGTERM) //nolint:errcheck // it may have ended
	select {
	case <-p.done:
	case <-time.After(Patience):
		p.t.Fatal("the program does not end on SIGTERM")
	}
}

// Until waits for a condition and fails with what it was about.
func (p *Program) Until(what string, holds func() bool) {
	p.t.Helper()
	deadline := time.Now().Add(Patience)
	for !holds() {
		select {
		case <-p.done:
			p.t.Fatalf("waiting for %s, the program ended: %s", what, p.stderr.String())
		default:
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited %v in vain for %s; what it shows is in %s\n%s", Patience, what, pictureOf(p.t), p.stderr.String())
		}
		time.Sleep(20 * time.Millisecond) // between two looks at the condition
	}
}

// CLI runs the command line on the same file and returns its stdout.
func (p *Program) CLI(args ...string) string {
	p.t.Helper()
	cmd := exec.Command(Binary(p.t), append([]string{"--db", p.DB, "--by", "on-call B", "--zone", "Europe/Berlin"}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		p.t.Fatalf("warroom %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return strings.TrimRight(string(out), "\n")
}
