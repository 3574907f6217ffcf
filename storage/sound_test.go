package storage_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"warroom/storage"
	"warroom/storage/logtest"
)

// filled makes a log with so many incidents of three long entries, closed.
func filled(t *testing.T, incidents int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "warroom.db")
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range incidents {
		id := logtest.Incident(i + 1)
		for n := range 3 {
			appendTo(t, db, id, n)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// spoilt inverts 3,000 bytes a third of the way into a file.
func spoilt(t *testing.T, path string) []byte { return inverted(t, path, 3000) }

// inverted inverts so many bytes from there on.
func inverted(t *testing.T, path string, count int) []byte {
	t.Helper()
	whole := content(t, path)
	part := whole[len(whole)/3:]
	for i := range part[:min(count, len(part))] {
		part[i] ^= 0xff
	}
	write(t, path, whole)
	return whole
}

// A file that is damaged where nobody has looked yet is not written to, whatever
// comes first.
func TestDamagedInside(t *testing.T) {
	for name, do := range map[string]func(*testing.T, *storage.DB) error{
		"append": func(t *testing.T, db *storage.DB) error {
			id := logtest.Incident(99)
			_, err := db.Append(t.Context(), id, 0, logtest.Drafts(id, 0, 1), logtest.Summary(id, 1))
			return err
		},
		"draft": func(t *testing.T, db *storage.DB) error { return db.SaveDraft(t.Context(), "line", "typed") },
		"keep": func(t *testing.T, db *storage.DB) error {
			return db.Keep(t.Context(), sumOf("x"), strings.NewReader("x"))
		},
		"check": func(t *testing.T, db *storage.DB) error { return db.Check(t.Context()) },
	} {
		t.Run(name, func(t *testing.T) {
			path := filled(t, 20)
			before := spoilt(t, path)
			db, err := storage.Open(path, storage.Options{})
			if err != nil {
				t.Fatal(err)
			}
			wantProblem(t, do(t, db), storage.Damaged, path)
			wantProblem(t, db.Damage(), storage.Damaged, path)
			select {
			case <-db.Broken():
			default:
				t.Error("nobody is told")
			}
			wantProblem(t, db.SaveDraft(t.Context(), "line", "more"), storage.Damaged, path)
			if err := db.Close(); err != nil {
				t.Error(err)
			}
			if !bytes.Equal(content(t, path), before) {
				t.Error("the file was changed")
			}
		})
	}
}

// What waits in the -wal of a damaged file stays there: it may be what is whole.
func TestDamagedKeepsWhatIsPending(t *testing.T) {
	source := filled(t, 20)
	db := open(t, source)
	appendTo(t, db, logtest.Incident(1), 3)
	path := filepath.Join(t.TempDir(), "warroom.db")
	for _, end := range []string{"", "-wal"} {
		write(t, path+end, content(t, source+end))
	}
	before, waiting := spoilt(t, path), content(t, path+"-wal")
	damaged, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	wantProblem(t, damaged.Check(t.Context()), storage.Damaged, path)
	if err := damaged.Close(); err != nil {
		t.Error(err)
	}
	if !bytes.Equal(content(t, path), before) || !bytes.Equal(content(t, path+"-wal"), waiting) {
		t.Error("the file or its -wal was changed")
	}
}

// A read that meets the damage ends all writing, whether anybody has looked or not.
func TestReadingMeetsDamage(t *testing.T) {
	path := filled(t, 20)
	inverted(t, path, 1<<20)
	db := open(t, path)
	var failed error
	for i := range 20 {
		if _, err := db.Events(t.Context(), logtest.Incident(i+1), 0); err != nil {
			failed = err
		}
	}
	wantProblem(t, failed, storage.Damaged, path)
	wantProblem(t, db.Damage(), storage.Damaged, path)
}

func TestSoundFile(t *testing.T) {
	db := open(t, filled(t, 20))
	if err := errors.Join(db.Check(t.Context()), db.Damage()); err != nil {
		t.Error(err)
	}
	select {
	case <-db.Broken():
		t.Error("a sound file is called broken")
	default:
	}
	appendTo(t, db, logtest.Incident(1), 3)
}

// An older format is brought up to date when it is opened, but not a damaged one:
// it opens, so that verify can say what is wrong.
func TestDamagedOlderFormat(t *testing.T) {
	path := write(t, filepath.Join(t.TempDir(), "warroom.db"), content(t, filepath.Join("testdata", "v1.db")))
	before := spoilt(t, path)
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		wantProblem(t, err, storage.Damaged, path)
	} else {
		wantProblem(t, db.Damage(), storage.Damaged, path)
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
	if !bytes.Equal(content(t, path), before) {
		t.Error("the file was changed")
	}
}
