package realwindow

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/godbus/dbus/v5"
)

// Desktop is a session bus of its own on which the test stands for the desktop: it
// takes notifications and is the host of the tray. No service can be started on
// it, so that nothing but the program and the test speaks.
type Desktop struct {
	t       testing.TB
	address string
	conn    *dbus.Conn

	mu    sync.Mutex // guards what arrives by the bus
	told  []Notification
	owner string // who has an icon in the tray
}

// Notification is what a program told the person who looks elsewhere.
type Notification struct{ Title, Text string }

// Where a desktop is found on its bus, by the specifications of freedesktop.org
// for notifications and of KDE for the tray.
const (
	notificationsName = "org.freedesktop.Notifications"
	notificationsPath = "/org/freedesktop/Notifications"
	watcherName       = "org.kde.StatusNotifierWatcher"
	watcherPath       = "/StatusNotifierWatcher"
)

// OpenDesktop starts the bus and ends it with the test; it skips where there is
// nothing to start.
func OpenDesktop(t testing.TB) *Desktop {
	t.Helper()
	if _, err := exec.LookPath("dbus-daemon"); err != nil {
		t.Skip("dbus-daemon is not installed: make setup installs it")
	}
	d := &Desktop{t: t, address: startBus(t)}
	conn, err := dbus.Connect(d.address)
	if err != nil {
		t.Fatalf("connect to the session bus: %v", err)
	}
	t.Cleanup(func() { conn.Close() }) //nolint:errcheck // the bus ends with it
	d.conn = conn
	d.serve(notificationsName, notificationsPath, (*notifications)(d))
	d.serve(watcherName, watcherPath, (*watcher)(d))
	return d
}

// busConfig is a bus that lets everybody say everything and starts nobody.
const busConfig = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`

func startBus(t testing.TB) (address string) {
	t.Helper()
	folder, err := os.MkdirTemp("", "bus-") // a socket's path is short, a test's folder may not be
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) }) //nolint:errcheck // the system empties its temporary folder
	config := filepath.Join(folder, "session.conf")
	if err := os.WriteFile(config, fmt.Appendf(nil, busConfig, filepath.Join(folder, "socket")), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("dbus-daemon", "--config-file="+config, "--nofork", "--print-address")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("start dbus-daemon: %v", err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() }) //nolint:errcheck // it was killed
	// It prints its address once it answers, so nobody waits for long.
	address, err = bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("dbus-daemon tells no address: %v", err)
	}
	return strings.TrimSpace(address)
}

func (d *Desktop) serve(name string, path dbus.ObjectPath, as any) {
	d.t.Helper()
	if err := d.conn.Export(as, path, name); err != nil {
		d.t.Fatalf("serve %s: %v", name, err)
	}
	if reply, err := d.conn.RequestName(name, dbus.NameFlagDoNotQueue); err != nil || reply != dbus.RequestNameReplyPrimaryOwner {
		d.t.Fatalf("own %s: reply %d, %v", name, reply, err)
	}
}

// Start opens the window on this desktop; see Start.
func (d *Desktop) Start(db string, args ...string) *Program {
	d.t.Helper()
	return startOn(d.t, d.address, db, args...)
}

// Told are the notifications so far, the first one first.
func (d *Desktop) Told() []Notification {
	d.mu.Lock()
	defer d.mu.Unlock()
	return append([]Notification(nil), d.told...)
}

// notifications is the service that shows them.
type notifications Desktop

// Notify is org.freedesktop.Notifications.Notify.
func (n *notifications) Notify(_ string, _ uint32, _, title, text string, _ []string, _ map[string]dbus.Variant, _ int32) (uint32, *dbus.Error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.told = append(n.told, Notification{title, text})
	return uint32(len(n.told)), nil
}
