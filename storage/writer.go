package storage

import (
	"context"
	"database/sql"
	"errors"
	"sync"
)

// writer is the one connection that writes, held for as long as the log is open.
type writer struct {
	sync.Mutex
	pool    *sql.DB
	conn    *sql.Conn
	growth  growth
	version int64 // PRAGMA data_version when Changed last looked
}

func newWriter(pool *sql.DB) (*writer, error) {
	conn, err := pool.Conn(context.Background())
	if err != nil {
		return nil, err
	}
	w := &writer{pool: pool, conn: conn}
	if w.version, err = dataVersion(conn); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return w, nil
}

// transact runs do in an immediate transaction; the caller holds the lock.
func (w *writer) transact(do func(*sql.Tx) error) error {
	tx, err := w.conn.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		// SQLite may have rolled back by itself, then there is nothing to undo.
		_ = tx.Rollback()
		return err
	}
	return tx.Commit()
}

func (w *writer) close() error {
	w.Lock()
	defer w.Unlock()
	return errors.Join(w.conn.Close(), w.pool.Close())
}
