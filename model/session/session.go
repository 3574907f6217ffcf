package session

import (
	"context"
	"fmt"
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
	Zone   *time.Location         // whose year the references count in, and whose times refusals name; nil is UTC
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
// read on from where it ended. A *model.Refusal says that there is none of that id.
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

// Facts returns the events of an incident in the order of the log; its errors are
// those of Open.
func (s *Session) Facts(ctx context.Context, id string) ([]model.Fact, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.read(ctx, id); err != nil {
		return nil, err
	}
	return s.incidents[id].Facts, nil
}
