package storage_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"warroom/storage"
	"warroom/storage/logtest"
)

// protect makes a file or folder read-only for the rest of the test: by its
// mode, or for root, whom modes do not stop, by a mount over itself.
func protect(t *testing.T, path string) {
	t.Helper()
	if os.Geteuid() != 0 {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, info.Mode().Perm()&^0o222); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Chmod(path, info.Mode().Perm()) })
		return
	}
	mount(t, path, "--bind", path, path)
	if out, err := exec.Command("mount", "-o", "remount,bind,ro", path).CombinedOutput(); err != nil {
		t.Skipf("root may write to everything, and a read-only mount failed: %v %s", err, out)
	}
}

// mount mounts something at path until the test ends, or skips the test.
func mount(t *testing.T, path string, args ...string) {
	t.Helper()
	if out, err := exec.Command("mount", args...).CombinedOutput(); err != nil {
		t.Skipf("may not mount: %v %s", err, out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", "--lazy", path).CombinedOutput(); err != nil {
			t.Errorf("unmount: %v %s", err, out)
		}
	})
}

func wantReadable(t *testing.T, path string, events int) {
	t.Helper()
	db := open(t, path)
	if !db.ReadOnly() || db.Device() == "" {
		t.Errorf("read-only is %v, the device %q", db.ReadOnly(), db.Device())
	}
	got, err := db.Events(t.Context(), first, 0)
	if err != nil || len(got) != events {
		t.Errorf("%d events, %v; want %d", len(got), err, events)
	}
	_, err = db.Append(t.Context(), first, events, logtest.Drafts(first, events, events+1), logtest.Summary(first, events+1))
	wantProblem(t, err, storage.ReadOnly, path)
	wantProblem(t, db.SaveDraft(t.Context(), "key", "text"), storage.ReadOnly, path)
	wantProblem(t, db.Rebuild(t.Context(), project), storage.ReadOnly, path)
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
	if changed, err := db.Changed(t.Context()); err != nil || changed {
		t.Errorf("changed: %v, %v", changed, err)
	}
	if err := db.Backup(t.Context(), filepath.Join(t.TempDir(), "copy.db")); err != nil {
		t.Error(err)
	}
}

func TestReadOnlyFile(t *testing.T) {
	path := fill(t)
	protect(t, path)
	wantReadable(t, path, 3)
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("left beside it: %v, %v", entries, err)
	}
}

func TestReadOnlyFolder(t *testing.T) {
	path := fill(t)
	protect(t, filepath.Dir(path))
	wantReadable(t, path, 3)
}

// What a killed process left in the -wal must be read too, though nothing can
// be written beside the file.
func TestReadOnlyFolderWithPendingCommits(t *testing.T) {
	source := fill(t)
	db := open(t, source)
	appendTo(t, db, first, 3)
	folder := filepath.Join(t.TempDir(), "left by a kill")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "warroom.db")
	for _, end := range []string{"", "-wal"} {
		write(t, path+end, content(t, source+end))
	}
	protect(t, folder)
	wantReadable(t, path, 4)
}
