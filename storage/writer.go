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

// transaction is the writing connection while a transaction is under way. It is
// no *sql.Tx, which starts a goroutine for every transaction and every query
// that has to be woken each time: a fifth of the time of an append.
type transaction struct{ conn *sql.Conn }

func (t transaction) Exec(query string, args ...any) (sql.Result, error) {
	return t.conn.ExecContext(context.Background(), query, args...)
}

func (t transaction) QueryRow(query string, args ...any) *sql.Row {
	return t.conn.QueryRowContext(context.Background(), query, args...)
}

func (t transaction) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return t.conn.QueryContext(ctx, query, args...)
}

// transact runs do in an immediate transaction; the caller holds the lock.
func (w *writer) transact(do func(transaction) error) error {
	tx := transaction{w.conn}
	if _, err := tx.Exec("begin immediate"); err != nil {
		return err
	}
	err := do(tx)
	if err == nil {
		_, err = tx.Exec("commit")
	}
	if err != nil {
		// SQLite may have rolled back by itself, then there is nothing to undo.
		_, _ = tx.Exec("rollback")
	}
	return err
}

// Close lets go of the connection.
func (w *writer) Close() error {
	w.Lock()
	defer w.Unlock()
	return errors.Join(w.conn.Close(), w.pool.Close())
}
