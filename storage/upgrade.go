package storage

import (
	"context"
	"errors"
)

// upgrade adds to an older log, once it is open for writing, what newer formats
// have beside the events; what it holds stays as it is. Another process may do
// the same at the same moment: the second finds it done. A log that can only be
// read stays as it is and is read as far as it goes; so does one on a full disk,
// until there is room, and a damaged one.
func (db *DB) upgrade() error {
	if db.onlyReads() || db.format.Load() == Format {
		return nil // read-only: whoever writes is told so
	}
	err := db.write(context.Background(), "bring the log to the current format", func(tx transaction) error {
		var format int
		if err := tx.QueryRow("pragma user_version").Scan(&format); err != nil {
			return err
		}
		if format >= Format {
			return nil
		}
		return layOut(format, tx.Exec)
	})
	if err == nil {
		db.format.Store(Format)
	}
	return err
}

// bearable reports whether a log that could not be brought up to date is read all
// the same.
func bearable(err error) bool {
	p := new(Problem)
	return errors.As(err, &p) && (p.Kind == DiskFull || p.Kind == Damaged)
}
