package storage

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// mayWrite asks the system whether the file can be written to, before SQLite
// leaves a -wal beside a file that it cannot write. It changes nothing.
func mayWrite(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return file.Close()
}

// connectReading opens a file that cannot be written to. Reading a write-ahead
// log wants a -shm file beside it, which is not to be had in a folder that
// cannot be written to; so what has nothing pending is read as it lies there,
// and the rest where it lies or, if need be, from a copy.
func (db *DB) connectReading() error {
	if !pending(db.path) {
		return db.read(db.path, frozen)
	}
	if err := db.read(db.path, reading); err == nil {
		return nil
	}
	folder, err := os.MkdirTemp("", "warroom-*")
	if err != nil {
		return err
	}
	db.copied = folder
	duplicate := filepath.Join(folder, filepath.Base(db.path))
	for _, end := range []string{"", "-wal"} {
		if err := copyFile(db.path+end, duplicate+end); err != nil {
			return err
		}
	}
	return db.read(duplicate, reading)
}

func (db *DB) read(path string, p purpose) error {
	pool := connect(path, p, db.busy)
	if err := db.identify(pool, path); err != nil {
		return errors.Join(err, pool.Close())
	}
	pool.SetMaxOpenConns(0)
	db.reads = pool
	return nil
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	return errors.Join(err, target.Close())
}
