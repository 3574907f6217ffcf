package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// hasSessionBus tells whether there is something that notifications and the tray
// can go to. Asking for a bus that is not there takes half a second, may start
// one, and is reported as a failure.
func hasSessionBus() bool {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return true // the system itself takes both
	}
	address, given := os.LookupEnv("DBUS_SESSION_BUS_ADDRESS")
	if !given {
		address = "unix:path=" + filepath.Join(os.Getenv("XDG_RUNTIME_DIR"), "bus")
	}
	for _, one := range strings.Split(address, ";") {
		if socket := busSocket(one); socket != "" && answers("unix", socket) {
			return true
		}
	}
	return false
}

// busSocket is the socket that an address of D-Bus names: a path, or a name that
// has none, which Go writes with an @.
func busSocket(address string) string {
	rest, unix := strings.CutPrefix(address, "unix:")
	if !unix {
		return ""
	}
	for _, pair := range strings.Split(rest, ",") {
		if path, ok := strings.CutPrefix(pair, "path="); ok {
			return path
		}
		if name, ok := strings.CutPrefix(pair, "abstract="); ok {
			return "@" + name
		}
	}
	return ""
}
