package copied

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// selection is the clipboard of X11, over a connection of its own. The protocol is
// that of the ICCCM, section 2: who owns the clipboard is asked to write what it
// holds into a property of a window of ours, and says when that is done.
type selection struct {
	ctx     context.Context
	conn    *xgb.Conn
	window  xproto.Window
	events  chan xgb.Event // nil ends it
	silence time.Duration  // how long nothing may be said
	atoms   map[string]xproto.Atom
}

var errGone = errors.New("the display is gone")

// property is where what is asked for is written.
const property = "WARROOM_COPIED"

// openSelection connects to the display that the environment names, until the
// context ends.
func openSelection(ctx context.Context, silence time.Duration) (*selection, error) {
	xgb.Logger.SetOutput(io.Discard) // it says on stderr what the error says too
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, fmt.Errorf("connect to the display: %w", err)
	}
	s := &selection{ctx: ctx, conn: conn, events: make(chan xgb.Event), silence: silence, atoms: map[string]xproto.Atom{}}
	go s.listen()
	if err := s.open(); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// open makes the window, which is never shown, and learns the names.
func (s *selection) open() (err error) {
	for _, name := range []string{"CLIPBOARD", "TARGETS", "INCR", property} {
		if s.atoms[name], err = s.atom(name); err != nil {
			return err
		}
	}
	if s.window, err = xproto.NewWindowId(s.conn); err != nil {
		return fmt.Errorf("make a window: %w", err)
	}
	root := xproto.Setup(s.conn).DefaultScreen(s.conn)
	err = xproto.CreateWindowChecked(s.conn, 0, s.window, root.Root, -10, -10, 1, 1, 0, xproto.WindowClassInputOnly, root.RootVisual,
		xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange}).Check()
	if err != nil {
		return fmt.Errorf("make a window: %w", err)
	}
	return nil
}

func (s *selection) close() { s.conn.Close() }

func (s *selection) atom(name string) (xproto.Atom, error) {
	reply, err := xproto.InternAtom(s.conn, false, uint16(len(name)), name).Reply()
	if err != nil {
		return 0, fmt.Errorf("name %s: %w", name, err)
	}
	return reply.Atom, nil
}

// listen hands on what the display says.
func (s *selection) listen() {
	defer close(s.events)
	for {
		event, failed := s.conn.WaitForEvent()
		if event == nil && failed == nil {
			return
		}
		if event == nil {
			continue // a request is answered where it was made
		}
		select {
		case s.events <- event:
		case <-s.ctx.Done():
			return
		}
	}
}

// next is what the display says next.
func (s *selection) next() (xgb.Event, error) {
	select {
	case event := <-s.events:
		if event == nil {
			return nil, errGone
		}
		return event, nil
	case <-time.After(s.silence):
	case <-s.ctx.Done():
	}
	return nil, ErrSilent
}
