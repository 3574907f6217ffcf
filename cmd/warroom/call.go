package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"path/filepath"
	"time"

	"github.com/adrg/xdg"
	"github.com/oklog/ulid/v2"
	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/policy"
	"warroom/model/session"
	"warroom/storage"
)

// call is one run of the program: its flags, its streams, and the file and the
// session once they are opened.
type call struct {
	in       io.Reader
	out, err io.Writer
	paint    paint
	flags    struct{ db, by, zone, now, policy string }
	began    bool // the command line was understood, the work has begun

	now   func() time.Time
	fixed bool // now was given
	zone  *time.Location
	by    string
	db    *storage.DB
	makes bool      // the command may make a new file
	looks bool      // the command only looks at the file, and puts nothing right in it
	held  *standing // once the policy was asked for
}

// with wraps a command's work: what goes wrong before it is wrong usage.
func (c *call) with(work func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := given(cmd); err != nil {
			return err
		}
		if err := c.settle(); err != nil {
			return usage(err)
		}
		c.began = true
		return work(cmd, args)
	}
}

// settle reads the global flags and their environment.
func (c *call) settle() error {
	c.zone = time.Local
	if c.flags.zone != "" {
		zone, err := time.LoadLocation(c.flags.zone)
		if err != nil {
			return model.Refused(fmt.Sprintf("There is no zone “%s”.", c.flags.zone), "Name one as Europe/Berlin or UTC.")
		}
		c.zone = zone
	}
	c.now = time.Now
	if given := first(c.flags.now, os.Getenv("WARROOM_NOW")); given != "" {
		clock, err := givenClock(given)
		if err != nil {
			return err
		}
		c.now, c.fixed = clock, true
	}
	c.by = first(oneLine(c.flags.by, 80), oneLine(os.Getenv("WARROOM_BY"), 80), systemUser())
	return nil
}

func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func systemUser() string {
	u, err := user.Current()
	if err != nil {
		return "unknown"
	}
	return u.Username
}

// path is the file to work on.
func (c *call) path() (string, error) {
	if given := first(c.flags.db, os.Getenv("WARROOM_DB")); given != "" {
		return filepath.Abs(given)
	}
	return filepath.Join(xdg.DataHome, "warroom", "warroom.db"), nil // what only reads makes no folder
}

// room opens the file and a session over it.
func (c *call) room() (*session.Session, error) {
	path, err := c.path()
	if err != nil {
		return nil, fmt.Errorf("find the data folder: %w", err)
	}
	if c.db, err = storage.Open(path, storage.Options{Now: c.now, Existing: !c.makes, Looking: c.looks}); err != nil {
		return nil, err
	}
	return session.New(c.db, c.sessionOptions()), nil
}

func (c *call) sessionOptions() session.Options {
	return session.Options{Now: c.now, NewID: newIDs(), By: c.by, Zone: c.zone, Policy: policy.Encode(c.standing().Current())}
}

// policy is the one that an incident goes by.
func (c *call) policy(s *model.State) policy.Policy { return c.standing().Of(s.Policy) }

// open opens the room and finds one incident in it.
func (c *call) open(ctx context.Context, typed string) (*session.Session, string, error) {
	room, err := c.room()
	if err != nil {
		return nil, "", err
	}
	id, err := room.Find(ctx, typed)
	return room, id, err
}

// incident opens the room and reads one incident in it.
func (c *call) incident(ctx context.Context, typed string) (*session.Session, *model.State, error) {
	room, id, err := c.open(ctx, typed)
	if err != nil {
		return nil, nil, err
	}
	state, err := room.Open(ctx, id)
	return room, state, err
}

func (c *call) close() {
	if c.db == nil {
		return
	}
	if err := c.db.Close(); err != nil {
		fmt.Fprintln(c.err, "warroom: closing the file:", err)
	}
}

// newIDs makes ULIDs that rise within a millisecond.
func newIDs() func(time.Time) string {
	entropy := ulid.Monotonic(ulid.DefaultEntropy(), 0)
	return func(t time.Time) string {
		id, err := ulid.New(ulid.Timestamp(t), entropy)
		if errors.Is(err, ulid.ErrMonotonicOverflow) {
			entropy = ulid.Monotonic(ulid.DefaultEntropy(), 0)
			id = ulid.MustNew(ulid.Timestamp(t), entropy)
		}
		return id.String()
	}
}
