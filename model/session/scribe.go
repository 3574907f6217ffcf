package session

import (
	"context"
	"time"

	"warroom/model"
)

// Scribe carries out a command that no person gave: what the program notes by
// itself is not what undo takes back. The event is durable when it returns.
func (s *Session) Scribe(ctx context.Context, id string, c model.Command) (Done, error) {
	return s.act(func() (Done, error) { return s.do(ctx, id, c, time.Time{}) })
}
