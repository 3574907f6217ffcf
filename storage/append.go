package storage

import (
	"context"
	"database/sql"
	"errors"

	"warroom/model"
	"warroom/model/session"
)

// Append implements session.Log.
func (db *DB) Append(ctx context.Context, incident string, known int, drafts []model.Draft, summary model.Summary) ([]model.Event, error) {
	drafts, err := session.Prepared(incident, drafts)
	if err != nil || len(drafts) == 0 {
		return nil, err
	}
	var events []model.Event
	err = db.write(ctx, "append to the log", func(tx transaction) error {
		var err error
		events, err = db.append(tx, incident, known, drafts, summary)
		return err
	})
	if err != nil {
		return nil, err
	}
	return events, nil
}

func (db *DB) append(tx transaction, incident string, known int, drafts []model.Draft, summary model.Summary) ([]model.Event, error) {
	end, row, err := ends(tx, incident, db.device, drafts[0].ID)
	switch {
	case err != nil:
		return nil, err
	case end.repeated:
		return session.Repeated(drafts, finder(tx))
	case end.count != known:
		return nil, session.ErrStale
	}
	events := make([]model.Event, len(drafts))
	for i, d := range drafts {
		events[i] = d.Sealed(db.device, end.seq+1, end.hash)
		end.seq, end.hash = events[i].Seq, events[i].Hash
		if err := insert(tx, known+i, events[i]); err != nil {
			return nil, err
		}
	}
	return events, row.write(tx, known+len(events), summary, &db.writes.Load().growth)
}

// end is where an append goes on: the number of events of the incident, and
// the last event of the device's chain.
type end struct {
	repeated bool // the log has the first draft already
	count    int
	seq      int64
	hash     string
}

// ends reads, in one statement, all that an append has to know of the log. The
// plus says that a value must not choose the plan: SQLite would compile the
// statement anew for every value, which takes five times as long as its answer.
func ends(tx transaction, incident, device, id string) (end, row, error) {
	var e end
	r := row{id: incident}
	err := tx.QueryRow(`select exists(select 1 from events where id = +?3),
		(select coalesce(max(n) + 1, 0) from events where incident = +?1),
		coalesce(last.seq, 0), coalesce(last.hash, ''),
		coalesce(i.num, 0), coalesce(i.ref, ''), coalesce(i.indexed, 0), i.digest
		from (select 1)
		left join (select seq, hash from events where device = +?2 order by seq desc limit 1) last
		left join incidents i on i.id = +?1`, incident, device, id,
	).Scan(&e.repeated, &e.count, &e.seq, &e.hash, &r.num, &r.ref, &r.indexed, &r.digest)
	return e, r, err
}

// finder looks for single events by their id.
func finder(tx transaction) func(id string) (model.Event, bool, error) {
	return func(id string) (model.Event, bool, error) {
		e, err := scan(tx.QueryRow("select "+columns+" from events where id = ?", id))
		if errors.Is(err, sql.ErrNoRows) {
			return model.Event{}, false, nil
		}
		return e, err == nil, err
	}
}
