package session

import (
	"context"
	"sync"

	"warroom/model"
)

// listeners are those who want every new State.
type listeners struct {
	mu   sync.Mutex
	next int
	all  map[int]func(*model.State)
}

// Subscribe calls hear with each new State of any incident, on the goroutine
// that caused it. The returned function ends the subscription.
func (s *Session) Subscribe(hear func(*model.State)) (cancel func()) {
	l := &s.listeners
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all == nil {
		l.all = map[int]func(*model.State){}
	}
	id := l.next
	l.next++
	l.all[id] = hear
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.all, id)
	}
}

func (l *listeners) tell(state *model.State) {
	l.mu.Lock()
	hear := make([]func(*model.State), 0, len(l.all))
	for i := 0; i < l.next; i++ {
		if f, ok := l.all[i]; ok {
			hear = append(hear, f)
		}
	}
	l.mu.Unlock()
	for _, f := range hear {
		f(state)
	}
}

// Refresh reads on in the incidents that are open here and tells of each that
// another program has written to. It is called after the log has changed.
func (s *Session) Refresh(ctx context.Context) error {
	s.mu.Lock()
	var changed []*model.State
	var failed error
	for id := range s.incidents {
		state, err := s.read(ctx, id)
		switch {
		case err != nil:
			failed = err
		case state != s.told[id]: // it may have been read in passing before
			s.told[id] = state
			changed = append(changed, state)
		}
	}
	s.mu.Unlock()
	for _, state := range changed {
		s.listeners.tell(state)
	}
	return failed
}
