package storage

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"warroom/model/session"
)

// pieceSize is how much of a file one row holds, in bytes: large enough that a
// row more costs nothing, small enough that nobody notices it in memory.
const pieceSize = 256 << 10

// keepsFiles is the first format that holds attachments.
const keepsFiles = 2

// Keep implements session.Attachments. All pieces are written in one
// transaction: a kill, a full disk, or content that turns out to be another
// leaves none of them.
func (db *DB) Keep(ctx context.Context, sum string, from io.Reader) error {
	if err := db.upgrade(); err != nil {
		return err
	}
	return db.write(ctx, "keep the file "+sum, func(tx transaction) error {
		var there bool
		if err := tx.QueryRow("select exists(select 1 from attachments where sha = ?)", sum).Scan(&there); err != nil {
			return err
		}
		if err := db.expect(tx, sum, there); err != nil || there {
			return err
		}
		return keepPieces(ctx, tx, sum, from)
	})
}

func keepPieces(ctx context.Context, tx transaction, sum string, from io.Reader) error {
	hash, piece := sha256.New(), make([]byte, pieceSize)
	for n := 0; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		length, err := io.ReadFull(from, piece)
		if length > 0 {
			hash.Write(piece[:length])
			if _, err := tx.Exec("insert into attachments(sha, n, piece) values (?, ?, ?)", sum, n, piece[:length]); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
			return matches(sum, hash.Sum(nil))
		case err != nil:
			return &session.SourceError{Err: err}
		}
	}
}

func matches(sum string, digest []byte) error {
	if hex.EncodeToString(digest) != sum {
		return session.ErrContentChanged
	}
	return nil
}

// Content implements session.Attachments. What was written to the target is right
// only once it returns nil: the hash is known at the end.
func (db *DB) Content(ctx context.Context, sum string, to io.Writer) error {
	if db.format.Load() < keepsFiles {
		return session.ErrNoContent
	}
	hash := sha256.New()
	for n := 0; ; n++ {
		piece, err := db.piece(ctx, sum, n)
		switch {
		case err != nil:
			return db.explain("read the file "+sum, err)
		case len(piece) == 0 && n == 0:
			return session.ErrNoContent
		case len(piece) == 0:
			return matches(sum, hash.Sum(nil))
		}
		hash.Write(piece)
		if _, err := to.Write(piece); err != nil {
			return fmt.Errorf("write the file out: %w", err)
		}
	}
}

// piece is the n-th piece of a file, empty behind the last. Each is a query of its
// own, so that a slow reader keeps no read transaction open and the -wal short.
func (db *DB) piece(ctx context.Context, sum string, n int) (piece []byte, err error) {
	err = each(ctx, db.reads.Load(), func(rows *sql.Rows) error { return rows.Scan(&piece) },
		"select piece from attachments where sha = ? and n = ?", sum, n)
	return piece, err
}
