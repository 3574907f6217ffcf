package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// A change of severity says what it made of the limits: they count from the start
// at 14:00, whenever it comes.
func TestASeverityTellsItsLimits(t *testing.T) {
	late := func(s *modeltest.Story) { s.At("14:20").Do(severity(model.P1)) }
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		to    model.Severity
		want  string
	}{
		{"first, in time", bare(nothing), "14:03", model.P0, "P0; response was in time, update every 30 min"},
		{"first, late", bare(nothing), "14:20", model.P0, "P0; response was due 14:15, update every 30 min"},
		{"raised, and the response came too late for it", bare(late), "14:25", model.P0, "P1 → P0; response was due 14:15, update every 30 min"},
		{"raised, and the response came in time", of(model.P2, nothing), "14:25", model.P1, "P2 → P1; response was in time, update every 30 min"},
		{"raised while an update is promised", of(model.P2, func(s *modeltest.Story) {
			s.At("14:01").Do(promising(s, "alert", 59)) // by 15:00
		}), "14:03", model.P0, "P2 → P0; response was in time, update every 30 min; the update promised for 15:00 stands"},
		{"raised when what was promised is over", of(model.P2, func(s *modeltest.Story) {
			s.At("14:01").Do(promising(s, "alert", 9))
		}), "14:25", model.P0, "P2 → P0; response was in time, update every 30 min; the update promised for 14:10 is over"},
		{"lowered to no cadence while an update is promised", of(model.P2, func(s *modeltest.Story) {
			s.At("14:01").Do(promising(s, "alert", 59))
		}), "14:03", model.P3, "P2 → P3; response was in time, no regular update; the update promised for 15:00 stands"},
		{"resolved and told", of(model.P2, func(s *modeltest.Story) {
			s.At("14:01").Do(promising(s, "alert", 59)).At("14:02").Do(resolve("5xx 9 % -> 1 %"), message("resolution"))
		}), "14:03", model.P0, "P2 → P0; response was in time, update every 30 min"},
		{"lowered", of(model.P0, nothing), "14:25", model.P2, "P0 → P2; response was in time, update every 1 h"},
		{"to the next business day", of(model.P0, nothing), "14:25", model.P3, "P0 → P3; response was in time, no regular update"},
	} {
		s := c.story(t).At(c.at).Do(severity(c.to))
		events := s.Events()
		if got := deputy.NewLimits(s.State(), ours(), events[len(events)-1:], s.Now()); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		s.Do(model.Note{Text: "something else"})
		events = s.Events()
		if got := deputy.NewLimits(s.State(), ours(), events[len(events)-1:], s.Now()); got != "" {
			t.Errorf("%s: a note says %q", c.name, got)
		}
	}
}
