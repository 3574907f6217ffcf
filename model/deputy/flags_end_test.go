package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// TestFromWhenOnAVerificationCounts: resolved with some of the soak left, the flag says
// when a verification ends it, until that time has come.
func TestFromWhenOnAVerificationCounts(t *testing.T) {
	quietEnd := func(s *modeltest.Story) { s.At("14:10").Do(mitigated()) } // a soak of 30 min, to 14:40
	early := func(signal string) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) { quietEnd(s); s.At("14:20").Do(resolve(signal)) })
	}
	const proves = "5xx 94 % -> 1 %"
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		saw   string // empty: it does not stand
		from  string // empty: at once
	}{
		{"in the soak", early(proves), "14:20", "Resolved with 20:00 of the soak left; a verification from 14:40 on ends it.", "14:40"},
		{"just before its end", early(proves), "14:39:59", "Resolved with 20:00 of the soak left; a verification from 14:40 on ends it.", "14:40"},
		{"once it would have been over", early(proves), "14:40", "Resolved with 20:00 of the soak left.", "14:40"},
		{"without a signal", early(""), "14:20", "Resolved without a signal before and after; a verification from 14:40 on ends it.", "14:40"},
		{"verified too early", func(t modeltest.TB) *modeltest.Story {
			return early("")(t).At("14:30").Do(model.Verify{Signal: proves})
		}, "14:31", "Resolved with 20:00 of the soak left; a verification from 14:40 on ends it.", "14:40"},
		{"without a signal, after the soak", tell(func(s *modeltest.Story) { quietEnd(s); s.At("14:40").Do(resolve("")) }), "14:41",
			"Resolved without a signal before and after.", ""},
		{"accepted", func(t modeltest.TB) *modeltest.Story { return early(proves)(t).Do(override("unverified-resolution")) }, "14:21", "", ""},
		{"verified", func(t modeltest.TB) *modeltest.Story {
			return early(proves)(t).At("14:40").Do(model.Verify{Signal: proves})
		}, "14:41", "", ""},
		{"not resolved", tell(quietEnd), "14:21", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t).At(c.at)
			if f, _ := look(s).Flag("unverified-resolution"); f.Saw != c.saw {
				t.Errorf("it saw %q, want %q", f.Saw, c.saw)
			}
			var want time.Time
			if c.from != "" {
				want = s.Clock(c.from)
			}
			if from := deputy.VerifiesFrom(s.State(), ours()); !from.Equal(want) {
				t.Errorf("a verification counts from %v on, want %v", from, want)
			}
		})
	}
	if from := deputy.VerifiesFrom(nil, ours()); !from.IsZero() {
		t.Errorf("of no incident: %v", from)
	}
}
