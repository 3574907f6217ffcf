package storage

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"warroom/model"
)

// attaching is the key of the draft that stands while it is not known whether an
// event will speak of a content: it is written with the content, and says since
// when.
const attaching = "attaching@"

// spareFor is how long a content may wait for its event. Attaching takes seconds,
// and one that was cut off is tried again the same day or not at all.
const spareFor = 24 * time.Hour

// expect notes that an event is to come that speaks of a content. Of what is there
// already it only sets the time anew: what events speak of is not in question.
func (db *DB) expect(tx transaction, sum string, there bool) error {
	statement := "insert into drafts(key, text, saved) values (?1, 'x', ?2) on conflict(key) do update set saved = ?2"
	if there {
		statement = "update drafts set saved = ?2 where key = ?1"
	}
	_, err := tx.Exec(statement, attaching+sum, model.Millis(db.now()))
	return err
}

// dropSpare takes out the content for which no event came within a day, because
// the program was killed between the two. It is the one thing that is ever taken
// out of a log, and no entry of it is.
func (db *DB) dropSpare() error {
	if db.format.Load() < keepsFiles {
		return nil
	}
	before := model.Millis(db.now().Add(-spareFor))
	const due = "from drafts where key like '" + attaching + "%' and saved < ?"
	var any bool
	if err := db.writes.Load().conn.QueryRowContext(context.Background(), "select exists(select 1 "+due+")", before).Scan(&any); err != nil || !any {
		return err
	}
	return db.write(context.Background(), "take out what no entry speaks of", func(tx transaction) error {
		var sums []string
		err := each(context.Background(), tx, func(rows *sql.Rows) error {
			var key string
			err := rows.Scan(&key)
			sums = append(sums, strings.TrimPrefix(key, attaching))
			return err
		}, "select key "+due, before)
		if err != nil {
			return err
		}
		return dropUnspoken(tx, sums)
	})
}

func dropUnspoken(tx transaction, sums []string) error {
	for _, sum := range sums {
		var spoken bool
		// Of any kind and version: what this program cannot read may speak of it too.
		if err := tx.QueryRow("select exists(select 1 from events where instr(body, cast(? as blob)))", sum).Scan(&spoken); err != nil {
			return err
		}
		if !spoken {
			if err := dropContent(tx, sum); err != nil {
				return fmt.Errorf("take out the content %s: %w", sum, err)
			}
		}
		if _, err := tx.Exec("delete from drafts where key = ?", attaching+sum); err != nil {
			return err
		}
	}
	return nil
}

// dropContent lifts the guard for this one content; it is back when the
// transaction ends, however that does.
func dropContent(tx transaction, sum string) error {
	var guard string
	if err := tx.QueryRow("select sql from sqlite_master where name = 'attachments_never_go'").Scan(&guard); err != nil {
		return err
	}
	for _, statement := range []struct {
		text string
		args []any
	}{{"drop trigger attachments_never_go", nil}, {"delete from attachments where sha = ?", []any{sum}}, {guard, nil}} {
		if _, err := tx.Exec(statement.text, statement.args...); err != nil {
			return err
		}
	}
	return nil
}
