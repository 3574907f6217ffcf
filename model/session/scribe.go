package session

import (
	"context"
	"time"

	"warroom/model"
)

// Scribe carries out a command that no person gave: what the program notes by
// itself is not what undo takes back. The event is durable when it returns.
func (s *Session) Scribe(ctx context.Context, id string, c model.Command) (Done, error) {
	s.mu.Lock()
	done, err := s.do(ctx, id, c, time.Time{})
	s.mu.Unlock()
	if err == nil {
		s.listeners.tell(done.State)
	}
	return done, err
}
