package storage

import (
	"context"
	"errors"
	"fmt"

	"warroom/model/session"
)

// Rebuild makes the rows of the lists and the full-text index anew from the
// events, all or nothing. Others wait for it: it is for a file whose projections
// are wrong, or older than what project now makes of the events.
func (db *DB) Rebuild(ctx context.Context, project Project) error {
	return db.write(ctx, "rebuild the lists", func(tx transaction) error {
		for _, forget := range []string{"delete from texts", "delete from incidents", "insert into search(search) values ('rebuild')"} {
			if _, err := tx.Exec(forget); err != nil {
				return err
			}
		}
		return courses(ctx, tx, func(c course) error {
			summary := project(c.incident, c.events)
			err := row{id: c.incident}.write(tx, len(c.events), summary, &growth{})
			if errors.Is(err, session.ErrRefTaken) {
				// Logs that were merged can share a reference. The older
				// incident keeps it; the other is found by its id.
				summary.Ref = ""
				err = row{id: c.incident}.write(tx, len(c.events), summary, &growth{})
			}
			if err != nil {
				return fmt.Errorf("incident %s: %w", c.incident, err)
			}
			return nil
		})
	})
}
