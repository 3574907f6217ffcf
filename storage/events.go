package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"

	"warroom/model"
	"warroom/model/session"
)

// columns are those of an event in the order of insert and scan.
const columns = "id, incident, kind, version, at, recorded, author, device, seq, prev, hash, body"

// insert writes an event as the one numbered n (from 0) of its incident.
func insert(tx transaction, n int, e model.Event) error {
	_, err := tx.Exec("insert into events("+columns+", n) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		e.ID, e.Incident, e.Kind, e.Version, model.Millis(e.At), model.Millis(e.Recorded),
		e.By, e.Device, e.Seq, e.Prev, e.Hash, e.Body, n)
	var lite sqlite3.Error
	if errors.As(err, &lite) && lite.ExtendedCode == sqlite3.ErrConstraintTrigger {
		return fmt.Errorf("event %s: %w", e.ID, session.ErrIDTaken)
	}
	return err
}

// scan reads columns, and whatever more was selected after them.
func scan(row interface{ Scan(...any) error }, more ...any) (model.Event, error) {
	var e model.Event
	var at, recorded int64
	err := row.Scan(append([]any{&e.ID, &e.Incident, &e.Kind, &e.Version, &at, &recorded,
		&e.By, &e.Device, &e.Seq, &e.Prev, &e.Hash, &e.Body}, more...)...)
	e.At, e.Recorded = model.FromMillis(at), model.FromMillis(recorded)
	return e, err
}

// Events implements session.Log.
func (db *DB) Events(ctx context.Context, incident string, from int) ([]model.Event, error) {
	events, err := eventsOf(ctx, db.reads.Load(), incident, from)
	return events, db.explain("read the events of "+incident, err)
}

// querier is a pool, a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func eventsOf(ctx context.Context, q querier, incident string, from int) ([]model.Event, error) {
	var events []model.Event
	err := each(ctx, q, func(rows *sql.Rows) error {
		e, err := scan(rows)
		events = append(events, e)
		return err
	}, "select "+columns+" from events where incident = ? and n >= ? order by n", incident, from)
	return events, err
}

// each calls do for every row of a query, and lets go of the rows whatever
// happens: a forgotten one keeps the -wal growing.
func each(ctx context.Context, q querier, do func(*sql.Rows) error, query string, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := do(rows); err != nil {
			return fmt.Errorf("read a row: %w", err)
		}
	}
	return rows.Err()
}
