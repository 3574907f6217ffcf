package storage_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"warroom/model/session"
	"warroom/storage"
)

// openAt opens a log as if so much time had passed, and closes it again.
func openAt(t *testing.T, path string, later time.Duration, do func(*storage.DB)) {
	t.Helper()
	now := time.Date(2026, 11, 24, 14, 0, 0, 0, time.UTC).Add(later)
	db, err := storage.Open(path, storage.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	do(db)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func keep(t *testing.T, db *storage.DB, content string) {
	t.Helper()
	if err := db.Keep(t.Context(), sumOf(content), strings.NewReader(content)); err != nil {
		t.Fatal(err)
	}
}

// Content whose event never came goes a day after the last try; what an event
// speaks of stays for good, and nothing else can be taken out.
func TestContentWithoutAnEventGoesAfterADay(t *testing.T) {
	path, unspoken := fill(t), "of an attaching that was cut off"
	openAt(t, path, 0, func(db *storage.DB) {
		attach(t, db, first, 3, long)
		keep(t, db, unspoken)
	})
	openAt(t, path, 23*time.Hour, func(db *storage.DB) { wantContent(t, db, unspoken) })
	openAt(t, path, 23*time.Hour, func(db *storage.DB) { keep(t, db, unspoken) }) // tried again, and cut off again
	openAt(t, path, 46*time.Hour, func(db *storage.DB) { wantContent(t, db, unspoken) })
	openAt(t, path, 48*time.Hour, func(db *storage.DB) {
		if err := db.Content(t.Context(), sumOf(unspoken), io.Discard); !errors.Is(err, session.ErrNoContent) {
			t.Errorf("what no event speaks of reads as %v", err)
		}
		wantContent(t, db, long)
		if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
			t.Errorf("verify: %v, %v", faults, err)
		}
		attach(t, db, first, 4, unspoken)
	})
	openAt(t, path, 1000*time.Hour, func(db *storage.DB) { wantContent(t, db, unspoken) })
	if _, err := raw(t, path).Exec("delete from attachments"); err == nil || !strings.Contains(err.Error(), "append-only") {
		t.Errorf("the guard is gone: %v", err)
	}
}
