// Package storage keeps the log of events in one SQLite file, with what is
// derived from it: the rows of the lists and the full-text index, and the files
// that were attached. It implements session.Log, Drafts and Attachments.
//
// What can go wrong with a file, a disk or a neighbour arrives as a *Problem,
// whose text is for the person at the screen.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"warroom/model/session"
)

var (
	_ session.Log         = (*DB)(nil)
	_ session.Drafts      = (*DB)(nil)
	_ session.Attachments = (*DB)(nil)
)

// DB is an open log. It is safe for use by several goroutines, and several
// processes may have the same file open.
type DB struct {
	path    string
	device  string
	format  atomic.Int64 // of the file
	busy    time.Duration
	now     func() time.Time
	looking bool // nothing is put right at the opening
	reads   atomic.Pointer[sql.DB]
	writes  atomic.Pointer[writer] // nil when the file can only be read
	place   place
	held    *holding
	copied  string // folder of the copy that is read instead, or empty
	sound   *soundness

	refused atomic.Pointer[Problem] // its disk was full when it was opened, and still is
	again   sync.Mutex              // held while it is opened for writing after all
	spent   []*sql.DB               // what was read by before that
}

// Open opens the log at path, and makes it, with its folder, where there is
// none. A file that is not a sound log of this or an older format is refused as
// a *Problem and not changed. A file or folder that cannot be written to is
// opened for reading: see ReadOnly and Full. A file up to 32 MB is looked through
// before the first write: see Check.
func Open(path string, o Options) (*DB, error) {
	o = o.withDefaults()
	path, err := locate(path, o)
	if err != nil {
		return nil, err
	}
	db := &DB{path: path, busy: o.Busy, now: o.Now, looking: o.Looking, sound: newSoundness()}
	if db.held, err = hold(path); err != nil {
		return nil, err
	}
	if err := db.connect(); err != nil {
		db.release()
		return nil, explain("open the log", path, err)
	}
	return db, nil
}

// Device names the chain that this log appends to: the id that the file got
// when it was made.
func (db *DB) Device() string { return db.device }

// Path is where the file really is: absolute, links followed.
func (db *DB) Path() string { return db.path }

// ReadOnly reports whether the file can only be read; see also Full.
func (db *DB) ReadOnly() bool { return db.onlyReads() && !db.Full() }

func (db *DB) onlyReads() bool { return db.writes.Load() == nil }

// Close lets go of the file. What was appended is safe without it.
func (db *DB) Close() error {
	var order []io.Closer // the writer goes last: the last to leave tidies up, if it may write
	for _, pool := range append(db.spent, db.reads.Load()) {
		order = append(order, pool)
	}
	if w := db.writes.Load(); w != nil {
		order = append(order, w)
	}
	if db.Damage() != nil {
		slices.Reverse(order) // and so nobody tidies up in a damaged file
	}
	var err error
	for _, o := range order {
		err = errors.Join(err, o.Close())
	}
	db.release()
	return explain("close the log", db.path, err)
}

func (db *DB) release() {
	db.held.letGo()
	if db.copied != "" {
		_ = os.RemoveAll(db.copied) // in the temporary folder, which the system clears as well
	}
}

// write runs do in a transaction of its own and returns once that is durable.
// It checks before and after that the file is still the one under this name,
// so that nothing is called saved that went into a deleted file. A write that
// has begun is finished whatever becomes of ctx: half an answer helps nobody.
func (db *DB) write(ctx context.Context, doing string, do func(transaction) error) error {
	if !db.writable() {
		return db.whyNot()
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	w := db.writes.Load()
	w.Lock()
	defer w.Unlock()
	if err := db.place.check(); err != nil {
		return err
	}
	if err := db.CheckSmall(ctx); err != nil {
		return err
	}
	if err := w.transact(do); err != nil {
		return db.explain(doing, err)
	}
	return db.place.check()
}
