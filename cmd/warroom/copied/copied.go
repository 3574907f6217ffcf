// Package copied reads what another program has copied, where the toolkit does not:
// a picture, which the toolkit knows nothing of, and a text where the program that
// holds it may hang, which would hang the window too. It connects to the clipboard
// when it is asked to, and lets go of it then.
package copied

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

var (
	// ErrNone is a clipboard that holds nothing of the kind.
	ErrNone = errors.New("the clipboard holds nothing of the kind")
	// ErrSilent is a program that holds the clipboard and does not answer, or stops
	// in the middle.
	ErrSilent = errors.New("the program that holds the clipboard does not answer")
	// ErrOurs is a clipboard that this program holds itself.
	ErrOurs = errors.New("the clipboard is this program's own")
)

// KindError is a picture that is there, but not as a PNG.
type KindError struct{ Kinds []string } // media types

func (e *KindError) Error() string {
	return "the clipboard holds a picture as " + strings.Join(e.Kinds, ", ")
}

// ToolError is a system where a program has to read the picture that is not
// installed.
type ToolError struct{ Tool, Package string }

func (e *ToolError) Error() string { return fmt.Sprintf("%s is not installed", e.Tool) }

const (
	// silence is how long a program may say nothing while a picture is read: it may
	// make it a PNG only now.
	silence = 3 * time.Second
	// pictureWithin is how long all of a picture may take.
	pictureWithin = 30 * time.Second
)

const png = "image/png"

// Picture is the PNG on the clipboard of X11; ErrNone where there is no picture, a
// *KindError where it has another form. Of one that has more than most bytes it is
// the first most + 1.
func Picture(ctx context.Context, most int) ([]byte, error) {
	ctx, stop := context.WithTimeout(ctx, pictureWithin)
	defer stop()
	s, err := openSelection(ctx, silence)
	if err != nil {
		return nil, err
	}
	defer s.close()
	offered, err := s.kinds()
	if err != nil {
		return nil, err
	}
	if !offered[png] {
		return nil, otherPicture(offered)
	}
	picture := &held{most: most + 1}
	if err := s.read(png, picture); err != nil {
		return nil, err
	}
	return picture.asPNG()
}
