package storage

import (
	"context"
	"database/sql"
	"regexp"
	"slices"
	"strings"
)

// guard is a trigger that keeps a table append-only.
type guard struct{ name, statement string }

var triggers = regexp.MustCompile(`(?s)create trigger (\w+) .*?\bend;`)

// guardsOf are those of a file of a format, as it was laid out.
func guardsOf(format int64) []guard {
	var all []guard
	for _, found := range triggers.FindAllStringSubmatch(strings.Join(formats[:min(format, Format)], "\n"), -1) {
		all = append(all, guard{found[1], found[0]})
	}
	return all
}

// unguarded are the guards that are not in the file, or not as they were laid out.
func unguarded(ctx context.Context, q querier, format int64) ([]guard, error) {
	there := map[string]string{}
	err := each(ctx, q, func(rows *sql.Rows) error {
		var name, statement string
		err := rows.Scan(&name, &statement)
		there[name] = plainly(statement)
		return err
	}, "select name, sql from sqlite_master where type = 'trigger'")
	return slices.DeleteFunc(guardsOf(format), func(g guard) bool { return there[g.name] == plainly(g.statement) }), err
}

// plainly is a statement without what SQLite changes of it.
func plainly(statement string) string {
	return strings.TrimSuffix(strings.ToLower(strings.Join(strings.Fields(statement), " ")), ";")
}

// putBack puts the guards back that somebody took away: what is written from now on
// is as safe as before, and what was changed meanwhile Verify finds.
func (db *DB) putBack() error {
	missing, err := unguarded(context.Background(), db.writes.Load().conn, db.format.Load())
	if err != nil || len(missing) == 0 {
		return err
	}
	return db.write(context.Background(), "put back what keeps the log append-only", func(tx transaction) error {
		missing, err := unguarded(context.Background(), tx, db.format.Load())
		for _, g := range missing {
			if err == nil {
				_, err = tx.Exec("drop trigger if exists " + g.name)
			}
			if err == nil {
				_, err = tx.Exec(g.statement)
			}
		}
		return err
	})
}

// guards checks that what keeps the log append-only is there.
func (v *verifier) guards(ctx context.Context) error {
	missing, err := unguarded(ctx, v.tx, v.format)
	if err != nil || len(missing) == 0 {
		return err
	}
	names := make([]string, len(missing))
	for i, g := range missing {
		names[i] = g.name
	}
	v.fault(Fault{What: "The triggers that keep the log append-only are missing or changed: " + strings.Join(names, ", ") +
		". Somebody took them away with another program; whether anything was changed since, the other lines say. The window, and any command but verify, puts them back."})
	return nil
}
