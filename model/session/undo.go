package session

import (
	"context"
	"slices"
	"time"

	"warroom/model"
)

// history remembers what was done here, so that it can be taken back in order.
type history struct {
	done, undone []deed
}

// deed is one command's events.
type deed struct {
	incident string
	events   []string
}

func (h *history) did(incident string, events []model.Event) {
	h.done = append(h.done, deed{incident, ids(events)})
	h.undone = slices.DeleteFunc(h.undone, func(d deed) bool { return d.incident == incident })
}

func ids(events []model.Event) []string {
	all := make([]string, len(events))
	for i, e := range events {
		all[i] = e.ID
	}
	return all
}

// Undo takes back the last thing done in this session on the incident, by
// retracting its events; nothing leaves the log.
func (s *Session) Undo(ctx context.Context, incident string) (Done, error) {
	return s.turn(ctx, incident, &s.history.done, &s.history.undone, "There is nothing to undo here.", "undone")
}

// Redo brings back the last thing that was undone, by retracting the retraction.
func (s *Session) Redo(ctx context.Context, incident string) (Done, error) {
	return s.turn(ctx, incident, &s.history.undone, &s.history.done, "There is nothing to redo here.", "redone")
}

// turn takes back the last deed of one list, and makes a deed of the other of it.
func (s *Session) turn(ctx context.Context, incident string, from, to *[]deed, none, why string) (Done, error) {
	return s.act(func() (Done, error) {
		together, i, err := s.retractions(ctx, incident, from, why)
		if err == nil && len(together) == 0 {
			err = model.Refused(none, "")
		}
		if err != nil {
			return Done{}, err
		}
		all, err := s.do(ctx, incident, together, time.Time{})
		if err != nil {
			return Done{}, err
		}
		*from = slices.Delete(*from, i, i+1)
		*to = append(*to, deed{incident, ids(all.Events)})
		return all, nil
	})
}

// retractions take back what still stands of the last deed, and say which one that
// is; none where there is no deed. One of which nothing stands any more, as another
// program has retracted it, is forgotten.
func (s *Session) retractions(ctx context.Context, incident string, deeds *[]deed, why string) (model.Several, int, error) {
	for {
		i := lastOf(*deeds, incident)
		if i < 0 {
			return nil, i, nil
		}
		state, err := s.read(ctx, incident)
		if err != nil {
			return nil, i, err
		}
		var together model.Several
		for _, event := range (*deeds)[i].events {
			if row, _ := state.Entry(event); !row.Retracted { // one without a row of its own as well
				together = append(together, model.Told{Command: model.RetractEntry{Entry: event, Reason: why}})
			}
		}
		if len(together) > 0 {
			return together, i, nil
		}
		*deeds = slices.Delete(*deeds, i, i+1)
	}
}

func lastOf(deeds []deed, incident string) int {
	for i := len(deeds) - 1; i >= 0; i-- {
		if deeds[i].incident == incident {
			return i
		}
	}
	return -1
}
