package storage_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"warroom/storage"
	"warroom/storage/logtest"
)

// short keeps tests quick that wait for somebody who does not let go.
const short = 30 * time.Millisecond

func wantProblem(t *testing.T, err error, kind storage.Kind, path string) {
	t.Helper()
	var p *storage.Problem
	if !errors.As(err, &p) {
		t.Fatalf("got %v, want a problem of kind %q", err, kind)
	}
	if p.Kind != kind {
		t.Errorf("kind is %q, want %q (%v, %v)", p.Kind, kind, p, p.Err)
	}
	for _, part := range []string{p.Why, p.Remedy} {
		if part == "" || !strings.HasSuffix(part, ".") || strings.Contains(part, "%!") {
			t.Errorf("not a sentence: %q", part)
		}
	}
	if !strings.Contains(p.Why, filepath.Base(path)) {
		t.Errorf("%q does not name %s", p.Why, filepath.Base(path))
	}
}

func patched(source []byte, at int, with ...byte) []byte {
	copied := bytes.Clone(source)
	copy(copied[at:], with)
	return copied
}

func TestFilesThatAreRefused(t *testing.T) {
	sound := content(t, fill(t))
	foreign := filepath.Join(t.TempDir(), "foreign.db")
	run(t, raw(t, foreign), "create table notes(text); insert into notes values ('keep me')")
	for _, c := range []struct {
		name    string
		kind    storage.Kind
		content []byte
	}{
		{"text", storage.NotADatabase, []byte(strings.Repeat("dear diary\n", 99))},
		{"ten bytes", storage.NotADatabase, []byte("0123456789")},
		{"empty", storage.NotADatabase, nil},
		{"broken magic", storage.NotADatabase, patched(sound, 3, 'X')},
		{"another program's", storage.Foreign, content(t, foreign)},
		{"other application", storage.Foreign, patched(sound, 68, 1, 2, 3, 4)},
		{"newer", storage.Newer, patched(sound, 60, 0, 0, 0, storage.Format+1)},
		{"never laid out", storage.Damaged, patched(sound, 60, 0, 0, 0, 0)},
		{"cut to 50 bytes", storage.Damaged, sound[:50]},
		{"cut in half", storage.Damaged, sound[:len(sound)/2]},
		{"cut by its last page", storage.Damaged, sound[:len(sound)-1000]},
		{"spoilt head", storage.Damaged, patched(sound, 16, 0, 3)},
		{"spoilt schema", storage.Damaged, patched(sound, 100, bytes.Repeat([]byte{0xee}, 2000)...)},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := write(t, filepath.Join(t.TempDir(), "odd.db"), c.content)
			db, err := storage.Open(path, storage.Options{})
			if err == nil {
				t.Fatal(errors.Join(errors.New("opened"), db.Close()))
			}
			wantProblem(t, err, c.kind, path)
			if !bytes.Equal(content(t, path), c.content) {
				t.Error("the file was changed")
			}
			if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 && c.kind != storage.Damaged {
				t.Errorf("something was left beside it: %v", entries)
			}
		})
	}
}

func TestPlacesThatAreRefused(t *testing.T) {
	folder := t.TempDir()
	_, err := storage.Open(folder, storage.Options{})
	wantProblem(t, err, storage.NotADatabase, folder)

	missing := filepath.Join(folder, "mistyped.db")
	_, err = storage.Open(missing, storage.Options{Existing: true})
	wantProblem(t, err, storage.Missing, missing)
	if _, err := os.Stat(missing); err == nil {
		t.Error("a mistyped name made a file")
	}

	below := filepath.Join(write(t, filepath.Join(folder, "file"), []byte("x")), "warroom.db")
	_, err = storage.Open(below, storage.Options{})
	wantProblem(t, err, storage.NotADatabase, below)
}

// A format that a newer version wrote is noticed even while it waits in the -wal.
func TestNewerInTheWriteAheadLog(t *testing.T) {
	path := fill(t)
	newer := raw(t, path)
	run(t, newer, "pragma user_version = 99")
	_, err := storage.Open(path, storage.Options{Busy: short})
	wantProblem(t, err, storage.Newer, path)
}

func TestLockedByAnotherProgram(t *testing.T) {
	path := fill(t)
	other := raw(t, path)
	other.SetMaxOpenConns(1)
	db, err := storage.Open(path, storage.Options{Busy: short})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()

	run(t, other, "begin immediate")
	began := time.Now()
	_, err = db.Append(t.Context(), first, 3, logtest.Drafts(first, 3, 4), logtest.Summary(first, 4))
	wantProblem(t, err, storage.Locked, path)
	if why, passes := (err.(*storage.Problem)).Passes(); !passes || why != "Another program holds warroom.db." {
		t.Errorf("it says %q, and passes: %v", why, passes)
	}
	if waited := time.Since(began); waited > 100*short {
		t.Errorf("gave up after %v", waited)
	}
	if events, err := db.Events(t.Context(), first, 0); err != nil || len(events) != 3 {
		t.Errorf("reading meanwhile: %v, %v", events, err)
	}
	run(t, other, "rollback")
	appendTo(t, db, first, 3)
}

func TestOpeningDoesNotWaitForEver(t *testing.T) {
	path := fill(t)
	other := raw(t, path+"?_locking=EXCLUSIVE&_journal=WAL")
	other.SetMaxOpenConns(1)
	run(t, other, "begin exclusive")
	began := time.Now()
	_, err := storage.Open(path, storage.Options{Busy: short})
	wantProblem(t, err, storage.Locked, path)
	if waited := time.Since(began); waited > 100*short {
		t.Errorf("gave up after %v", waited)
	}
	run(t, other, "rollback")
}
