package deputy_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

// ours is the default policy in the zone of the stories.
func ours() policy.Policy {
	p := policy.Default()
	p.Calendar.Zone = modeltest.CheckoutZone
	return p
}

func look(s *modeltest.Story) deputy.View { return deputy.Look(s.State(), ours(), s.Now()) }

// figure is a clock as its tile shows it.
func figure(c deputy.Clock) string {
	switch c.State {
	case deputy.Running, deputy.Near, deputy.Over:
		if !c.HasLimit {
			return deputy.Figure(c.Elapsed) + " " + string(c.State)
		}
		return deputy.Figure(c.Left()) + " " + string(c.State)
	case deputy.Met:
		return deputy.Figure(c.Elapsed) + " met"
	case deputy.Missed:
		return deputy.Figure(c.Elapsed) + " missed by " + deputy.Figure(c.Left())
	}
	return string(c.State) + ": " + c.Note
}

func ids(flags []deputy.Flag) []string {
	list := []string{}
	for _, f := range flags {
		list = append(list, f.ID)
	}
	return list
}

// The product's pictures are moments of one incident; their figures and sentences
// are the deputy's.
func TestPictures(t *testing.T) {
	for _, c := range []struct {
		at     string
		clocks map[string]string
		flags  []string
		next   deputy.Next
	}{
		{"14:01:50", map[string]string{
			"elapsed": "00:40 running", "response": "00:16 met", "triage": "04:20 running", "mitigate": "waiting: after triage",
			"update": "14:20 running", "soak": "waiting: after mitigation", "postmortem": "waiting: after resolution", "lead": "3 h 59 min running",
		}, []string{}, deputy.Next{Kind: deputy.NextDo, Text: "Write down who is affected", Reason: "severity and every message are built on it",
			Action: deputy.Action{ID: "impact", Text: "Save impact"}}},
		{"14:18:52", map[string]string{
			"elapsed": "17:42 running", "response": "00:16 met", "triage": "04:41 met", "mitigate": "01:59 near",
			"update": "02:52 over", "soak": "waiting: after mitigation", "postmortem": "waiting: after resolution", "lead": "3 h 42 min running",
		}, []string{"not-communicating", "parallel-changes"}, deputy.Next{Kind: deputy.NextOver, Text: "Send the update, 02:52 over",
			Reason: "promised for 14:16; since then the rollback had no effect and two changes were begun",
			Action: deputy.Action{ID: "copy:update", Text: "Copy update"}}},
		{"14:38:20", map[string]string{
			"elapsed": "37:10 running", "response": "00:16 met", "triage": "04:41 met", "mitigate": "28:11 missed by 13:11",
			"update": "07:40 running", "soak": "25:42 running", "postmortem": "waiting: after resolution", "lead": "3 h 23 min running",
		}, []string{}, deputy.Next{Kind: deputy.NextDo, Text: "Settle hypothesis 2",
			Reason: "three pieces of evidence for it, none against: confirm it or rule it out",
			Action: deputy.Action{ID: "settle:2", Text: "Confirm 2…"}}},
		{"15:27:03", map[string]string{
			"elapsed": "1 h 25 min running", "response": "00:16 met", "triage": "04:41 met", "mitigate": "28:11 missed by 13:11",
			"update": "17:57 running", "soak": "11:12 running", "postmortem": "waiting: after resolution", "lead": "2 h 34 min running",
		}, []string{}, deputy.Next{Kind: deputy.NextCalm, Text: "Watch 5xx and p95 until 15:38",
			Reason: "nothing else is due; a reading over its limit starts the soak again",
			Action: deputy.Action{ID: "reading", Text: "Log a reading"}}},
		{"15:45:00", map[string]string{
			"elapsed": "1 h 37 min met", "response": "00:16 met", "triage": "04:41 met", "mitigate": "28:11 missed by 13:11",
			"update": "24:40 met", "soak": "30:00 met", "postmortem": "47 h 53 min running", "lead": "1 h 37 min met",
		}, []string{}, deputy.Next{Kind: deputy.NextDo, Text: "Write the post-mortem", Reason: "due 26 Nov 15:38",
			Action: deputy.Action{ID: "postmortem", Text: "Open the post-mortem"}}},
	} {
		t.Run(c.at, func(t *testing.T) {
			v := look(modeltest.Checkout(t, c.at))
			got := map[string]string{}
			for _, clock := range v.Clocks {
				got[clock.ID] = figure(clock)
			}
			for _, problem := range []string{cmp.Diff(c.clocks, got), cmp.Diff(c.flags, ids(v.Flags)), cmp.Diff(c.next, v.Next)} {
				if problem != "" {
					t.Error(problem)
				}
			}
		})
	}
}

func TestPicturesFlags(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	changes := s.State().OpenChanges()
	alert, _ := s.State().LastMessage()
	want := []deputy.Flag{{
		ID: "not-communicating", Title: "Not communicating", Saw: "The update promised for 14:16 is 02:52 over.",
		Why: "Without news, people start rescues of their own.", Action: deputy.Action{ID: "copy:update", Text: "Copy update"},
		Since: s.Clock("14:16").Add(time.Millisecond), Entries: []string{alert.Entry},
	}, {
		ID: "parallel-changes", Title: "Several changes at once", Saw: "Scale and “raise pool size” are both open.",
		Why: "If it recovers, nobody can tell which one did it.", Action: deputy.Action{ID: "end-change:2", Text: "End Scale…"},
		Since: s.Clock("14:13:55"), Entries: []string{changes[0].ID, changes[1].ID},
	}}
	if diff := cmp.Diff(want, look(s).Flags); diff != "" {
		t.Error(diff)
	}
}

func TestPicturesCaptions(t *testing.T) {
	for at, want := range map[string]string{"14:01:50": "first alert, 15 min", "14:18:52": "promised 14:16", "15:45:00": "resolution told"} {
		if got := look(modeltest.Checkout(t, at)).Clock("update").Note; got != want {
			t.Errorf("update's note at %s: got %q, want %q", at, got, want)
		}
	}
}

func TestPromisesOfThePictures(t *testing.T) {
	for _, c := range []struct{ at, want string }{
		{"14:05:50", "14:16"}, // the alert, one second before it went out
		{"14:19:13", "14:46"},
		{"14:38:20", "15:16"},
	} {
		s := modeltest.Checkout(t, c.at)
		got := deputy.NextPromise(s.State(), ours(), s.Now().Add(time.Second))
		if !got.Equal(s.Clock(c.want)) {
			t.Errorf("a message at %s promises %v, want %s", c.at, got.In(modeltest.CheckoutZone), c.want)
		}
	}
	s := modeltest.Checkout(t, "15:45")
	if got := deputy.NextPromise(s.State(), ours(), s.Now()); !got.IsZero() {
		t.Errorf("after the resolution a message promises %v, want nothing", got)
	}
}
