package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"warroom/model"
)

// Session holds the log of the incidents that are open here and the State
// folded from each. It is safe for use by several goroutines; a State that it
// hands out is never changed afterwards.
type Session struct {
	log  Log
	opts Options

	mu        sync.Mutex
	incidents map[string]model.Folded
	told      map[string]*model.State // what those who listen know of each
	history   history
	listeners listeners
}

// Options are what a session cannot know by itself.
type Options struct {
	Now    func() time.Time       // the clock
	NewID  func(time.Time) string // ULIDs that rise within a millisecond
	By     string                 // who acts
	Zone   *time.Location         // whose year the references count in; nil is UTC
	Policy string                 // what a declaration remembers, as model/policy encodes it
}

// New makes a session over a log.
func New(log Log, opts Options) *Session {
	if opts.Zone == nil {
		opts.Zone = time.UTC
	}
	return &Session{log: log, opts: opts, incidents: map[string]model.Folded{}, told: map[string]*model.State{}}
}

// SetPolicy changes what declarations remember from now on, as model/policy
// encodes it. Incidents that were declared before keep theirs.
func (s *Session) SetPolicy(encoded string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.opts.Policy = encoded
}

// Open reads an incident and returns its State; what is already here is only
// read on from where it ended.
func (s *Session) Open(ctx context.Context, id string) (*model.State, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.read(ctx, id)
}

func (s *Session) read(ctx context.Context, id string) (*model.State, error) {
	had := s.incidents[id]
	news, err := s.log.Events(ctx, id, len(had.Facts))
	if err != nil {
		return nil, fmt.Errorf("read incident %s: %w", id, err)
	}
	if len(news) == 0 && had.State != nil {
		return had.State, nil
	}
	if len(news) == 0 {
		return nil, model.Refused("There is no incident "+id+".", "See them all with: warroom list")
	}
	if facts := model.ReadAll(news); had.State == nil {
		had = model.FoldLog(facts)
		s.told[id] = had.State // by what is returned
	} else {
		had = had.With(facts...)
	}
	s.incidents[id] = had
	return had.State, nil
}

// Facts returns the events of an open incident in the order of the log.
func (s *Session) Facts(ctx context.Context, id string) ([]model.Fact, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.read(ctx, id); err != nil {
		return nil, err
	}
	return s.incidents[id].Facts, nil
}

// Done is what a command did.
type Done struct {
	State  *model.State
	Events []model.Event
}

// Do carries out a command on an incident. at is when it happened (UTC), zero
// for now. The events are durable when it returns. Where another program wrote
// to the incident in between, the command is decided anew on what it wrote.
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
		drafts, err := model.Decide(state, c, model.Act{Now: s.opts.Now(), At: at, By: s.opts.By})
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
