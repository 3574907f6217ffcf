package main

import (
	"context"
	"runtime/debug"
	"time"

	"warroom/model"
	"warroom/storage"
)

// longLog is the file, which gives back to the system what the reading of a long
// incident took on the way: of a hundred thousand entries that is as much memory
// as they need, and the runtime would keep it for a log that no one opens.
type longLog struct{ *storage.DB }

// long is from how many events on.
const long = 5000

// Events implements session.Log.
func (l longLog) Events(ctx context.Context, incident string, from int) ([]model.Event, error) {
	events, err := l.DB.Events(ctx, incident, from)
	if len(events) >= long {
		time.AfterFunc(settled, debug.FreeOSMemory)
	}
	return events, err
}
