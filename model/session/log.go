// Package session is the one mutable thing: the log, the State folded from it,
// and those who want to hear of changes.
package session

import (
	"context"
	"errors"

	"warroom/model"
)

// ErrStale is returned by Append when the incident has more events in the log
// than the caller knew of: another window or command wrote in between. The
// caller reads anew, decides anew, and tries again.
var ErrStale = errors.New("the incident has changed meanwhile")

// ErrRefTaken is returned by Append when a declaration carries a reference that
// another incident already has.
var ErrRefTaken = errors.New("the reference is taken")

// Log is the append-only store of events. Implementations are safe for use by
// several goroutines. Errors are worth showing to a person: they say what is
// wrong and what to do.
type Log interface {
	// Append writes all drafts of one incident or none, durably, and returns
	// them sealed. known is how many events of the incident the caller has
	// seen. Drafts whose ids are already in the log, unchanged, are returned as
	// they stand there, so that a write whose answer got lost can be repeated.
	// summary is the row that lists show for the incident after this append.
	Append(ctx context.Context, incident string, known int, drafts []model.Draft, summary model.Summary) ([]model.Event, error)
	// Events returns the events of an incident in the order in which they were
	// appended, from the one numbered from (0 is the first) on.
	Events(ctx context.Context, incident string, from int) ([]model.Event, error)
	// Summaries lists the incidents, the newest (by Summary.Began) first.
	Summaries(ctx context.Context) ([]model.Summary, error)
	// Device names the chain that this log appends to.
	Device() string
}

// Drafts keeps text that is being typed and not yet said, by key (for instance
// the incident's id and the name of the field), so that a kill loses nothing.
type Drafts interface {
	Draft(ctx context.Context, key string) (string, error)
	SaveDraft(ctx context.Context, key, text string) error // empty text removes it
}
