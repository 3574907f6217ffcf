package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// TestAClockAndItsFlagAgree looks at each limit that both a clock and a red flag
// know, a second before it, in its very moment, and after it: the flag stands if
// and only if the clock is over. In its very moment a limit is kept.
func TestAClockAndItsFlagAgree(t *testing.T) {
	for name, c := range map[string]struct {
		clock, flag string
		story       func(modeltest.TB) *modeltest.Story
		limit       string
	}{
		"first alert of P0":            {"update", "not-communicating", of(model.P0, nothing), "14:15"},
		"first alert of P1":            {"update", "not-communicating", of(model.P1, nothing), "14:30"},
		"first alert of P2":            {"update", "not-communicating", of(model.P2, nothing), "16:00"},
		"first alert of P3":            {"update", "not-communicating", of(model.P3, nothing), "2026-11-25 18:00"},
		"first alert without severity": {"update", "not-communicating", of(model.NoSeverity, nothing), "14:15"},
		"response":                     {"response", "not-communicating", unled(model.P0, nothing), "14:15"},
		"cadence":                      {"update", "not-communicating", of(model.P2, later("14:10", message("alert"))), "15:10"},
		"promise": {"update", "not-communicating", of(model.P0, func(s *modeltest.Story) {
			s.At("14:10").Do(promising(s, "alert", 20))
		}), "14:30"},
		"promise by hand": {"update", "not-communicating", tell(func(s *modeltest.Story) { s.Do(model.PromiseUpdate{Due: s.Clock("14:10")}) }), "14:10"},
		"a promise before the first alert, for later":   {"update", "not-communicating", of(model.P0, promised("14:05", "15:00")), "14:15"},
		"a promise before the first alert, for earlier": {"update", "not-communicating", of(model.P0, promised("14:05", "14:10")), "14:10"},
		"a promise before the first alert of P3":        {"update", "not-communicating", of(model.P3, promised("14:05", "15:00")), "15:00"},
		"triage":                                        {"triage", "no-severity", unled(model.NoSeverity, nothing), "14:05"},
		"triage of what began before it was declared": {"triage", "no-severity", func(t modeltest.TB) *modeltest.Story {
			s := modeltest.New(t, modeltest.CheckoutZone).At("14:00")
			return s.Do(model.Declare{Title: "x", Started: s.Clock("13:58")})
		}, "14:03"},
		"mitigate":    {"mitigate", "mitigation-overdue", do(try("scale")), "14:18"},
		"lead":        {"lead", "long-lead", do(), "18:00"},
		"post-mortem": {"postmortem", "skipped-postmortem", do(resolve("5xx 9 % -> 1 %")), "2026-11-26 14:03"},
	} {
		t.Run(name, func(t *testing.T) {
			s := c.story(t)
			limit := s.Clock(c.limit)
			for _, at := range []struct {
				after time.Duration
				state deputy.ClockState
			}{{-time.Second, deputy.Near}, {0, deputy.Near}, {time.Microsecond, deputy.Near}, {time.Millisecond, deputy.Over}, {time.Second, deputy.Over}} {
				v := deputy.Look(s.State(), ours(), limit.Add(at.after))
				if got := v.Clock(c.clock).State; got != at.state {
					t.Errorf("%v after the limit %s is %s, want %s", at.after, c.clock, got, at.state)
				}
				if f, stands := v.Flag(c.flag); stands != (at.state == deputy.Over) {
					t.Errorf("%v after the limit %s stands %v: %s", at.after, c.flag, stands, f.Saw)
				}
				if c.clock == "update" && (v.Next.Kind == deputy.NextOver) != (at.state == deputy.Over) {
					t.Errorf("%v after the limit the next thing is %s: %s", at.after, v.Next.Kind, v.Next.Text)
				}
			}
		})
	}
}

// promised sets a time for the next update by itself.
func promised(at, due string) func(*modeltest.Story) {
	return func(s *modeltest.Story) { s.At(at).Do(model.PromiseUpdate{Due: s.Clock(due)}) }
}

// The soak is a limit that is to be reached: it is met in its very moment, and who
// resolves then has waited for it.
func TestTheSoakAndItsFlagAgree(t *testing.T) {
	for at, early := range map[string]bool{"14:39:59": true, "14:40": false, "14:40:01": false} {
		s := of(model.P0, later("14:10", mitigated()))(t).At(at).Do(resolve("5xx 94 % -> 1 %"))
		v := look(s)
		_, stands := v.Flag("unverified-resolution")
		if missed := v.Clock("soak").State == deputy.Missed; missed != early || stands != early {
			t.Errorf("resolved at %s: missed %v, the flag stands %v, want both %v", at, missed, stands, early)
		}
	}
}

// An override in the very moment of a limit is for what stood then: what it did not
// see comes up.
func TestAnOverrideAtTheLimitSettlesNothing(t *testing.T) {
	s := of(model.P0, nothing)(t).At("14:15").Do(override("not-communicating")).At("14:15:01")
	if v := look(s); len(v.Flags) == 0 || v.Flags[0].ID != "not-communicating" || v.Next.Kind != deputy.NextOver {
		t.Errorf("flags %v, next %+v", ids(v.Flags), v.Next)
	}
}
