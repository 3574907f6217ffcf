package storage

import (
	"context"
	"database/sql"

	"warroom/model"
)

// Project derives the summary of an incident from its events, which come in the
// order in which they were appended. It is the caller's fold.
type Project func(incident string, events []model.Event) model.Summary

// course is the events of one incident, with the number that each carries.
type course struct {
	incident string
	events   []model.Event
	numbers  []int
}

// courses calls do for one incident after the other and holds no more than one.
func courses(ctx context.Context, q querier, do func(course) error) error {
	var c course
	flush := func() error {
		if len(c.events) == 0 {
			return nil
		}
		return do(c)
	}
	err := each(ctx, q, func(rows *sql.Rows) error {
		var n int
		e, err := scan(rows, &n)
		if err != nil {
			return err
		}
		if e.Incident != c.incident {
			if err := flush(); err != nil {
				return err
			}
			c = course{incident: e.Incident}
		}
		c.events, c.numbers = append(c.events, e), append(c.numbers, n)
		return nil
	}, "select "+columns+", n from events order by incident, n")
	if err != nil {
		return err
	}
	return flush()
}
