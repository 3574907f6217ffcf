package message

import (
	"slices"
	"time"

	"warroom/model"
)

// Before finds the newest message of a name that went out, and the incident as
// it stood then: what the log held up to it. ok is false where none went out or
// it was taken back.
func Before(s *model.State, log []model.Fact, name string) (then *model.State, sent model.MessageSent, ok bool) {
	for i := len(log) - 1; i >= 0; i-- {
		if body, is := log[i].Body.(model.MessageSent); is && body.Name == name && stands(s, log[i].ID) {
			return model.Fold(log[:i]), body, true
		}
	}
	return nil, model.MessageSent{}, false
}

// Promises tells for each message, by its entry, for when the next one was
// promised (UTC): as it said itself, or as somebody moved it in time, before that
// had passed and the next one went out. A message that promised nothing is not
// in it.
func Promises(s *model.State, log []model.Fact) map[string]time.Time {
	promised, last := map[string]time.Time{}, ""
	for _, f := range log {
		switch body := f.Body.(type) {
		case model.MessageSent:
			if !stands(s, f.ID) {
				continue
			}
			if last = f.ID; !body.Promises.IsZero() {
				promised[last] = body.Promises
			}
		case model.UpdatePromised:
			if f.At.Before(promised[last]) && stands(s, f.ID) {
				promised[last] = body.Due
			}
		}
	}
	return promised
}

// stands tells that an entry was not taken back.
func stands(s *model.State, id string) bool {
	return slices.ContainsFunc(s.Timeline, func(e model.Entry) bool { return e.ID == id && !e.Retracted })
}
