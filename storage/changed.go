package storage

import (
	"context"
	"database/sql"
)

// Changed reports whether another process has written to the file since the
// last call, or since the log was opened. Appends through this DB do not count.
// A call costs some 10 µs, so it can be asked several times a second; while a
// write of our own is under way it answers false, and the next call tells.
func (db *DB) Changed(ctx context.Context) (bool, error) {
	if db.ReadOnly() {
		return false, nil
	}
	if !db.writes.TryLock() {
		return false, nil
	}
	defer db.writes.Unlock()
	if err := ctx.Err(); err != nil {
		return false, err
	}
	if err := db.place.check(); err != nil {
		return false, err
	}
	now, err := dataVersion(db.writes.conn)
	if err != nil {
		return false, explain("look for changes by others", db.path, err)
	}
	changed := now != db.writes.version
	db.writes.version = now
	return changed, nil
}

// dataVersion changes with every commit that another connection made, and not
// with those of this one.
func dataVersion(conn *sql.Conn) (version int64, err error) {
	err = conn.QueryRowContext(context.Background(), "pragma data_version").Scan(&version)
	return version, err
}
