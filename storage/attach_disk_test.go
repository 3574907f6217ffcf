package storage_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"warroom/model/session"
	"warroom/storage"
)

func TestFilesOfALogThatCannotBeWritten(t *testing.T) {
	path := fill(t)
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	attach(t, db, first, 3, long)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	protect(t, path)
	db = open(t, path)
	wantContent(t, db, long)
	wantProblem(t, db.Keep(t.Context(), sumOf("x"), strings.NewReader("x")), storage.ReadOnly, path)
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
}

// A log of the first format that can only be read has no place for files, and is
// read all the same.
func TestOlderLogThatCannotBeWritten(t *testing.T) {
	path := write(t, filepath.Join(t.TempDir(), "warroom.db"), content(t, filepath.Join("testdata", "v1.db")))
	protect(t, path)
	before := content(t, path)
	db := open(t, path)
	if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 3 {
		t.Errorf("%d events, %v", len(events), err)
	}
	if err := db.Content(t.Context(), sumOf("x"), io.Discard); !errors.Is(err, session.ErrNoContent) {
		t.Errorf("it reads as %v", err)
	}
	if _, faults, err := db.Verify(t.Context(), nil); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
	if !bytes.Equal(before, content(t, path)) {
		t.Error("it was changed")
	}
}

func TestNoRoomForAFile(t *testing.T) {
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("filling a disk wants a small one: root mounts it on Linux")
	}
	folder := t.TempDir()
	mount(t, folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder)
	path := filepath.Join(folder, "warroom.db")
	db := open(t, path)
	appendTo(t, db, first, 0)
	large := strings.Repeat("pool 20 of 20 busy\n", 300_000)
	wantProblem(t, db.Keep(t.Context(), sumOf(large), strings.NewReader(large)), storage.DiskFull, path)
	if err := db.Content(t.Context(), sumOf(large), io.Discard); !errors.Is(err, session.ErrNoContent) {
		t.Errorf("something was left: %v", err)
	}
	attach(t, db, first, 1, "small enough")
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("afterwards: %v, %v", faults, err)
	}
}

// An older log on a full disk is opened all the same, and takes files once there is
// room.
func TestOlderLogOnAFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("filling a disk wants a small one: root mounts it on Linux")
	}
	folder := t.TempDir()
	mount(t, folder, "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder)
	path := write(t, filepath.Join(folder, "warroom.db"), content(t, filepath.Join("testdata", "v1.db")))
	ballast := write(t, filepath.Join(folder, "ballast"), make([]byte, 512<<10-56<<10-40<<10)) // room for the -shm and not for more
	db := open(t, path)
	if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 3 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	wantProblem(t, db.Keep(t.Context(), sumOf("x"), strings.NewReader("x")), storage.DiskFull, path)
	if err := db.Content(t.Context(), sumOf("x"), io.Discard); !errors.Is(err, session.ErrNoContent) {
		t.Errorf("it reads as %v", err)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	attach(t, db, first, 3, "x")
	wantContent(t, db, "x")
}
