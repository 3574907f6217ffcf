package storage_test

import (
	"path/filepath"
	"testing"

	"warroom/model/session"
	"warroom/storage"
	"warroom/storage/logtest"
)

func TestLog(t *testing.T) {
	logtest.Run(t, func(t *testing.T) session.Log { return open(t, filepath.Join(t.TempDir(), "warroom.db")) })
}

func TestMemoryLog(t *testing.T) {
	logtest.Run(t, func(*testing.T) session.Log { return session.NewMemory("memory") })
}

func open(t testing.TB, path string) *storage.DB {
	t.Helper()
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatalf("open %s: %v", path, err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("close %s: %v", path, err)
		}
	})
	return db
}
