package storage

import (
	"context"
	"database/sql"
	"errors"

	"warroom/model"
)

// Draft implements session.Drafts.
func (db *DB) Draft(ctx context.Context, key string) (string, error) {
	var text string
	err := db.reads.Load().QueryRowContext(ctx, "select text from drafts where key = ?", key).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return text, db.explain("read the draft of "+key, err)
}

// SaveDraft implements session.Drafts.
func (db *DB) SaveDraft(ctx context.Context, key, text string) error {
	return db.write(ctx, "save the draft of "+key, func(tx transaction) error {
		if text == "" {
			_, err := tx.Exec("delete from drafts where key = ?", key)
			return err
		}
		_, err := tx.Exec(`insert into drafts(key, text, saved) values (?1, ?2, ?3)
			on conflict(key) do update set text = ?2, saved = ?3`, key, text, model.Millis(db.now()))
		return err
	})
}
