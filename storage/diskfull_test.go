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

// choked puts a log onto a disk and fills that to the last block. room makes some.
func choked(t *testing.T, ends ...string) (path string, room func()) {
	t.Helper()
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("filling a disk wants a small one: root mounts it on Linux")
	}
	source := fill(t)
	if len(ends) > 0 { // what is pending is there for as long as somebody holds it
		appendTo(t, open(t, source), first, 3)
	}
	folder := t.TempDir()
	mount(t, folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder)
	path = filepath.Join(folder, "warroom.db")
	for _, end := range append([]string{""}, ends...) {
		write(t, path+end, content(t, source+end))
	}
	ballast := filepath.Join(folder, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 4<<20), 0o600); err == nil {
		t.Fatal("the disk is not full")
	}
	return path, func() {
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
	}
}

// A disk that is full to the last block has no room for what SQLite puts beside a
// file that it writes: what the file holds is read all the same, and writing goes
// on as soon as there is room.
func TestOpenedOnAFullDisk(t *testing.T) {
	for name, c := range map[string]struct {
		ends   []string
		events int
	}{
		"closed":            {nil, 3},
		"killed":            {[]string{"-wal", "-shm"}, 4},
		"killed, no shared": {[]string{"-wal"}, 4},
	} {
		t.Run(name, func(t *testing.T) {
			path, room := choked(t, c.ends...)
			db := open(t, path)
			events, err := db.Events(t.Context(), first, 0)
			if err != nil || len(events) != c.events {
				t.Fatalf("%d events, %v; want %d", len(events), err, c.events)
			}
			if db.ReadOnly() {
				t.Error("it is called read-only, as if room did not help")
			}
			_, err = db.Append(t.Context(), first, c.events, logtest.Drafts(first, c.events, c.events+1), logtest.Summary(first, c.events+1))
			wantProblem(t, err, storage.DiskFull, path)
			wantProblem(t, db.SaveDraft(t.Context(), "key", "text"), storage.DiskFull, path)
			if changed, err := db.Changed(t.Context()); changed || err != nil {
				t.Errorf("while it is full, changed is %v, %v", changed, err)
			}
			room()
			appendTo(t, db, first, c.events)
			if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != c.events+1 || db.Full() {
				t.Errorf("afterwards: %d events, %v, full is %v", len(events), err, db.Full())
			}
			if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
				t.Errorf("afterwards: %v, %v", faults, err)
			}
		})
	}
}

// The folder of temporary files lies on the full disk as well.
func TestFullDiskHoldsTheTemporaryFiles(t *testing.T) {
	path, _ := choked(t, "-wal")
	t.Setenv("TMPDIR", filepath.Dir(path))
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 4 {
		t.Errorf("%d events, %v; want 4", len(events), err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

// Another program that finds room first is seen, and not written over.
func TestRoomIsSeen(t *testing.T) {
	path, room := choked(t)
	db := open(t, path)
	if !db.Full() {
		t.Fatal("it could be opened for writing")
	}
	room()
	appendTo(t, open(t, path), first, 3)
	if changed, err := db.Changed(t.Context()); !changed || err != nil || db.Full() {
		t.Errorf("changed is %v, %v; full is %v", changed, err, db.Full())
	}
	if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 4 {
		t.Errorf("%d events, %v", len(events), err)
	}
	appendTo(t, db, first, 4)
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
