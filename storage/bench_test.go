package storage_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/storage"
	"warroom/storage/logtest"
)

// BenchmarkAppend measures one entry, acknowledged and durable, against the
// least that SQLite can do for durability on the same disk: a bare INSERT of
// the same body at synchronous=FULL into a file in the same folder. The two
// take turns in one run, so that both see the same disk in the same mood.
// x-floor is the ratio of the medians; the goal is at most 2.
func BenchmarkAppend(b *testing.B) {
	for _, entries := range []int{10, 5000} {
		b.Run(fmt.Sprintf("onto-%d", entries), func(b *testing.B) { benchmarkAppend(b, entries) })
	}
}

func benchmarkAppend(b *testing.B, entries int) {
	folder := b.TempDir()
	db := open(b, filepath.Join(folder, "warroom.db"))
	subject := newGrowing(b, db, entries)
	floor := bareInsert(b, filepath.Join(folder, "floor.db"))
	var bare, whole []time.Duration
	b.ResetTimer()
	for b.Loop() {
		body := subject.next()
		began := time.Now()
		floor(body)
		between := time.Now()
		subject.append(b)
		bare, whole = append(bare, between.Sub(began)), append(whole, time.Since(between))
	}
	b.ReportMetric(micros(whole, 0.5), "µs-p50")
	b.ReportMetric(micros(whole, 0.95), "µs-p95")
	b.ReportMetric(micros(bare, 0.5), "µs-floor-p50")
	b.ReportMetric(micros(whole, 0.5)/micros(bare, 0.5), "x-floor")
	b.ReportMetric(0, "ns/op") // of both together: says nothing
}

func micros(times []time.Duration, quantile float64) float64 {
	sorted := slices.Sorted(slices.Values(times))
	return float64(sorted[int(quantile*float64(len(sorted)-1))].Nanoseconds()) / 1e3
}

// bareInsert opens the file that sets the floor.
func bareInsert(b *testing.B, path string) func(body []byte) {
	pool, err := sql.Open("sqlite3", path+"?_journal=WAL&_sync=FULL")
	if err != nil {
		b.Fatal(err)
	}
	pool.SetMaxOpenConns(1)
	b.Cleanup(func() { pool.Close() })
	run(b, pool, "create table events(n integer primary key, body blob)")
	insert, err := pool.Prepare("insert into events(body) values (?)")
	if err != nil {
		b.Fatal(err)
	}
	return func(body []byte) {
		if _, err := insert.Exec(body); err != nil {
			b.Fatal(err)
		}
	}
}

// growing is an incident whose text grows by a line with every entry.
type growing struct {
	db     *storage.DB
	known  int
	text   strings.Builder
	drafts []model.Draft
}

func newGrowing(b *testing.B, db *storage.DB, entries int) *growing {
	g := &growing{db: db}
	for range entries {
		g.next()
	}
	g.drafts = logtest.Drafts(first, 0, entries)
	g.append(b)
	return g
}

// next prepares an entry of some 250 bytes and returns its body.
func (g *growing) next() []byte {
	d := logtest.Draft(first, g.known)
	line := fmt.Sprintf("error rate of pool %d fell from 94 %% to 12 %% after the rollback of build %d\n", g.known%17, g.known)
	d.Body = fmt.Appendf(nil, `{"text":%q,"pad":%q}`, line, strings.Repeat("x", 150))
	g.text.WriteString(line)
	g.drafts = []model.Draft{d}
	return d.Body
}

func (g *growing) append(b *testing.B) {
	s := logtest.Summary(first, 0)
	s.Text = g.text.String()
	if _, err := g.db.Append(context.Background(), first, g.known, g.drafts, s); err != nil {
		b.Fatal(err)
	}
	g.known += len(g.drafts)
}

// BenchmarkOpen10k is opening an incident of 10,000 entries.
func BenchmarkOpen10k(b *testing.B) {
	db := open(b, filepath.Join(b.TempDir(), "warroom.db"))
	newGrowing(b, db, 10_000)
	for b.Loop() {
		if events, err := db.Events(context.Background(), first, 0); err != nil || len(events) != 10_000 {
			b.Fatal(len(events), err)
		}
	}
}
