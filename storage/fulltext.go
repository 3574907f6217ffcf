package storage

import (
	"context"
	"database/sql"
	"strings"
)

// pieces is how many pieces the text of one incident may have; see schema.sql.
const pieces = 1 << 20

// index brings the full-text index to text. A text that goes on from the one
// before, as an incident's does with each entry, has only its end indexed: the
// cost of an entry must not grow with the incident.
func (r row) index(tx transaction, text string, continued bool) error {
	if continued && r.seamed(text) {
		text = text[r.indexed:]
	} else if err := r.unindex(tx); err != nil {
		return err
	}
	if text == "" {
		return nil
	}
	piece := indexable(text)
	result, err := tx.Exec(`insert into texts(num, piece) values
		((select coalesce(max(num) + 1, ?1) from texts where num >= ?1 and num < ?2), ?3)`,
		r.num*pieces, (r.num+1)*pieces, piece)
	if err != nil {
		return err
	}
	num, err := result.LastInsertId()
	if err != nil {
		return err
	}
	_, err = tx.Exec("insert into search(docid, piece) values (?, ?)", num, piece)
	return err
}

// seamed reports whether a blank is where the new piece begins, so that no word
// is cut in two.
func (r row) seamed(text string) bool {
	return r.indexed > 0 && r.indexed < len(text) && strings.ContainsAny(text[r.indexed-1:r.indexed+1], " \n")
}

// unindex forgets an incident's text; the index first, which takes the words
// that it has to forget from the texts.
func (r row) unindex(tx transaction) error {
	if r.indexed == 0 {
		return nil
	}
	for _, table := range []string{"search where docid", "texts where num"} {
		if _, err := tx.Exec("delete from "+table+" between ? and ?", r.num*pieces, (r.num+1)*pieces-1); err != nil {
			return err
		}
	}
	return nil
}

// Search returns the ids of at most limit incidents whose text has every word
// of text, or a word that begins with it, newest declared first. Case and
// accents do not matter; scripts without spaces are found within their lines.
// A text without letters and digits finds nothing.
func (db *DB) Search(ctx context.Context, text string, limit int) ([]string, error) {
	phrases := phrases(text)
	if len(phrases) == 0 {
		return nil, ctx.Err()
	}
	const one = "select docid / 1048576 from search where search match ?"
	query := "select id from incidents where num in (" +
		strings.Repeat(one+" intersect ", len(phrases)-1) + one +
		") order by declared desc, id desc limit ?"
	var ids []string
	err := each(ctx, db.reads.Load(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	}, query, append(phrases, limit)...)
	return ids, db.explain("search the log", err)
}
