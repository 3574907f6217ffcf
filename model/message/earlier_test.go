package message_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/message"
	"warroom/model/modeltest"
)

// told is an incident with an alert and two updates, each with its promise.
func told(t *testing.T) *modeltest.Story {
	s := modeltest.New(t, time.UTC).At("14:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P0})
	send := func(at, name, next string) {
		s.At(at).Do(model.SendMessage{Name: name, Channel: "slack", Promises: s.Clock(next), Text: name})
	}
	send("14:05", "alert", "14:16")
	s.At("14:07").Do(model.AssessImpact{Summary: "all users"})
	send("14:12", "update", "14:42")
	s.At("14:20").Do(model.TryMitigation{Step: "scale"})
	return s
}

func log(s *modeltest.Story) []model.Fact { return model.ReadAll(s.Events()) }

// before is the incident as it stood when a message was sent.
func before(s *modeltest.Story, name string) (then *model.State, sent model.MessageSent, ok bool) {
	i, sent := message.Last(s.State(), log(s), name)
	if i < 0 {
		return nil, sent, false
	}
	return model.Fold(log(s)[:i]), sent, true
}

func TestTheLastMessageIsFoundWhereItWasSent(t *testing.T) {
	s := told(t)
	then, sent, ok := before(s, "alert")
	if !ok || !sent.Promises.Equal(s.Clock("14:16")) || then.Impact.Summary != "" {
		t.Errorf("before the alert: %v, promise %v, impact %q", ok, sent.Promises, then.Impact.Summary)
	}
	then, _, ok = before(s, "update")
	if !ok || then.Impact.Summary != "all users" || then.Status != model.StatusInvestigating {
		t.Errorf("before the update: %v, impact %q, %s", ok, then.Impact.Summary, then.Status)
	}
	if _, _, ok := before(s, "resolution"); ok {
		t.Error("there is a resolution that nobody sent")
	}
	s.Do(model.RetractEntry{Entry: s.State().Talk.Sent[1].Entry})
	if _, _, ok := before(s, "update"); ok {
		t.Error("a message that was taken back was told")
	}
}

// TestSinceMarksWhatIsNewSinceTheMessageBefore: what is not known stays missing.
func TestSinceMarksWhatIsNewSinceTheMessageBefore(t *testing.T) {
	s := told(t)
	then, sent, _ := before(s, "update")
	now := message.FactsOf(s.State(), message.Context{Now: s.Now(), NextUpdate: s.Clock("15:12")})
	marked := now.Since(message.FactsOf(then, message.Context{Now: s.Now(), NextUpdate: sent.Promises}))
	changed := map[string]bool{}
	for name, fact := range marked {
		if fact.Changed {
			changed[name] = true
		}
	}
	want := map[string]bool{"status": true, "progress": true, "stage": true, "customers": true, "next_update": true}
	if diff := cmp.Diff(want, changed); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
	known := message.Facts{"eta": {Text: "15:05"}}
	if eta := now.Since(known)["eta"]; !eta.Missing || eta.Changed {
		t.Errorf("an ETA that is not known any more is %+v", eta)
	}
}

func TestPromises(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(*modeltest.Story)
		want []string
	}{
		"as the messages said":      {func(*modeltest.Story) {}, []string{"14:16", "14:42"}},
		"moved in time":             {func(s *modeltest.Story) { s.At("14:30").Do(model.PromiseUpdate{Due: s.Clock("15:00")}) }, []string{"14:16", "15:00"}},
		"moved after it had passed": {func(s *modeltest.Story) { s.At("14:50").Do(model.PromiseUpdate{Due: s.Clock("15:00")}) }, []string{"14:16", "14:42"}},
		"a message that promises none": {func(s *modeltest.Story) {
			s.At("14:30").Do(model.SendMessage{Name: "update", Channel: "sms", Text: "x"})
		}, []string{"14:16", "14:42", ""}},
		"a message that was taken back": {func(s *modeltest.Story) { s.Do(model.RetractEntry{Entry: s.State().Talk.Sent[1].Entry}) }, []string{"14:16"}},
		"a move that was taken back": {func(s *modeltest.Story) {
			s.At("14:30").Do(model.PromiseUpdate{Due: s.Clock("15:00")})
			s.Do(model.RetractEntry{Entry: s.Events()[len(s.Events())-1].ID})
		}, []string{"14:16", "14:42"}},
	} {
		s := told(t)
		c.do(s)
		promised := message.Promises(s.State(), log(s))
		var got []string
		for _, m := range s.State().Talk.Sent {
			due := ""
			if at, ok := promised[m.Entry]; ok {
				due = at.Format("15:04")
			}
			got = append(got, due)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
