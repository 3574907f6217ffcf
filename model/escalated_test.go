package model

import "testing"

// TestEscalated: calling somebody in is something done, told in plain words. It answers
// the flag of a mitigation that takes too long, and is no override of it.
func TestEscalated(t *testing.T) {
	for typed, want := range map[string]string{
		"Ben": "Escalated to Ben", " the database team ": "Escalated to the database team", "to Ben": "Escalated to Ben", "To": "Escalated to To",
	} {
		sc := declared(t, Escalate{To: typed})
		s := sc.state()
		row := s.Timeline[len(s.Timeline)-1]
		if row.Kind != EntryAction || row.Text != want {
			t.Errorf("%q: the log says %s: %s", typed, row.Kind, row.Text)
		}
		if h := s.Handled["mitigation-overdue"]; !h.Overridden.IsZero() || !h.Settled().Equal(row.At.Add(answersFor)) {
			t.Errorf("%q: handled as %+v", typed, h)
		}
	}
	if err := declared(t).do(Escalate{To: " "}); err == nil {
		t.Error("it was escalated to nobody")
	}
}

// TestTheLastAnswerSettles: an override after an escalation settles what came between,
// and so does an escalation after an override.
func TestTheLastAnswerSettles(t *testing.T) {
	both := []Command{Escalate{To: "Ben"}, OverrideFlag{"mitigation-overdue", "on its way"}}
	for _, order := range [][]Command{both, {both[1], both[0]}} {
		s := declared(t, order...).state()
		if last := s.Timeline[len(s.Timeline)-1].At; s.Handled["mitigation-overdue"].Settled().Before(last) {
			t.Errorf("settled up to %v, want %v", s.Handled["mitigation-overdue"].Settled(), last)
		}
	}
}
