package deputy_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// weekend is an incident of a severity that was declared on a Friday at 23:50, the
// last entry of which came at midnight.
func weekend(t modeltest.TB, sev model.Severity) *modeltest.Story {
	return modeltest.New(t, modeltest.CheckoutZone).At("2026-11-27 23:50").Do(
		model.Declare{Title: "A chart is empty", Severity: sev, Impact: "one chart", Lead: "on-call A"}).
		At("2026-11-28 00:00").Do(try("scale"))
}

var pace = []string{"mitigation-overdue", "silent-log", "left-open"}

// TestAMinorIncidentWaitsForWorkingHours: where the response is due on the next
// business day, the flags about pace do not stand before the team works again.
func TestAMinorIncidentWaitsForWorkingHours(t *testing.T) {
	s := weekend(t, model.P3)
	for _, at := range []string{"2026-11-28 00:30", "2026-11-28 10:00", "2026-11-29 00:10", "2026-11-29 23:00", "2026-11-30 08:59:59"} {
		for _, f := range look(s.At(at)).Flags {
			if slices.Contains(pace, f.ID) {
				t.Errorf("%s: %s stands: %s", at, f.ID, f.Saw)
			}
		}
	}
	v := look(s.At("2026-11-30 09:00"))
	for _, flag := range pace {
		if f, stands := v.Flag(flag); !stands || !f.Since.Equal(s.Now()) {
			t.Errorf("on Monday %s stands %v since %v", flag, stands, f.Since)
		}
	}
	if v.Next.Text != "Escalate, and say whether Scale worked" {
		t.Errorf("on Monday next is %q", v.Next.Text)
	}
	for _, sev := range []model.Severity{model.P2, model.NoSeverity} {
		v := look(weekend(t, sev).At("2026-11-28 00:30"))
		if _, stands := v.Flag("silent-log"); !stands {
			t.Errorf("of severity %q, %v stand", sev, ids(v.Flags))
		}
	}
}

// TestNobodyIsCalledOutOfBed: outside working hours such an incident calls nothing out
// and escalates nothing, unless somebody is at it.
func TestNobodyIsCalledOutOfBed(t *testing.T) {
	s := weekend(t, model.P3)
	for now := s.Clock("2026-11-28 00:15"); now.Before(s.Clock("2026-11-30 09:00")); now = now.Add(30 * time.Second) {
		if n := deputy.Look(s.State(), ours(), now).Next; n.Kind == deputy.NextSay || strings.Contains(n.Text, "scalate") {
			t.Fatalf("%v: %+v", now, n)
		}
	}
	s.At("2026-11-28 14:12").Do(finding())
	if n := look(s.At("2026-11-28 14:20")).Next; n.Kind != deputy.NextSay {
		t.Errorf("while somebody is at it, next is %+v", n)
	}
	if n := look(s.At("2026-11-28 14:30")).Next; n.Kind == deputy.NextSay {
		t.Errorf("a quarter of an hour later, next is %+v", n)
	}
}
