package session

import (
	"errors"
	"fmt"

	"warroom/model"
)

// ErrIDTaken is returned by Append when an event with the id of a draft is in
// the log already and says something else, or when only some of the drafts are.
var ErrIDTaken = errors.New("an event with this id and other content is in the log")

// Prepared checks that drafts may be appended together and returns them as the
// log stores them: times in UTC and whole milliseconds, bodies of their own.
func Prepared(incident string, drafts []model.Draft) ([]model.Draft, error) {
	seen := make(map[string]bool, len(drafts))
	prepared := make([]model.Draft, len(drafts))
	for i, d := range drafts {
		switch {
		case incident == "" || d.Incident != incident:
			return nil, fmt.Errorf("append to incident %q: event %q is for incident %q", incident, d.ID, d.Incident)
		case d.ID == "" || seen[d.ID]:
			return nil, fmt.Errorf("append to incident %q: the id %q is empty or stands twice", incident, d.ID)
		}
		seen[d.ID] = true
		d.At = model.FromMillis(model.Millis(d.At))
		d.Recorded = model.FromMillis(model.Millis(d.Recorded))
		d.Body = append([]byte{}, d.Body...)
		prepared[i] = d
	}
	return prepared, nil
}

// Repeated looks for drafts among what find knows of their ids. It returns the
// stored events if all are there unchanged, none if none is there, and
// ErrIDTaken otherwise.
func Repeated(drafts []model.Draft, find func(id string) (model.Event, bool, error)) ([]model.Event, error) {
	var stored []model.Event
	for i, d := range drafts {
		e, found, err := find(d.ID)
		switch {
		case err != nil:
			return nil, err
		case found && d.Sealed(e.Device, e.Seq, e.Prev).Hash != e.Hash:
			return nil, fmt.Errorf("event %s: %w", d.ID, ErrIDTaken)
		case found && len(stored) == i:
			stored = append(stored, e)
		case found || i > 0 && len(stored) > 0:
			return nil, fmt.Errorf("events of one append, of which only some are in the log: %w", ErrIDTaken)
		}
	}
	return stored, nil
}
