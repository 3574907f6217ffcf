package storage_test

import (
	"strings"
	"testing"

	"warroom/storage"
)

const unguardFiles = `drop trigger attachments_never_change; drop trigger attachments_never_go; drop trigger attachments_never_replaced;`

// verified is what Verify finds in a log that it only looks at.
func verified(t *testing.T, path string) []storage.Fault {
	t.Helper()
	db, err := storage.Open(path, storage.Options{Existing: true, Looking: true})
	if err != nil {
		t.Fatal(err)
	}
	_, faults, err := db.Verify(t.Context(), project)
	if err != nil || db.Close() != nil {
		t.Fatal(err)
	}
	return faults
}

// What keeps the log append-only is part of it: verify names what is missing of it and
// leaves it so, and the next opening for writing puts it back.
func TestMissingGuards(t *testing.T) {
	for _, c := range []struct{ name, statement, finds string }{
		{"one", "drop trigger events_never_go", "are missing or changed: events_never_go."},
		{"all", unguard + unguardFiles, "events_never_change, events_never_go, events_never_replaced, attachments_never_change, attachments_never_go, attachments_never_replaced."},
		{"one that does nothing", "drop trigger events_never_go; create trigger events_never_go before delete on events begin select 1; end", "are missing or changed: events_never_go."},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := fill(t)
			run(t, raw(t, path), c.statement)
			for range 2 {
				faults := verified(t, path)
				if len(faults) != 1 || faults[0].Spare || !strings.Contains(faults[0].What, c.finds) {
					t.Fatalf("want %q, found %+v", c.finds, faults)
				}
			}
			open(t, path)
			if faults := verified(t, path); len(faults) > 0 {
				t.Errorf("after an opening for writing: %+v", faults)
			}
			if _, err := raw(t, path).Exec("delete from events"); err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("events can go: %v", err)
			}
		})
	}
}

// Content that is not what its name stands for was not cut off while it was attached:
// its pieces come in one transaction.
func TestContentThatDoesNotMatchItsSum(t *testing.T) {
	path, none := fill(t), strings.Repeat("0", 64)
	run(t, raw(t, path), "insert into attachments(sha, n, piece) values (?, 0, cast('other' as blob))", none)
	faults := verified(t, path)
	if len(faults) != 1 || faults[0].Spare || !strings.Contains(faults[0].What, "does not match its SHA-256 "+none) {
		t.Errorf("found %+v", faults)
	}
}
