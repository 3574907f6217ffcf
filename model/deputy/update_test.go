package deputy_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
)

// TestUpdatesAreAtMostOneAndAHalfBeatsApart is what default.toml says of
// update_every: whoever keeps what the messages promise by themselves is silent for
// no longer than that.
func TestUpdatesAreAtMostOneAndAHalfBeatsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sev := rapid.SampledFrom([]model.Severity{model.P0, model.P1, model.P2, model.NoSeverity}).Draw(t, "severity")
		beat := ours().For(sev).Cadence
		s := begin(t, sev)
		due := s.Now().Add(beat)
		for range 4 {
			s.Later(time.Duration(rapid.Int64Range(0, int64(due.Sub(s.Now())/time.Second)).Draw(t, "wait")) * time.Second)
			due = deputy.NextPromise(s.State(), ours(), s.Now())
			if gap := due.Sub(s.Now()); gap <= 0 || gap > beat+beat/2 {
				t.Fatalf("at %v the next update is promised in %v, a beat is %v", s.Now(), gap, beat)
			}
			m := message("update")
			m.Promises = due
			s.Do(m)
		}
	})
}

// A snooze or an override is an entry of the log, and the flag says why it counts
// for nothing.
func TestASilentLogSaysWhatItMisses(t *testing.T) {
	s := do(try("scale"))(t).At("14:10").Do(model.SnoozeFlag{Flag: "mitigation-overdue", For: 15 * time.Minute}).At("14:18:30")
	if f, _ := look(s).Flag("silent-log"); f.Saw != "Nothing about the incident was logged for 15:30." {
		t.Errorf("it saw %q", f.Saw)
	}
	for _, r := range deputy.Rules() {
		if r.ID == "silent-log" && r.Ends != "an entry about the incident, or resolved; a snooze or an override is none" {
			t.Errorf("it ends by %q", r.Ends)
		}
	}
}
