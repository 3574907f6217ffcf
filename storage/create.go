package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/oklog/ulid/v2"
)

// create makes a new log. It is built under another name and appears under its
// own whole or not at all, so that neither a kill nor a second process that
// starts at the same moment ever sees half a log. If somebody else made it
// meanwhile, theirs stays.
func create(path string, o Options) error {
	folder := filepath.Dir(path)
	// Only this user: an incident's log holds what outsiders must not read.
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	part, err := partial(folder, path)
	if err != nil {
		return err
	}
	defer discard(part)
	if err := build(part, o); err != nil {
		return err
	}
	if err := publish(part, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// partial makes an empty file, readable by this user only, that will become path.
func partial(folder, path string) (string, error) {
	file, err := os.CreateTemp(folder, filepath.Base(path)+".part-*")
	if err != nil {
		return "", err
	}
	return file.Name(), file.Close()
}

// discard removes a partial file and what SQLite put beside it. What is already
// gone was published.
func discard(part string) {
	for _, end := range []string{"", "-wal", "-shm", "-journal"} {
		_ = os.Remove(part + end)
	}
}

func build(path string, o Options) error {
	pool := connect(path, creating, o.Busy)
	defer pool.Close()
	device, err := ulid.New(ulid.Timestamp(o.Now()), o.Random)
	if err != nil {
		return fmt.Errorf("draw the device's id: %w", err)
	}
	if err := inTransaction(pool, func(tx *sql.Tx) error {
		if _, err := tx.Exec(fmt.Sprintf("pragma application_id = %d", applicationID)); err != nil {
			return err
		}
		if err := layOut(0, tx.Exec); err != nil {
			return err
		}
		_, err := tx.Exec("insert into meta(key, value) values ('device', ?)", device.String())
		return err
	}); err != nil {
		return fmt.Errorf("lay out the log: %w", err)
	}
	return pool.Close()
}

func inTransaction(pool *sql.DB, do func(*sql.Tx) error) error {
	tx, err := pool.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // does nothing after a commit
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// publish gives a finished partial file its name, durably, and never takes the
// place of a file that is there (fs.ErrExist).
func publish(part, path string) error {
	if err := flush(part); err != nil {
		return err
	}
	err := os.Link(part, path)
	if err == nil {
		err = os.Remove(part)
	} else if !errors.Is(err, fs.ErrExist) {
		// A file system without hard links: look, then rename.
		if _, gone := os.Lstat(path); !errors.Is(gone, fs.ErrNotExist) {
			return fs.ErrExist
		}
		err = os.Rename(part, path)
	}
	if err != nil {
		return err
	}
	return flushFolder(filepath.Dir(path))
}

func flush(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}

// flushFolder makes a new name durable. Systems that cannot sync a folder
// (Windows) write names through by themselves.
func flushFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	defer folder.Close()
	if err := folder.Sync(); err != nil && !errors.Is(err, fs.ErrInvalid) && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return nil
}
