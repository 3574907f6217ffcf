package storage_test

import (
	"strings"
	"testing"
)

// The triggers hold on every connection, also one with the driver's defaults
// (recursive_triggers off), and so against other programs' mistakes.
func TestHistoryCannotBeChanged(t *testing.T) {
	const row = `select incident, n, id, kind, version, at, recorded, author, device, seq, prev, hash, x'7b7d' from events where n = 1 limit 1`
	statements := map[string]string{
		"update":             `update events set body = x'7b7d'`,
		"update or ignore":   `update or ignore events set body = x'7b7d'`,
		"update or replace":  `update or replace events set n = n + 100`,
		"delete":             `delete from events where n = 1`,
		"delete all":         `delete from events`,
		"insert or replace":  `insert or replace into events ` + row,
		"replace":            `replace into events ` + row,
		"replace by id":      strings.Replace(`replace into events `+row, "incident, n,", "'elsewhere', 0,", 1),
		"replace by place":   strings.NewReplacer("n, id", "n, 'other'", "seq, prev", "seq + 100, prev").Replace(`replace into events ` + row),
		"replace in a chain": strings.Replace(`replace into events `+row, "incident, n, id", "'elsewhere', 0, 'other'", 1),
		"upsert by id":       `insert into events ` + row + ` on conflict(id) do update set body = excluded.body`,
		"upsert by place":    `insert into events ` + row + ` on conflict(incident, n) do update set body = excluded.body`,
	}
	path := fill(t)
	pool := raw(t, path)
	for name, statement := range statements {
		_, err := pool.Exec(statement)
		if err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v, want a refusal", name, err)
		}
	}
	if _, faults, err := open(t, path).Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("afterwards: %v, %v", faults, err)
	}
}
