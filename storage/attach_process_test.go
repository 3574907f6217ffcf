package storage_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"warroom/model"
	"warroom/storage"
	"warroom/storage/logtest"
)

// attaching is what the other process does where it is no count of entries.
const attaching = "attach files"

// fileOf is the content of the n-th file: a megabyte and a half of its own.
func fileOf(n int) string { return strings.Repeat(fmt.Sprintf("line of file %d\n", n), 100_000) }

// attachAndTell prints the number of each file once its event is acknowledged.
func attachAndTell(path, _ string) error {
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		return err
	}
	ctx := context.Background()
	for {
		events, err := db.Events(ctx, first, 0)
		if err != nil {
			return err
		}
		n := len(events)
		if err := db.Keep(ctx, sumOf(fileOf(n)), strings.NewReader(fileOf(n))); err != nil {
			return err
		}
		d, err := model.Write(model.EvidenceAttached{Name: "pool.txt", Size: int64(len(fileOf(n))), SHA256: sumOf(fileOf(n)), Media: "text/plain"})
		if err != nil {
			return err
		}
		base := logtest.Draft(first, n)
		d.ID, d.Incident, d.At, d.Recorded, d.By = fmt.Sprintf("F%08d%08d", os.Getpid(), n), first, base.At, base.Recorded, base.By
		if _, err := db.Append(ctx, first, n, []model.Draft{d}, logtest.Summary(first, n+1)); err != nil {
			return err
		}
		fmt.Println(d.ID, n)
	}
}

// A process that is killed while it attaches leaves a file and its event, or a
// file that verify names and the next try takes; never an event without its file.
func TestKillWhileAttaching(t *testing.T) {
	path := fill(t)
	random := rand.New(rand.NewPCG(5, 11))
	acknowledged := map[string]int{}
	for range 6 {
		cmd, out := childThat(t, path, attaching)
		tell := func() bool {
			if !out.Scan() {
				return false
			}
			var id string
			var n int
			if _, err := fmt.Sscan(out.Text(), &id, &n); err == nil {
				acknowledged[id] = n
			}
			return true
		}
		for range 1 + random.IntN(3) {
			if !tell() {
				t.Fatalf("the process ended by itself: %v", cmd.Wait())
			}
		}
		for range random.IntN(1 << 26) { // some part of a file later
			_ = random
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for tell() { // what it said before it heard of it
		}
		_ = cmd.Wait() // it was killed, and says so
	}
	db := open(t, path)
	for _, n := range acknowledged {
		wantContent(t, db, fileOf(n))
	}
	_, faults, err := db.Verify(t.Context(), project)
	for _, f := range faults {
		if !f.Spare {
			t.Errorf("verify: %+v", f)
		}
	}
	if err != nil || len(acknowledged) < 6 {
		t.Errorf("%d were acknowledged, %v", len(acknowledged), err)
	}
}
