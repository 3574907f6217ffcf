package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

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
		if err = db.connectWriting(); err == nil {
			return db.settle()
		}
	}
	switch kind, _ := kindOf(err); kind {
	case ReadOnly, NoPermission:
		return db.connectReading()
	case DiskFull:
		full := problem(DiskFull, db.path, err)
		if db.connectReading() != nil {
			return full
		}
		db.refused.Store(full)
		return nil
	}
	return err
}

func (db *DB) connectWriting() error {
	found, err := placeOf(db.path)
	if err != nil {
		return err
	}
	pool := connect(db.path, writing, db.busy)
	if err = db.identify(pool, db.path); err != nil {
		return errors.Join(err, pool.Close())
	}
	if db.place, err = placeOf(db.path); err != nil || !found.sameFile(db.place) {
		return errors.Join(problem(Gone, db.path, err), pool.Close())
	}
	w, err := newWriter(pool)
	if err != nil {
		return errors.Join(err, pool.Close())
	}
	db.reads.Store(connect(db.path, reading, db.busy))
	db.writes.Store(w)
	return nil
}

// settle brings a file that was opened for writing up to date.
func (db *DB) settle() error {
	if db.looking {
		return nil
	}
	if err := db.upgrade(); err != nil && !bearable(err) {
		return errors.Join(err, db.reads.Load().Close(), db.writes.Load().Close())
	}
	_ = db.putBack()   // where it cannot be done, Verify says so
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
	var device string
	err := pool.QueryRow("select value from meta where key = 'device'").Scan(&device)
	if errors.Is(err, sql.ErrNoRows) {
		return problem(Damaged, path, err)
	}
	if err == nil && db.device == "" {
		db.device = device
	}
	return err
}
