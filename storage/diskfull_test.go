package storage_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"warroom/storage"
	"warroom/storage/logtest"
)

func TestDiskFull(t *testing.T) {
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("filling a disk wants a small one: root mounts it on Linux")
	}
	folder := t.TempDir()
	mount(t, folder, "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder)
	path := filepath.Join(folder, "warroom.db")
	ballast := write(t, filepath.Join(folder, "ballast"), make([]byte, 300<<10))
	db := open(t, path)
	acknowledged := 0
	var err error
	for err == nil {
		_, err = db.Append(t.Context(), first, acknowledged, logtest.Drafts(first, acknowledged, acknowledged+1), logtest.Summary(first, acknowledged+1))
		if err == nil {
			acknowledged++
		}
	}
	wantProblem(t, err, storage.DiskFull, path)
	wantProblem(t, db.Backup(t.Context(), filepath.Join(folder, "copy.db")), storage.DiskFull, "copy.db")
	events, err := db.Events(t.Context(), first, 0)
	if err != nil || len(events) != acknowledged || acknowledged == 0 {
		t.Fatalf("%d events, %v; acknowledged were %d", len(events), err, acknowledged)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	appendTo(t, db, first, acknowledged)
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("afterwards: %v, %v", faults, err)
	}
}

func TestNoRoomForANewLog(t *testing.T) {
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("filling a disk wants a small one: root mounts it on Linux")
	}
	folder := t.TempDir()
	mount(t, folder, "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder)
	path := filepath.Join(folder, "warroom.db")
	_, err := storage.Open(path, storage.Options{})
	wantProblem(t, err, storage.DiskFull, path)
	if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
		t.Errorf("left over: %v, %v", entries, err)
	}
}
