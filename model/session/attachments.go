package session

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"warroom/model"
)

// Attachments keeps the content of files under its SHA-256 (64 hexadecimal
// digits, small letters), each content once. Content that is kept never changes.
type Attachments interface {
	// Keep reads content to its end and keeps it, durably and whole, or not at
	// all: ErrContentChanged where it is not that of the sum, a *SourceError where
	// it cannot be read. What is kept already is not read again.
	Keep(ctx context.Context, sum string, from io.Reader) error
	// Content writes what is kept to a writer, a piece at a time: ErrNoContent
	// where there is none, ErrContentChanged where it is not what was kept.
	Content(ctx context.Context, sum string, to io.Writer) error
}

var (
	// ErrContentChanged is content that is not that of its SHA-256.
	ErrContentChanged = errors.New("the content is not that of its SHA-256")
	// ErrNoContent is a file of which the log has the event alone.
	ErrNoContent = errors.New("the content is not in this file")
)

// SourceError is a file that could not be read to its end.
type SourceError struct{ Err error }

func (e *SourceError) Error() string { return "read the file: " + e.Err.Error() }

// Unwrap returns what the system said.
func (e *SourceError) Unwrap() error { return e.Err }

// File is something that can be attached. It is read twice, so that it need never
// be held whole: once for its hash, once to keep it.
type File struct {
	Name  string
	Open  func() (io.ReadCloser, error) // a *model.Refusal where it is no file to be read
	Media func(head []byte) string      // what the first bytes of the content are
}

// headSize is how much of a file tells what it is, in bytes: what
// net/http.DetectContentType looks at.
const headSize = 512

// Measure reads a file to its end and says what is to be attached. It refuses
// what is empty, too large, or cannot be read.
func Measure(ctx context.Context, f File) (model.AttachEvidence, error) {
	c := model.AttachEvidence{Name: model.CleanFileName(f.Name)}
	source, err := f.Open()
	if err != nil {
		return c, unread(c.Name, err)
	}
	defer source.Close() //nolint:errcheck // it was only read
	hash, head := sha256.New(), &start{}
	limited := io.LimitReader(source, model.MaxAttachment+1) // a pipe or a log that grows has no end
	if c.Size, err = io.Copy(io.MultiWriter(hash, head), &stoppable{ctx, limited}); err != nil {
		return c, unread(c.Name, &SourceError{err})
	}
	if err := model.CheckAttachment(c.Name, c.Size); err != nil {
		return c, err
	}
	c.SHA256, c.Media = hex.EncodeToString(hash.Sum(nil)), f.Media(head.bytes)
	return c, nil
}

// KeepFile keeps the content of a file that was measured.
func KeepFile(ctx context.Context, store Attachments, f File, c model.AttachEvidence) error {
	source, err := f.Open()
	if err != nil {
		return unread(c.Name, err)
	}
	defer source.Close() //nolint:errcheck // it was only read
	return unread(c.Name, store.Keep(ctx, c.SHA256, io.LimitReader(source, model.MaxAttachment+1)))
}

// Attach takes a file into the log of an incident: its content, then the event
// that speaks of it. A kill between the two leaves content that Verify names and
// that the next try finds, or that the file is rid of a day later. about says what
// the file belongs to (N, Against, To).
func (s *Session) Attach(ctx context.Context, id string, store Attachments, f File, about model.AttachEvidence) (Done, error) {
	c, err := Measure(ctx, f)
	if err != nil {
		return Done{}, err
	}
	c.N, c.Against, c.To = about.N, about.Against, about.To
	state, err := s.Open(ctx, id)
	if err != nil {
		return Done{}, err
	}
	if _, err := model.Decide(state, c, model.Act{Now: s.opts.Now(), By: s.opts.By, Zone: s.opts.Zone}); err != nil {
		return Done{}, err // before anything is written
	}
	if err := KeepFile(ctx, store, f, c); err != nil {
		return Done{}, err
	}
	return s.Do(ctx, id, c, time.Time{})
}

// unread puts into words why a file could not be taken in.
func unread(name string, err error) error {
	source := new(SourceError)
	switch {
	case errors.Is(err, ErrContentChanged):
		return model.Refused(name+" changed while it was read.", "Nothing was attached. Attach a copy of it, or try again when it has settled.")
	case errors.As(err, &source):
		return model.Refused(fmt.Sprintf("%s could not be read to its end (%v).", name, source.Err), "Nothing was attached. Check the disk that it lies on, then try again.")
	}
	return err
}

// NotAsAttached refuses to give out what lies in place of a file's content.
type NotAsAttached struct{ *model.Refusal }

// Unwrap is the refusal that it is.
func (n *NotAsAttached) Unwrap() error { return n.Refusal }

// CopyOut writes the content of an attached file to a writer. What was written is
// right only once it returns nil.
func CopyOut(ctx context.Context, store Attachments, a model.Attachment, to io.Writer) error {
	err := store.Content(ctx, a.SHA256, to)
	switch {
	case errors.Is(err, ErrNoContent):
		return model.Refused("The content of "+a.Name+" is not in this log.", "It may be in the log of the laptop where "+a.By+" attached it. See what else is wrong with: warroom verify.")
	case errors.Is(err, ErrContentChanged):
		return &NotAsAttached{model.Refused(a.Name+" is not as it was attached.", "Nothing of it was written. Keep a copy of the log as it is, and see: warroom verify.")}
	}
	return err
}

// start keeps the first bytes that are written to it.
type start struct{ bytes []byte }

func (s *start) Write(p []byte) (int, error) {
	s.bytes = append(s.bytes, p[:min(len(p), headSize-len(s.bytes))]...)
	return len(p), nil
}

// stoppable ends a long reading with its context.
type stoppable struct {
	ctx  context.Context
	from io.Reader
}

func (s *stoppable) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.from.Read(p)
}
