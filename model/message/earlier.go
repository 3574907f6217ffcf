package message

import (
	"time"

	"warroom/model"
)

// Last finds the newest message of a name that went out and was not taken back,
// and its place in the log; -1 where there is none.
func Last(s *model.State, log []model.Fact, name string) (int, model.MessageSent) {
	said := standing(s)
	for i := len(log) - 1; i >= 0; i-- {
		if body, is := log[i].Body.(model.MessageSent); is && body.Name == name && said[log[i].ID] {
			return i, body
		}
	}
	return -1, model.MessageSent{}
}

// Promises tells for each message, by its entry, for when the next one was
// promised (UTC): as it said itself, or as somebody moved it in time, before that
// had passed and the next one went out. A message that promised nothing is not
// in it.
func Promises(s *model.State, log []model.Fact) map[string]time.Time {
	promised, last, said := map[string]time.Time{}, "", standing(s)
	for _, f := range log {
		switch body := f.Body.(type) {
		case model.MessageSent:
			if !said[f.ID] {
				continue
			}
			if last = f.ID; !body.Promises.IsZero() {
				promised[last] = body.Promises
			}
		case model.UpdatePromised:
			if f.At.Before(promised[last]) && said[f.ID] {
				promised[last] = body.Due
			}
		}
	}
	return promised
}

// standing is the entries of messages and promises that were not taken back.
func standing(s *model.State) map[string]bool {
	said := map[string]bool{}
	for i := range s.Timeline {
		if e := &s.Timeline[i]; !e.Retracted && (e.Kind == model.EntryMessage || e.Kind == model.EntryPromise) {
			said[e.ID] = true
		}
	}
	return said
}
