package copied

import (
	"fmt"
	"io"

	"github.com/jezek/xgb/xproto"
)

// read writes what the clipboard holds in one of its forms.
func (s *selection) read(kind string, to io.Writer) error {
	atom, err := s.atom(kind)
	if err != nil {
		return err
	}
	return s.readAs(kind, atom, to)
}

// readAs is read of a form whose content is said to be of another type.
func (s *selection) readAs(kind string, as xproto.Atom, to io.Writer) error {
	target, err := s.atom(kind)
	if err != nil {
		return err
	}
	err = xproto.ConvertSelectionChecked(s.conn, s.window, s.atoms["CLIPBOARD"], target, s.atoms[property], xproto.TimeCurrentTime).Check()
	if err != nil {
		return fmt.Errorf("ask for %s: %w", kind, err)
	}
	for {
		event, err := s.next()
		if err != nil {
			return err
		}
		answer, is := event.(xproto.SelectionNotifyEvent)
		switch {
		case !is || answer.Target != target:
			continue
		case answer.Property == 0: // it cannot
			return ErrNone
		}
		piece, err := s.take()
		switch {
		case err != nil:
			return err
		case piece.Type == s.atoms["INCR"]:
			return s.pieces(as, to)
		}
		_, err = write(piece, as, to)
		return err
	}
}

// pieces is how what is too large for one request is handed over: a piece is
// written each time that we have taken the one before it away, and an empty one at
// the end. All of them are taken, also what is not kept: some programs end when
// they are left in the middle.
func (s *selection) pieces(as xproto.Atom, to io.Writer) error {
	for {
		event, err := s.next()
		if err != nil {
			return err
		}
		changed, is := event.(xproto.PropertyNotifyEvent)
		if !is || changed.Atom != s.atoms[property] || changed.State != xproto.PropertyNewValue {
			continue
		}
		piece, err := s.take()
		if err != nil {
			return err
		}
		if piece.Type == 0 { // word of what was taken before
			continue
		}
		if last, err := write(piece, as, to); last || err != nil {
			return err
		}
	}
}

// take reads the property and takes it away.
func (s *selection) take() (*xproto.GetPropertyReply, error) {
	const all = 1 << 28 // in units of four bytes; some displays count the bytes in 32 bits
	piece, err := xproto.GetProperty(s.conn, true, s.window, s.atoms[property], xproto.GetPropertyTypeAny, 0, all).Reply()
	if err != nil {
		return nil, fmt.Errorf("take what is handed over: %w", err)
	}
	return piece, nil
}

// write keeps a piece; last is an empty one. ErrNone where it is of another type
// than was asked for, as some programs answer.
func write(piece *xproto.GetPropertyReply, as xproto.Atom, to io.Writer) (last bool, err error) {
	switch {
	case len(piece.Value) == 0:
		return true, nil
	case as != anyType && piece.Type != as:
		return false, ErrNone
	}
	_, err = to.Write(piece.Value)
	return false, err
}
