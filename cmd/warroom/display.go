package main

import (
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"warroom/model"
)

// haveDisplay tells whether a window can open, before any of the window system
// is loaded: it asks for a connection to the sockets that the environment names.
func haveDisplay() error {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return nil // the system always has one
	}
	if name := os.Getenv("WAYLAND_DISPLAY"); name != "" {
		if !filepath.IsAbs(name) {
			name = filepath.Join(os.Getenv("XDG_RUNTIME_DIR"), name)
		}
		if answers("unix", name) {
			return nil
		}
	}
	display := os.Getenv("DISPLAY")
	if display == "" {
		return model.Refused("There is no display to open a window on.", "The command line works without one: warroom --help")
	}
	host, number, _ := strings.Cut(display, ":")
	number, _, _ = strings.Cut(number, ".")
	socket := "/tmp/.X11-unix/X" + number
	switch {
	case host == "" || host == "unix":
		if answers("unix", socket) || answers("unix", "@"+socket) {
			return nil
		}
	case answers("tcp", net.JoinHostPort(host, "60"+pad(number))):
		return nil
	}
	return model.Refused("The display “"+display+"” does not answer.", "The command line works without one: warroom --help")
}

func pad(number string) string {
	if len(number) < 2 {
		return "0" + number
	}
	return number
}

func answers(network, address string) bool {
	conn, err := net.DialTimeout(network, address, time.Second)
	if err != nil {
		return false
	}
	return conn.Close() == nil
}
