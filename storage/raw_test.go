package storage_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	_ "github.com/mattn/go-sqlite3" // registers "sqlite3", for tampering

	"warroom/model"
	"warroom/storage"
	"warroom/storage/logtest"
)

// raw opens a file as any tool would, behind the back of the storage.
func raw(t testing.TB, path string) *sql.DB {
	t.Helper()
	pool, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { pool.Close() })
	return pool
}

func run(t testing.TB, pool *sql.DB, statement string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// fill makes a log with three entries in each of two incidents, written in
// turns, and returns its path with the log closed.
func fill(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "warroom.db")
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 3 {
		for _, incident := range []string{first, second} {
			appendTo(t, db, incident, n)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

var first, second = logtest.Incident(1), logtest.Incident(2)

// appendTo appends entry number n to an incident that has n.
func appendTo(t testing.TB, db *storage.DB, incident string, n int) model.Event {
	t.Helper()
	events, err := db.Append(t.Context(), incident, n, logtest.Drafts(incident, n, n+1), logtest.Summary(incident, n+1))
	if err != nil {
		t.Fatalf("append entry %d to %s: %v", n, incident, err)
	}
	return events[0]
}

// project is the fold of these tests.
func project(incident string, events []model.Event) model.Summary {
	return logtest.Summary(incident, len(events))
}

func write(t testing.TB, path string, content []byte) string {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func content(t testing.TB, path string) []byte {
	t.Helper()
	bytes, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes
}
