package storage_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"warroom/storage"
	"warroom/storage/logtest"
)

// Writes into a file that lost its name succeed, says SQLite. We say that they
// do not, and save what can still be read.
func TestFileTakenAwayWhileOpen(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("an open file cannot be taken away on this system")
	}
	for name, take := range map[string]func(path string) error{
		"deleted":     os.Remove,
		"moved":       func(path string) error { return os.Rename(path, path+".moved") },
		"replaced":    func(path string) error { return os.Rename(fill(t), path) },
		"wal deleted": func(path string) error { return os.Remove(path + "-wal") },
	} {
		t.Run(name, func(t *testing.T) {
			path := fill(t)
			db := open(t, path)
			appendTo(t, db, first, 3)
			if err := take(path); err != nil {
				t.Fatal(err)
			}
			_, err := db.Append(t.Context(), first, 4, logtest.Drafts(first, 4, 5), logtest.Summary(first, 5))
			wantProblem(t, err, storage.Gone, path)
			wantProblem(t, db.SaveDraft(t.Context(), "key", "text"), storage.Gone, path)
			_, err = db.Changed(t.Context())
			wantProblem(t, err, storage.Gone, path)

			rescued := filepath.Join(t.TempDir(), "rescued.db")
			if err := db.Backup(t.Context(), rescued); err != nil {
				t.Fatal(err)
			}
			events, err := open(t, rescued).Events(t.Context(), first, 0)
			if err != nil || len(events) != 4 {
				t.Errorf("rescued are %d events, %v; want the 4 that were acknowledged", len(events), err)
			}
		})
	}
}
