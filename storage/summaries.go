package storage

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"

	"warroom/model"
	"warroom/model/session"
)

// row is what the file knows of an incident beside its events; num 0 is one
// that is not there yet.
type row struct {
	id      string
	num     int64
	ref     string
	indexed int
	digest  []byte
}

// Summaries implements session.Log. Text is left out: it can be long, and only
// Search looks in it.
func (db *DB) Summaries(ctx context.Context) ([]model.Summary, error) {
	var list []model.Summary
	err := each(ctx, db.reads.Load(), func(rows *sql.Rows) error {
		var raw sql.RawBytes
		if err := rows.Scan(&raw); err != nil {
			return err
		}
		var s model.Summary
		if err := json.Unmarshal(raw, &s); err != nil {
			return err
		}
		list = append(list, s)
		return nil
	}, "select summary from incidents order by declared desc, num desc")
	return list, db.explain("list the incidents", err)
}

// encode is a summary as it is stored.
func encode(s model.Summary) (string, error) {
	s.Text = ""
	raw, err := json.Marshal(s)
	return string(raw), err
}

// write brings the projections of an incident up to its first count events.
func (r row) write(tx transaction, count int, s model.Summary, g *growth) error {
	encoded, err := encode(s)
	if err != nil {
		return fmt.Errorf("encode the summary of %s: %w", r.id, err)
	}
	digest, continued := g.sum(s.Text, r.indexed, r.digest)
	values := []any{model.Millis(s.Began()), count, encoded, len(s.Text), digest}
	ref := sql.NullString{String: s.Ref, Valid: s.Ref != ""}
	if r.num == 0 {
		err = r.insert(tx, ref, values)
	} else {
		err = r.update(tx, ref, values)
	}
	if err != nil || bytes.Equal(digest, r.digest) {
		return err
	}
	return r.index(tx, s.Text, continued)
}

func (r *row) insert(tx transaction, ref sql.NullString, values []any) error {
	result, err := tx.Exec(`insert into incidents(declared, events, summary, indexed, digest, id, ref)
		values (?, ?, ?, ?, ?, ?, ?)`, append(values, r.id, ref)...)
	if err != nil {
		return refTaken(err)
	}
	r.num, err = result.LastInsertId()
	return err
}

// update leaves the reference alone where it can: its index is one more page
// that a commit has to write.
func (r *row) update(tx transaction, ref sql.NullString, values []any) error {
	if r.ref != ref.String {
		if _, err := tx.Exec("update incidents set ref = ? where num = ?", ref, r.num); err != nil {
			return refTaken(err)
		}
	}
	_, err := tx.Exec("update incidents set declared = ?, events = ?, summary = ?, indexed = ?, digest = ? where num = ?",
		append(values, r.num)...)
	return err
}

func refTaken(err error) error {
	var lite sqlite3.Error
	if errors.As(err, &lite) && lite.ExtendedCode == sqlite3.ErrConstraintUnique {
		return session.ErrRefTaken
	}
	return err
}

// NextRef is the first free reference after all of a year, e.g. INC-2026-014.
// Another process may take it meanwhile; Append then says session.ErrRefTaken.
func (db *DB) NextRef(ctx context.Context, year int) (string, error) {
	prefix := fmt.Sprintf("INC-%d-", year)
	var highest int
	err := db.reads.Load().QueryRowContext(ctx,
		"select coalesce(max(cast(substr(ref, ?) as integer)), 0) from incidents where ref glob ? || '[0-9]*'",
		len(prefix)+1, prefix).Scan(&highest)
	if err != nil {
		return "", db.explain("find the next reference", err)
	}
	return fmt.Sprintf("%s%03d", prefix, highest+1), nil
}
