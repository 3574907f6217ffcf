package storage_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/session"
	"warroom/storage"
	"warroom/storage/logtest"
)

// A released format is frozen: its file and what it held never change again.
// With -update the files of the current format are made anew, which is right
// only before its release.
var update = flag.Bool("update", false, "make the frozen log of the current format anew")

var (
	frozenLog  = filepath.Join("testdata", fmt.Sprintf("v%d.db", storage.Format))
	frozenHeld = filepath.Join("testdata", fmt.Sprintf("v%d.json", storage.Format))
)

func TestFrozenFormat(t *testing.T) {
	if *update {
		freeze(t)
	}
	logs, err := filepath.Glob(filepath.Join("testdata", "v*.db"))
	if err != nil || len(logs) != storage.Format {
		t.Fatalf("frozen are %v, %v; want one of each of %d formats", logs, err, storage.Format)
	}
	for _, path := range logs {
		t.Run(filepath.Base(path), func(t *testing.T) {
			copied := write(t, filepath.Join(t.TempDir(), "warroom.db"), content(t, path))
			db := open(t, copied)
			var want held
			if err := json.Unmarshal(content(t, strings.TrimSuffix(path, ".db")+".json"), &want); err != nil {
				t.Fatal(err)
			}
			if got := holds(t, db); !bytes.Equal(encode(t, got), encode(t, want)) {
				t.Errorf("it holds %s, frozen was %s", encode(t, got), encode(t, want))
			}
			if _, faults, err := db.Verify(t.Context(), nil); err != nil || len(faults) > 0 {
				t.Errorf("verify: %v, %v", faults, err)
			}
			if ids, err := db.Search(t.Context(), "502", 9); err != nil || len(ids) != 2 {
				t.Errorf("search: %v, %v", ids, err)
			}
			appendTo(t, db, first, 3)
		})
	}
}

// held is what a frozen log must always be read as.
type held struct {
	Device    string
	Events    map[string][]model.Event
	Summaries []model.Summary
	Draft     string
	File      string `json:",omitempty"` // from format 2 on
}

func holds(t *testing.T, db *storage.DB) held {
	t.Helper()
	h := held{Device: db.Device(), Events: map[string][]model.Event{}}
	var err error
	if h.Summaries, err = db.Summaries(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, s := range h.Summaries {
		if h.Events[s.ID], err = db.Events(t.Context(), s.ID, 0); err != nil {
			t.Fatal(err)
		}
		for _, e := range h.Events[s.ID] {
			if e.Sum() != e.Hash {
				t.Errorf("event %s does not carry its hash", e.ID)
			}
		}
	}
	if h.Draft, err = db.Draft(t.Context(), "note"); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := db.Content(t.Context(), sumOf(attached), &file); err != nil && !errors.Is(err, session.ErrNoContent) {
		t.Fatal(err)
	}
	h.File = file.String()
	return h
}

// attached is the file of a frozen log.
const attached = "pool 20 of 20 busy\n"

func freeze(t *testing.T) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "warroom.db")
	moment := time.Date(2026, 11, 24, 2, 47, 0, 0, time.UTC)
	db, err := storage.Open(path, storage.Options{
		Now:    func() time.Time { return moment },
		Random: bytes.NewReader([]byte("ten  bytes")),
	})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 3 {
		appendTo(t, db, first, n)
		appendTo(t, db, second, n)
	}
	odd := logtest.Draft(second, 3)
	odd.Kind, odd.Version, odd.At, odd.Body = "from-a-newer-version", 7, time.Time{}, []byte("\x00\xff日本 {")
	if _, err := db.Append(t.Context(), second, 3, []model.Draft{odd}, logtest.Summary(second, 4)); err != nil {
		t.Fatal(err)
	}
	attach(t, db, second, 4, attached)
	if err := db.SaveDraft(t.Context(), "note", "half a sen"); err != nil {
		t.Fatal(err)
	}
	h := holds(t, db)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for path, bytes := range map[string][]byte{frozenLog: content(t, path), frozenHeld: encode(t, h)} {
		if err := os.WriteFile(path, bytes, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func encode(t *testing.T, h held) []byte {
	t.Helper()
	encoded, err := json.MarshalIndent(h, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return append(encoded, '\n')
}
