package storage_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"warroom/storage"
)

// Each name must open the very file that it names, and only that.
func TestOddPaths(t *testing.T) {
	for _, name := range []string{
		"a b.db", "a%20b.db", "a%b.db", "a?b.db", "a#b.db", "a&b=c.db", "it's.db", "ü日本🔥.db", "a+b;c.db", ":memory:", "-x.db", `back\slash.db`,
	} {
		t.Run(name, func(t *testing.T) {
			if runtime.GOOS == "windows" && filepath.Base(name) != filepath.Clean(name) {
				t.Skip("no such name on this system")
			}
			folder := t.TempDir()
			path := filepath.Join(folder, "new ü%20folder", name)
			db, err := storage.Open(path, storage.Options{})
			if err != nil {
				t.Fatal(err)
			}
			appendTo(t, db, first, 0)
			entries, err := os.ReadDir(filepath.Dir(path))
			if err != nil || len(entries) != 3 || entries[0].Name() != name {
				t.Errorf("the folder holds %v, %v; want %s with its -wal and -shm", entries, err, name)
			}
			copied := filepath.Join(folder, "copy of "+name)
			if err := db.Backup(t.Context(), copied); err != nil {
				t.Error(err)
			}
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			for _, p := range []string{path, copied} {
				if events, err := open(t, p).Events(t.Context(), first, 0); err != nil || len(events) != 1 {
					t.Errorf("%s opened anew holds %v, %v", p, events, err)
				}
			}
		})
	}
}

func TestRelativePathAndLink(t *testing.T) {
	path := fill(t)
	t.Chdir(filepath.Dir(path))
	if err := os.Symlink("warroom.db", "link.db"); err != nil {
		t.Skipf("no links here: %v", err)
	}
	for _, name := range []string{"warroom.db", "./link.db"} {
		db := open(t, name)
		if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 3 {
			t.Errorf("%s holds %v, %v", name, events, err)
		}
	}
	appendTo(t, open(t, "link.db"), first, 3)
}

func TestANewLogIsPrivateAndWhole(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "deep", "er")
	path := filepath.Join(folder, "warroom.db")
	a := open(t, path)
	b := open(t, path)
	if a.Device() != b.Device() || len(a.Device()) != 26 {
		t.Errorf("devices are %q and %q", a.Device(), b.Device())
	}
	appendTo(t, a, first, 0)
	for _, end := range []string{"", "-wal"} {
		info, err := os.Stat(path + end)
		if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", path+end, info.Mode(), err)
		}
	}
	left, err := filepath.Glob(filepath.Join(folder, "*part*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left over: %v, %v", left, err)
	}
}
