package copied

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jezek/xgb/xproto"
)

const (
	// textWithin is how long a text may take: the window waits for it.
	textWithin = time.Second
	// longestText is how much of a text is read, in bytes; what is longer is refused
	// by those who ask for it.
	longestText = 64 << 20
)

// Text is the text on the clipboard of X11, in UTF-8; ErrNone where there is none.
// ours is any window of this program, which cannot answer itself while it waits:
// what it holds itself is ErrOurs. It takes no longer than a second.
func Text(ours uint32) (string, error) {
	ctx, stop := context.WithTimeout(context.Background(), textWithin)
	defer stop()
	s, err := openSelection(ctx, textWithin)
	if err != nil {
		return "", err
	}
	defer s.close()
	switch owner, err := s.owner(); {
	case err != nil:
		return "", err
	case s.sameProgram(owner, ours):
		return "", ErrOurs
	}
	return s.text()
}

// text reads the best form of a text that there is. A program that does not say
// what it offers is asked for each.
func (s *selection) text() (string, error) {
	offered, err := s.kinds()
	unsaid := errors.Is(err, ErrNone)
	if err != nil && !unsaid {
		return "", err
	}
	for _, kind := range textKinds {
		if !offered[kind.name] && !unsaid {
			continue
		}
		text := &held{most: longestText}
		switch err := s.read(kind.name, text); {
		case err == nil:
			return strings.ToValidUTF8(kind.text(text.bytes), "\uFFFD"), nil
		case !errors.Is(err, ErrNone):
			return "", err
		}
	}
	return "", ErrNone
}

// textKinds are the forms of a text, the best first.
var textKinds = []struct {
	name string
	text func([]byte) string
}{
	{"UTF8_STRING", func(b []byte) string { return string(b) }},
	{"text/plain;charset=utf-8", func(b []byte) string { return string(b) }},
	{"STRING", latin1},
}

func latin1(b []byte) string {
	runes := make([]rune, len(b))
	for i, c := range b {
		runes[i] = rune(c)
	}
	return string(runes)
}

// owner is the window of the program that holds the clipboard; ErrNone where
// nobody does.
func (s *selection) owner() (xproto.Window, error) {
	reply, err := xproto.GetSelectionOwner(s.conn, s.atoms["CLIPBOARD"]).Reply()
	switch {
	case err != nil:
		return 0, fmt.Errorf("ask who holds the clipboard: %w", err)
	case reply.Owner == 0:
		return 0, ErrNone
	}
	return reply.Owner, nil
}

// sameProgram tells whether two windows are those of one connection to the
// display: their numbers differ only in the digits that each program chooses.
func (s *selection) sameProgram(a xproto.Window, b uint32) bool {
	chosen := xproto.Setup(s.conn).ResourceIdMask
	return uint32(a)&^chosen == b&^chosen
}
