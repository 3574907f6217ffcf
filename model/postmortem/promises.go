package postmortem

import (
	"fmt"
	"time"

	"warroom/model"
	"warroom/model/message/prose"
)

// lateFrom is how late a message has to be to be told of: within a minute it is on
// time, since promises name minutes.
const lateFrom = time.Minute

// missedPromises names each update that came after the time that people were given
// for it. A promise that was moved in time counts as moved; one for a time after
// the resolution is owed to nobody.
func missedPromises(s *model.State, x Context) []string {
	var facts []string
	var due time.Time
	for _, e := range s.Timeline {
		if e.Retracted {
			continue
		}
		switch e.Kind {
		case model.EntryMessage:
			over := !s.Times.Resolved.IsZero() && s.Times.Resolved.Before(due)
			if late := e.At.Sub(due); !due.IsZero() && late >= lateFrom && !over {
				facts = append(facts, fmt.Sprintf("The update promised for %s came at %s, %s late.", clock(due, s, x), clock(e.At, s, x), prose.Duration(late)))
			}
			due = e.Due
		case model.EntryPromise:
			if due.IsZero() || e.At.Before(due) {
				due = e.Due
			}
		}
	}
	return facts
}
