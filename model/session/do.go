package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"warroom/model"
)

// Done is what a command did: the incident after it, and what was written.
type Done struct {
	State  *model.State
	Events []model.Event
}

// Do carries out a command on an incident. at is when it happened (UTC), zero
// for now. The events are durable when it returns. Where another program wrote
// to the incident in between, the command is decided anew on what it wrote. A
// *model.Refusal says why it was not carried out; nothing was written then.
func (s *Session) Do(ctx context.Context, id string, c model.Command, at time.Time) (Done, error) {
	return s.act(func() (Done, error) {
		done, err := s.do(ctx, id, c, at)
		if err == nil {
			s.history.did(id, done.Events)
		}
		return done, err
	})
}

// act changes the log under the lock, and tells of what came of it without: those
// who listen may act in turn.
func (s *Session) act(change func() (Done, error)) (Done, error) {
	s.mu.Lock()
	done, err := change()
	s.mu.Unlock()
	if err == nil && len(done.Events) > 0 {
		s.listeners.tell(done.State)
	}
	return done, err
}

// tries bounds how often a command is decided anew because another program
// keeps writing to the same incident.
const tries = 20

func (s *Session) do(ctx context.Context, id string, c model.Command, at time.Time) (Done, error) {
	for range tries {
		state, err := s.read(ctx, id)
		if err != nil {
			return Done{}, err
		}
		if err := s.refuseUnknown(id, state, c); err != nil {
			return Done{}, err
		}
		drafts, err := model.Decide(state, c, model.Act{Now: s.opts.Now(), At: at, By: s.opts.By, Zone: s.opts.Zone})
		if err != nil {
			return Done{}, err
		}
		done, err := s.append(ctx, id, drafts)
		if !errors.Is(err, ErrStale) {
			return done, err
		}
	}
	return Done{}, fmt.Errorf("the incident changes faster than it can be read; try again: %w", ErrStale)
}

// refuseUnknown refuses to retract what is neither an event of the incident nor a row of
// its timeline: corrections have no row of their own, and the alert that a
// declaration tells of is no event.
func (s *Session) refuseUnknown(id string, state *model.State, c model.Command) error {
	retract, is := c.(model.RetractEntry)
	if !is || retract.Entry == "" {
		return nil
	}
	facts := s.incidents[id].Facts
	for i := range slices.Backward(facts) { // what is retracted was mostly done last
		if facts[i].ID == retract.Entry {
			return nil
		}
	}
	if _, ok := state.Entry(retract.Entry); ok {
		return nil
	}
	return model.NoSuchEntry()
}

// append gives drafts their identity, folds them in, and writes them together
// with the row that lists show.
func (s *Session) append(ctx context.Context, id string, drafts []model.Draft) (Done, error) {
	had := s.incidents[id]
	now := s.opts.Now().UTC().Truncate(time.Millisecond)
	names := s.naming(had)
	for i := range drafts {
		if drafts[i].ID == "" {
			drafts[i].ID = names.id(now)
		}
		if id == "" {
			id = drafts[0].ID
		}
		drafts[i].Incident, drafts[i].Recorded = id, now
	}
	next := had.With(s.expected(had, drafts)...)
	events, err := s.log.Append(ctx, id, len(had.Facts), drafts, next.State.Summary())
	if err != nil {
		return Done{}, err
	}
	if sealed := model.ReadAll(events); !next.Seal(sealed) {
		next = had.With(sealed...) // it was written before, by a try whose answer got lost
	}
	s.incidents[id], s.told[id] = next, next.State // the caller tells
	return Done{next.State, events}, nil
}

// expected is how drafts will stand in the log, but for their hashes, which no
// fold looks at.
func (s *Session) expected(had model.Folded, drafts []model.Draft) []model.Fact {
	device := s.log.Device()
	seq := had.Last(device)
	news := make([]model.Fact, len(drafts))
	for i, d := range drafts {
		news[i] = model.Read(model.Event{Draft: d, Device: device, Seq: seq + int64(i) + 1})
	}
	return news
}
