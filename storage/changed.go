package storage

import (
	"context"
	"database/sql"
)

// Changed reports whether another process has written to the file since the
// last call, or since the log was opened. Appends through this DB do not count.
// A call costs some 10 µs, so it can be asked several times a second; while a
// write of our own is under way it answers false, and the next call tells. Once
// the disk has room again that was full, it answers true as well: see Full.
func (db *DB) Changed(ctx context.Context) (bool, error) {
	switch {
	case db.Full():
		return db.writable(), nil
	case db.ReadOnly():
		return false, nil
	}
	w := db.writes.Load()
	if !w.TryLock() {
		return false, nil
	}
	defer w.Unlock()
	if err := ctx.Err(); err != nil {
		return false, err
	}
	if err := db.place.check(); err != nil {
		return false, err
	}
	now, err := dataVersion(w.conn)
	if err != nil {
		return false, db.explain("look for changes by others", err)
	}
	changed := now != w.version
	w.version = now
	return changed, nil
}

// dataVersion changes with every commit that another connection made, and not
// with those of this one.
func dataVersion(conn *sql.Conn) (version int64, err error) {
	err = conn.QueryRowContext(context.Background(), "pragma data_version").Scan(&version)
	return version, err
}
