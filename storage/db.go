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
	"io/fs"
	"os"
	"path/filepath"
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
	path   string
	device string
	format atomic.Int64 // of the file
	busy   time.Duration
	now    func() time.Time
	reads  *sql.DB
	writes *writer // nil when the file can only be read
	place  place
	held   *holding
	copied string // folder of the copy that is read instead, or empty
}

// Open opens the log at path, and makes it, with its folder, where there is
// none. A file that is not a sound log of this or an older format is refused as
// a *Problem and not changed. A file or folder that cannot be written to is
// opened for reading: see ReadOnly.
func Open(path string, o Options) (*DB, error) {
	o = o.withDefaults()
	path, err := locate(path, o)
	if err != nil {
		return nil, err
	}
	db := &DB{path: path, busy: o.Busy, now: o.Now}
	if db.held, err = hold(path); err != nil {
		return nil, err
	}
	if err := db.connect(); err != nil {
		db.release()
		return nil, explain("open the log", path, err)
	}
	return db, nil
}

// locate finds the real place of the file, and makes it where there is none.
func locate(path string, o Options) (string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", explain("find the log", path, err)
	}
	_, err = os.Stat(absolute)
	if errors.Is(err, fs.ErrNotExist) {
		if o.Existing {
			return "", problem(Missing, absolute, err)
		}
		err = create(absolute, o)
	}
	if err != nil {
		return "", explain("make the log", absolute, err)
	}
	// SQLite keeps its -wal beside the file that a link points at.
	real, err := filepath.EvalSymlinks(absolute)
	if err != nil {
		return "", explain("find the log", absolute, err)
	}
	return real, nil
}

func (db *DB) connect() error {
	err := db.held.refused
	if err == nil {
		err = db.connectWriting()
	}
	if kind, ok := kindOf(err); ok && (kind == ReadOnly || kind == NoPermission) {
		return db.connectReading()
	}
	return err
}

func (db *DB) connectWriting() error {
	before, err := placeOf(db.path)
	if err != nil {
		return err
	}
	pool := connect(db.path, writing, db.busy)
	if err = db.identify(pool, db.path); err != nil {
		return errors.Join(err, pool.Close())
	}
	if db.place, err = placeOf(db.path); err != nil || !before.sameFile(db.place) {
		return errors.Join(problem(Gone, db.path, err), pool.Close())
	}
	if db.writes, err = newWriter(pool); err != nil {
		return errors.Join(err, pool.Close())
	}
	if err := db.upgrade(); err != nil && !isFull(err) {
		err = errors.Join(err, db.writes.close())
		db.writes = nil
		return err
	}
	db.reads = connect(db.path, reading, db.busy)
	_ = db.dropSpare() // it only takes room: where it cannot be done, the next opening does it
	return nil
}

// identify reads whose log it is and in which format, after a last look at the format: what waits
// in the write-ahead log may be newer than the head of the file.
func (db *DB) identify(pool *sql.DB, path string) error {
	pool.SetMaxOpenConns(1)
	var format int64
	if err := pool.QueryRow("pragma user_version").Scan(&format); err != nil {
		return err
	}
	switch {
	case format > Format:
		return problem(Newer, path, nil)
	case format < 1:
		return problem(Damaged, path, fmt.Errorf("format %d", format))
	}
	db.format.Store(format)
	err := pool.QueryRow("select value from meta where key = 'device'").Scan(&db.device)
	if errors.Is(err, sql.ErrNoRows) {
		return problem(Damaged, path, err)
	}
	return err
}

// Device names the chain that this log appends to: the id that the file got
// when it was made.
func (db *DB) Device() string { return db.device }

// Path is where the file really is: absolute, links followed.
func (db *DB) Path() string { return db.path }

// ReadOnly reports whether the file can only be read.
func (db *DB) ReadOnly() bool { return db.writes == nil }

// Close lets go of the file. What was appended is safe without it.
func (db *DB) Close() error {
	err := db.reads.Close() // before the writer: the last to leave tidies up, if it may write
	if db.writes != nil {
		err = errors.Join(err, db.writes.close())
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
	if db.ReadOnly() {
		return problem(ReadOnly, db.path, nil)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	db.writes.Lock()
	defer db.writes.Unlock()
	if err := db.place.check(); err != nil {
		return err
	}
	if err := db.writes.transact(do); err != nil {
		return explain(doing, db.path, err)
	}
	return db.place.check()
}
