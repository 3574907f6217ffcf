package storage

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes a copy of the log as it is now to path, which must not exist;
// it appears there whole or not at all. Others may go on writing meanwhile. The
// log of a Gone file can still be saved this way.
func (db *DB) Backup(ctx context.Context, path string) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return explain("find the place of the copy", path, err)
	}
	if _, err := os.Lstat(absolute); !errors.Is(err, fs.ErrNotExist) {
		return problem(Exists, absolute, err)
	}
	part, err := partial(filepath.Dir(absolute), absolute)
	if err != nil {
		return explain("begin the copy", absolute, err)
	}
	defer discard(part)
	if err := db.copyInto(ctx, part); err != nil {
		at := absolute
		if kind, _ := kindOf(err); kind == Damaged {
			at = db.path
		}
		return explain("copy the log", at, err)
	}
	err = publish(part, absolute)
	if errors.Is(err, fs.ErrExist) {
		return problem(Exists, absolute, err)
	}
	return explain("finish the copy", absolute, err)
}

// copyInto uses a connection of its own, so that appends go on; but only the
// one that we have still reaches a file whose name is gone.
func (db *DB) copyInto(ctx context.Context, part string) error {
	const copyAll = "vacuum into ?"
	if !db.onlyReads() && db.place.check() != nil {
		w := db.writes.Load()
		w.Lock()
		defer w.Unlock()
		_, err := w.conn.ExecContext(ctx, copyAll, part)
		return err
	}
	pool, err := db.copier()
	if err != nil {
		return err
	}
	_, err = pool.ExecContext(ctx, copyAll, part)
	return errors.Join(err, pool.Close())
}

func (db *DB) copier() (*sql.DB, error) {
	if !db.onlyReads() {
		return connect(db.path, copying, db.busy), nil
	}
	source := db.path
	if db.copied != "" {
		source = filepath.Join(db.copied, filepath.Base(db.path))
	}
	if pending(source) {
		return connect(source, copying, db.busy), nil
	}
	return connect(source, copyingFrozen, db.busy), nil
}
