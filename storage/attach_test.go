package storage_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/session"
	"warroom/storage"
	"warroom/storage/logtest"
)

func sumOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

// attach keeps a file and writes its event, as entry n of the incident.
func attach(t testing.TB, db *storage.DB, incident string, n int, content string) {
	t.Helper()
	if err := db.Keep(t.Context(), sumOf(content), strings.NewReader(content)); err != nil {
		t.Fatal(err)
	}
	speakOf(t, db, incident, n, content)
}

func speakOf(t testing.TB, db *storage.DB, incident string, n int, content string) {
	t.Helper()
	d, err := model.Write(model.EvidenceAttached{Name: "pool.txt", Size: int64(len(content)), SHA256: sumOf(content), Media: "text/plain"})
	if err != nil {
		t.Fatal(err)
	}
	base := logtest.Draft(incident, n)
	d.ID, d.Incident, d.At, d.Recorded, d.By = base.ID, incident, base.At, base.Recorded, base.By
	if _, err := db.Append(t.Context(), incident, n, []model.Draft{d}, logtest.Summary(incident, n+1)); err != nil {
		t.Fatal(err)
	}
}

func wantContent(t *testing.T, db *storage.DB, content string) {
	t.Helper()
	var got bytes.Buffer
	if err := db.Content(t.Context(), sumOf(content), &got); err != nil || got.String() != content {
		t.Errorf("%d bytes are there, %v; kept were %d", got.Len(), err, len(content))
	}
}

// long has three pieces, of which the last is not full.
var long = strings.Repeat("pool 20 of 20 busy\n", 30_000)

func TestFilesComeBack(t *testing.T) {
	path := fill(t)
	db := open(t, path)
	for n, content := range []string{"x", long, strings.Repeat("y", 512<<10)} {
		attach(t, db, first, 3+n, content)
		wantContent(t, db, content)
	}
	if err := db.Content(t.Context(), sumOf("other"), io.Discard); !errors.Is(err, session.ErrNoContent) {
		t.Errorf("what is not there reads as %v", err)
	}
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
	copied := filepath.Join(t.TempDir(), "copy.db")
	if err := db.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	wantContent(t, open(t, copied), long)
}

func TestSameContentIsKeptOnce(t *testing.T) {
	path := fill(t)
	db := open(t, path)
	attach(t, db, first, 3, long)
	unread := failing{} // it is not read again
	if err := db.Keep(t.Context(), sumOf(long), unread); err != nil {
		t.Fatal(err)
	}
	attach(t, db, second, 3, long)
	var pieces int
	if err := raw(t, path).QueryRow("select count(*) from attachments").Scan(&pieces); err != nil || pieces != 3 {
		t.Errorf("%d pieces, %v, want 3", pieces, err)
	}
}

// failing fails.
type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("the disk went away") }

// What is not as it was measured, or cannot be read to its end, leaves nothing.
func TestNothingIsKeptByHalf(t *testing.T) {
	path := fill(t)
	db := open(t, path)
	stopped, stop := context.WithCancel(t.Context())
	stop()
	source := new(session.SourceError)
	for name, c := range map[string]struct {
		ctx  context.Context
		from io.Reader
		want func(error) bool
	}{
		"changed": {t.Context(), strings.NewReader(long + "more"), func(err error) bool { return errors.Is(err, session.ErrContentChanged) }},
		"cut off": {t.Context(), strings.NewReader(long[:400_000]), func(err error) bool { return errors.Is(err, session.ErrContentChanged) }},
		"unread":  {t.Context(), io.MultiReader(strings.NewReader(long[:400_000]), failing{}), func(err error) bool { return errors.As(err, &source) }},
		"stopped": {stopped, strings.NewReader(long), func(err error) bool { return errors.Is(err, context.Canceled) }},
	} {
		if err := db.Keep(c.ctx, sumOf(long), c.from); !c.want(err) {
			t.Errorf("%s: %v", name, err)
		}
		if err := db.Content(t.Context(), sumOf(long), io.Discard); !errors.Is(err, session.ErrNoContent) {
			t.Errorf("%s: something was left, %v", name, err)
		}
	}
	attach(t, db, first, 3, long)
	wantContent(t, db, long)
}

func TestPiecesAreAppendOnly(t *testing.T) {
	path := fill(t)
	attach(t, open(t, path), first, 3, long)
	pool := raw(t, path)
	for _, statement := range []string{
		"update attachments set piece = x'00'", "delete from attachments where n = 1",
		"insert or replace into attachments(sha, n, piece) select sha, n, x'00' from attachments where n = 0",
	} {
		if _, err := pool.Exec(statement); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

func TestVerifyFindsWhatBecameOfFiles(t *testing.T) {
	const unguard = "drop trigger attachments_never_change; drop trigger attachments_never_go; drop trigger attachments_never_replaced;"
	for _, c := range []struct{ name, statement, finds string }{
		{"changed piece", "update attachments set piece = cast(replace(cast(piece as text), '20', '21') as blob) where n = 1", "The file pool.txt was changed"},
		{"shortened", "delete from attachments where n = 2", "The file pool.txt was changed"},
		{"without its beginning", "delete from attachments where n = 0", "The file pool.txt was changed"},
		{"numbered anew", "update attachments set n = n + 7", "The file pool.txt was changed"},
		{"taken away", "delete from attachments", "The file pool.txt is missing"},
		{"under another sum", "update attachments set sha = '" + sumOf("other") + "'", "does not match its SHA-256 " + sumOf("other")},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := fill(t)
			attach(t, open(t, path), first, 3, long)
			run(t, raw(t, path), unguard+c.statement)
			db := open(t, path)
			_, faults, err := db.Verify(t.Context(), project)
			if err != nil || !found(faults, c.finds) {
				t.Errorf("want %q, found %+v, %v", c.finds, faults, err)
			}
			if err := db.Content(t.Context(), sumOf(long), io.Discard); c.name != "numbered anew" && err == nil {
				t.Error("it reads as if it were whole")
			}
		})
	}
}

// A file of the largest size goes in and out by pieces. What is counted in is all
// that is allocated, out what is alive.
func TestFilesAreNeverHeldWhole(t *testing.T) {
	const most = 4 << 20
	db := open(t, fill(t))
	content := func() io.Reader { return io.LimitReader(ramp{}, model.MaxAttachment) }
	hash := sha256.New()
	if _, err := io.Copy(hash, content()); err != nil {
		t.Fatal(err)
	}
	sum := hex.EncodeToString(hash.Sum(nil))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := db.Keep(t.Context(), sum, content()); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if got := after.TotalAlloc - before.TotalAlloc; got > most {
		t.Errorf("keeping it allocates %d bytes", got)
	}
	out := &weighed{}
	if err := db.Content(t.Context(), sum, out); err != nil || out.bytes != model.MaxAttachment {
		t.Errorf("%d bytes come out, %v", out.bytes, err)
	}
	if out.most > before.HeapAlloc+most {
		t.Errorf("reading it holds %d bytes", out.most-before.HeapAlloc)
	}
}

// ramp is content without an end.
type ramp struct{}

func (ramp) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(i >> 3)
	}
	return len(p), nil
}

// weighed counts bytes and looks at the memory in use after every tenth write.
type weighed struct {
	bytes, writes int
	most          uint64
}

func (w *weighed) Write(p []byte) (int, error) {
	w.bytes, w.writes = w.bytes+len(p), w.writes+1
	if w.writes%10 == 0 {
		var now runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&now)
		w.most = max(w.most, now.HeapAlloc)
	}
	return len(p), nil
}
