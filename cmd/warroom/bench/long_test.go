package bench

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"warroom/cmd/warroom/realwindow"
	"warroom/model"
	"warroom/storage"
)

// TestBenchLong compares the window over an incident of a hundred thousand entries
// with the same over a hundred.
func TestBenchLong(t *testing.T) {
	if !*bench {
		t.Skip("make bench runs it")
	}
	realwindow.Needed(t)
	short, long := openWith(t, 100), openWith(t, 100_000)
	t.Logf("resident memory with 100,000 entries: %.0f MB, with 100: %.0f MB: %.2fx (goal 1.5x)", long, short, long/short)
}

// openWith is the resident memory (MB) of the window over an incident of n entries,
// a while after it was opened.
func openWith(t *testing.T, n int) float64 {
	t.Helper()
	db := filepath.Join(t.TempDir(), "long.db")
	seedLong(t, db, n)
	p := realwindow.Start(t, db)
	began := time.Now()
	p.Press("ctrl+Tab")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), "INC-") })
	t.Logf("%d entries are open %v after the key", n, time.Since(began).Round(time.Millisecond))
	time.Sleep(10 * time.Second) // what the opening left behind is given back
	megabytes := resident(t, p.PID())
	p.Kill()
	return megabytes
}

// seedLong writes one incident of n entries.
func seedLong(t *testing.T, path string, n int) {
	t.Helper()
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // what was appended is on the disk
	begin := time.Now().Add(-24 * time.Hour).UTC().Truncate(time.Millisecond)
	drafts := make([]model.Draft, n)
	facts := make([]model.Fact, n)
	for i := range drafts {
		var body model.Body = model.Noted{Entry: model.EntryFinding, Text: fmt.Sprintf("pool is full: 20 of 20 connections are busy on host %d #pool", i)}
		if i == 0 {
			body = model.Declared{Ref: "INC-2026-001", Title: "Checkout returns 500s", Severity: model.P1, Lead: "on-call A"}
		}
		d, err := model.Write(body)
		if err != nil {
			t.Fatal(err)
		}
		d.ID, d.Incident, d.By = fmt.Sprintf("01LONG%020d", i), fmt.Sprintf("01LONG%020d", 0), "on-call A"
		d.At = begin.Add(time.Duration(i) * 800 * time.Millisecond)
		d.Recorded = d.At
		drafts[i] = d
		facts[i] = model.Read(model.Event{Draft: d, Device: db.Device(), Seq: int64(i) + 1})
	}
	if _, err := db.Append(context.Background(), drafts[0].Incident, 0, drafts, model.Fold(facts).Summary()); err != nil {
		t.Fatal(err)
	}
}
