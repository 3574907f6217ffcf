package storage

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"warroom/model"
)

// stored is the row of an incident as Verify compares it.
type stored struct {
	events  int
	ref     string
	began   int64 // by which lists sort, milliseconds
	summary string
	text    string // what the index was made of
	indexed int    // bytes of the text before it was made indexable
	digest  []byte // its SHA-256
}

func (v *verifier) incidents(ctx context.Context) error {
	return courses(ctx, v.tx, func(c course) error {
		v.order(c)
		s, err := v.stored(ctx, c.incident)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			v.fault(Fault{Incident: c.incident, What: "It is missing from the lists."})
			return nil
		case err != nil:
			return err
		case s.events != len(c.events):
			v.fault(Fault{Incident: c.incident, What: fmt.Sprintf("It has %d events where %d were written.", len(c.events), s.events)})
		}
		return v.projections(c, s)
	})
}

// order checks what no hash covers: the numbers within the incident. They must
// have no gap, and one device's events must stand in the order of its chain.
func (v *verifier) order(c course) {
	last := map[string]int64{}
	for i, e := range c.events {
		if e.Seq <= last[e.Device] {
			v.fault(Fault{Device: e.Device, Seq: e.Seq, Incident: e.Incident, Event: e.ID, What: "It stands after one that was written later."})
		}
		if i > 0 && c.numbers[i] != c.numbers[i-1]+1 || i == 0 && c.numbers[i] != 0 {
			v.fault(Fault{Device: e.Device, Seq: e.Seq, Incident: e.Incident, Event: e.ID, What: "An event of the incident is missing before it."})
		}
		last[e.Device] = e.Seq
	}
}

func (v *verifier) stored(ctx context.Context, incident string) (stored, error) {
	var s stored
	err := v.tx.QueryRowContext(ctx, `select events, coalesce(ref, ''), declared, summary, indexed, digest,
		(select coalesce(group_concat(piece, ''), '') from (select piece from texts where num >= i.num * 1048576 and num < (i.num + 1) * 1048576 order by num))
		from incidents i where id = ?`, incident).Scan(&s.events, &s.ref, &s.began, &s.summary, &s.indexed, &s.digest, &s.text)
	return s, err
}

func (v *verifier) projections(c course, s stored) error {
	if v.project == nil {
		return nil
	}
	want := v.project(c.incident, c.events)
	expected, err := encode(want)
	if err != nil {
		return fmt.Errorf("encode the summary of %s: %w", c.incident, err)
	}
	// Decoded first, as an older version may have had fewer fields.
	var have model.Summary
	actual := ""
	if json.Unmarshal([]byte(s.summary), &have) == nil {
		if actual, err = encode(have); err != nil {
			return fmt.Errorf("encode the summary of %s: %w", c.incident, err)
		}
	}
	if actual != expected || s.ref != want.Ref || s.began != model.Millis(want.Began()) {
		v.fault(Fault{Incident: c.incident, What: "Its line in the lists does not follow from its events."})
	}
	digest := sha256.Sum256([]byte(want.Text))
	if s.text != indexable(want.Text) || s.indexed != len(want.Text) || !bytes.Equal(s.digest, digest[:]) {
		v.fault(Fault{Incident: c.incident, What: "Its searchable text does not follow from its events."})
	}
	return nil
}

// orphans are lines of the lists whose events are all gone.
func (v *verifier) orphans(ctx context.Context) error {
	return each(ctx, v.tx, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		v.fault(Fault{Incident: id, What: "All its events are missing."})
		return err
	}, "select id from incidents i where not exists (select 1 from events where incident = i.id)")
}
