package realwindow

import (
	"bytes"
	"os/exec"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// CopyAs is what another program does that copies something in one form, by its
// media type or its name on X11. It returns once that is on the clipboard.
func CopyAs(t testing.TB, kind string, content []byte) {
	t.Helper()
	conn := connection(t)
	defer conn.Close()
	clipboard := atom(t, conn, "CLIPBOARD")
	before := owner(t, conn, clipboard)
	cmd := exec.Command("xclip", "-selection", "clipboard", "-target", kind, "-in")
	cmd.Stdin = bytes.NewReader(content)
	if err := cmd.Run(); err != nil { // what it prints is not read: a copy of itself stays behind and prints nothing more
		t.Fatalf("copy %d bytes as %s: %v", len(content), kind, err)
	}
	for deadline := time.Now().Add(Patience); ; time.Sleep(time.Millisecond) { // between two looks
		if now := owner(t, conn, clipboard); now != 0 && now != before {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("waited %v in vain for %s on the clipboard", Patience, kind)
		}
	}
}

// HoldClipboard is a program that has copied something and hangs: it answers
// nobody who asks what it is. It lets go with the test.
func HoldClipboard(t testing.TB) {
	t.Helper()
	conn := connection(t)
	if err := own(conn, window(t, conn), atom(t, conn, "CLIPBOARD")); err != nil {
		t.Fatalf("hold the clipboard: %v", err)
	}
}

// HoldText is a program of old that has copied a text: it says what it is, and
// does not say in which forms. It lets go with the test.
func HoldText(t testing.TB, text string) {
	t.Helper()
	conn := connection(t)
	clipboard, form := atom(t, conn, "CLIPBOARD"), atom(t, conn, "UTF8_STRING")
	if err := own(conn, window(t, conn), clipboard); err != nil {
		t.Fatalf("hold the clipboard: %v", err)
	}
	go func() {
		for {
			event, failed := conn.WaitForEvent()
			if event == nil && failed == nil {
				return
			}
			asked, is := event.(xproto.SelectionRequestEvent)
			if is && asked.Target != form {
				asked.Property = 0
			}
			if is {
				hand(conn, asked, text) //nolint:errcheck // who asked may be gone
			}
		}
	}()
}

// hand gives another program what it asks for, or says that it gets nothing where
// it is told no property.
func hand(conn *xgb.Conn, asked xproto.SelectionRequestEvent, content string) error {
	if asked.Property != 0 {
		if err := xproto.ChangePropertyChecked(conn, xproto.PropModeReplace, asked.Requestor, asked.Property, asked.Target, 8,
			uint32(len(content)), []byte(content)).Check(); err != nil {
			return err
		}
	}
	answer := xproto.SelectionNotifyEvent{Time: asked.Time, Requestor: asked.Requestor, Selection: asked.Selection, Target: asked.Target, Property: asked.Property}
	return xproto.SendEventChecked(conn, false, asked.Requestor, xproto.EventMaskNoEvent, string(answer.Bytes())).Check()
}

// window is a window that is not seen, to own something with.
func window(t testing.TB, conn *xgb.Conn) xproto.Window {
	t.Helper()
	id, err := xproto.NewWindowId(conn)
	if err != nil {
		t.Fatal(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn)
	if err := xproto.CreateWindowChecked(conn, 0, id, root.Root, -10, -10, 1, 1, 0, xproto.WindowClassInputOnly, root.RootVisual, 0, nil).Check(); err != nil {
		t.Fatalf("make a window: %v", err)
	}
	return id
}

func owner(t testing.TB, conn *xgb.Conn, selection xproto.Atom) xproto.Window {
	t.Helper()
	reply, err := xproto.GetSelectionOwner(conn, selection).Reply()
	if err != nil {
		t.Fatalf("ask who holds the clipboard: %v", err)
	}
	return reply.Owner
}

func own(conn *xgb.Conn, by xproto.Window, selection xproto.Atom) error {
	return xproto.SetSelectionOwnerChecked(conn, by, selection, xproto.TimeCurrentTime).Check()
}

func atom(t testing.TB, conn *xgb.Conn, name string) xproto.Atom {
	t.Helper()
	reply, err := xproto.InternAtom(conn, false, uint16(len(name)), name).Reply()
	if err != nil {
		t.Errorf("the atom %s: %v", name, err)
		return 0
	}
	return reply.Atom
}
