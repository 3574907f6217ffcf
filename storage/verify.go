package storage

import (
	"context"
	"database/sql"
	"fmt"

	"warroom/model"
)

// Head is the last event of a device's chain. Who keeps it elsewhere can prove
// later that nothing up to it was changed, not even by somebody who computed
// all hashes anew.
type Head struct {
	Device string
	Seq    int64
	Hash   string
}

// Fault is something that Verify found: an event or a projection that is not as
// it was written. Fields that do not apply are empty.
type Fault struct {
	Device   string
	Seq      int64
	Incident string
	Event    string // id
	What     string // a sentence for people
	Spare    bool   // it is more than was asked for, and nothing is lost or changed
}

// Verify checks the file's pages, the triggers that keep it append-only, each device's chain, the order within each
// incident, every attached file, and, if project is not nil, that lists and index are what project
// makes of the events. It reads one state of the file, whatever is appended
// meanwhile, and holds one incident at a time: 1M events take seconds. Faults
// are what it found; err is why it could not look.
func (db *DB) Verify(ctx context.Context, project Project) (heads []Head, faults []Fault, err error) {
	tx, err := db.reads.Load().BeginTx(ctx, nil)
	if err != nil {
		return nil, nil, db.explain("verify the log", err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	v := &verifier{tx: tx, project: project, format: db.format.Load(), spoken: map[string]bool{}}
	for _, check := range []func(context.Context) error{v.pages, v.guards, v.chains, v.incidents, v.orphans, v.files} {
		if err := check(ctx); err != nil {
			if kind, _ := kindOf(err); kind != Damaged {
				return nil, nil, db.explain("verify the log", err)
			}
			v.fault(Fault{What: "A part of the file is damaged and cannot be read."})
		}
	}
	return v.heads, v.faults, nil
}

type verifier struct {
	tx      *sql.Tx
	project Project
	format  int64           // of the file
	spoken  map[string]bool // the files that events speak of, by SHA-256
	heads   []Head
	faults  []Fault
}

func (v *verifier) fault(f Fault) { v.faults = append(v.faults, f) }

// pages lets SQLite look at its own structures, the full-text index included.
func (v *verifier) pages(ctx context.Context) error {
	return each(ctx, v.tx, func(rows *sql.Rows) error {
		var said string
		err := rows.Scan(&said)
		if err == nil && said != "ok" {
			v.fault(Fault{What: "The file's structure is damaged: " + said})
		}
		return err
	}, "pragma quick_check(20)")
}

// chains follows each device's events from its first to its last.
func (v *verifier) chains(ctx context.Context) error {
	var head Head
	err := each(ctx, v.tx, func(rows *sql.Rows) error {
		e, err := scan(rows)
		if err != nil {
			return err
		}
		if e.Device != head.Device {
			v.end(head)
			head = Head{Device: e.Device}
		}
		v.link(head, e)
		head = Head{e.Device, e.Seq, e.Hash}
		return nil
	}, "select "+columns+" from events order by device, seq")
	v.end(head)
	return err
}

func (v *verifier) end(head Head) {
	if head.Seq > 0 {
		v.heads = append(v.heads, head)
	}
}

// link checks one event against the one before it in its chain.
func (v *verifier) link(before Head, e model.Event) {
	fault := func(what string, args ...any) {
		v.fault(Fault{Device: e.Device, Seq: e.Seq, Incident: e.Incident, Event: e.ID, What: fmt.Sprintf(what, args...)})
	}
	switch next := before.Seq + 1; {
	case e.Seq == next+1:
		fault("The event before it, number %d, is missing.", next)
	case e.Seq > next:
		fault("The events before it, numbers %d to %d, are missing.", next, e.Seq-1)
	case e.Prev != before.Hash:
		fault("It does not follow the event before it: one of the two was changed or stands in the place of another.")
	}
	if e.Sum() != e.Hash {
		fault("It was changed after it was written.")
	}
}
