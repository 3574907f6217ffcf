package realwindow

import (
	"errors"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// dragged is a file that another program holds over the window, by the protocol
// of X11 for that (XDND 5): the target learns of it by messages, and fetches what
// it is as a selection.
type dragged struct {
	t      testing.TB
	conn   *xgb.Conn
	source xproto.Window
	target xproto.Window
	uris   string
}

// Drop drags files from another program onto the middle of the window and lets
// go. It returns once the window has said that it took them.
func (p *Program) Drop(paths ...string) {
	p.t.Helper()
	target, err := strconv.ParseUint(p.window(), 10, 32)
	if err != nil {
		p.t.Fatalf("the window to drop on: %v", err)
	}
	d := &dragged{t: p.t, target: xproto.Window(target), conn: connection(p.t)}
	for _, path := range paths {
		d.uris += (&url.URL{Scheme: "file", Path: path}).String() + "\r\n"
	}
	d.begin()
	const copying, middle = "XdndActionCopy", 683<<16 | 384
	d.send("XdndEnter", 5<<24, uint32(d.atom("text/uri-list")), 0, 0)
	d.send("XdndPosition", 0, middle, 0, uint32(d.atom(copying)))
	d.await("XdndStatus")
	d.send("XdndDrop", 0, 0, 0, 0)
	d.await("XdndFinished")
}

func connection(t testing.TB) *xgb.Conn {
	t.Helper()
	conn, err := xgb.NewConn()
	if err != nil {
		t.Fatalf("connect to the display: %v", err)
	}
	t.Cleanup(conn.Close)
	return conn
}

// begin makes the window that it is dragged from, which owns what is dragged.
func (d *dragged) begin() {
	d.t.Helper()
	d.source = window(d.t, d.conn)
	d.check(own(d.conn, d.source, d.atom("XdndSelection")))
}

// send tells the target something; what stands first in each message is who says it.
func (d *dragged) send(message string, a, b, c, e uint32) {
	d.t.Helper()
	event := xproto.ClientMessageEvent{Format: 32, Window: d.target, Type: d.atom(message),
		Data: xproto.ClientMessageDataUnionData32New([]uint32{uint32(d.source), a, b, c, e})}
	d.check(xproto.SendEventChecked(d.conn, false, d.target, xproto.EventMaskNoEvent, string(event.Bytes())).Check())
}

// await answers what the target asks until it says something.
func (d *dragged) await(message string) {
	d.t.Helper()
	said := make(chan error, 1)
	go func(atom xproto.Atom) { said <- d.answerUntil(atom) }(d.atom(message))
	select {
	case err := <-said:
		d.check(err)
	case <-time.After(Patience):
		d.t.Fatalf("the window does not say %s", message)
	}
}

var errGone = errors.New("the display is gone")

func (d *dragged) answerUntil(message xproto.Atom) error {
	for {
		event, failed := d.conn.WaitForEvent()
		switch e := event.(type) {
		case nil:
			if failed == nil {
				return errGone
			}
			return failed
		case xproto.ClientMessageEvent:
			if e.Type == message {
				return nil
			}
		case xproto.SelectionRequestEvent:
			if err := hand(d.conn, e, d.uris); err != nil {
				return err
			}
		}
	}
}

func (d *dragged) atom(name string) xproto.Atom {
	d.t.Helper()
	return atom(d.t, d.conn, name)
}

func (d *dragged) check(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatalf("drag %s: %v", strings.TrimSpace(d.uris), err)
	}
}
