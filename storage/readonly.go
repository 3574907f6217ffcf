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
	var err error
	for _, in := range []string{os.TempDir(), inMemory} {
		if err = db.readCopy(in); err == nil {
			return nil
		}
	}
	return err
}

// inMemory is where Linux keeps files in memory: a full disk often holds the folder
// of temporary files too.
const inMemory = "/dev/shm"

func (db *DB) readCopy(in string) error {
	folder, err := os.MkdirTemp(in, "warroom-*")
	if err != nil {
		return err
	}
	duplicate := filepath.Join(folder, filepath.Base(db.path))
	for _, end := range []string{"", "-wal"} {
		err = errors.Join(err, copyFile(db.path+end, duplicate+end))
	}
	if err == nil {
		err = db.read(duplicate, reading)
	}
	if err != nil {
		return errors.Join(err, os.RemoveAll(folder))
	}
	db.copied = folder
	return nil
}

func (db *DB) read(path string, p purpose) error {
	pool := connect(path, p, db.busy)
	if err := db.identify(pool, path); err != nil {
		return errors.Join(err, pool.Close())
	}
	pool.SetMaxOpenConns(0)
	db.reads.Store(pool)
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
