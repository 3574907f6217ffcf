package deputy_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
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

// Those who wait are not told that a change worked of which nothing was measured.
func TestTheNewsTellsNothingThatWasNotMeasured(t *testing.T) {
	for signal, want := range map[string]string{
		"pool use 100 % -> 40 %": "“raise pool” worked",
		"better now":             "“raise pool” was ended, not measured",
	} {
		s := tell(func(s *modeltest.Story) {
			s.Do(promising(s, "alert", 20)).At("14:05").Do(change("raise pool")).At("14:10").Do(model.EndChange{Outcome: model.ChangeVerified, N: 1, Text: signal})
		})(t).At("14:23")
		if got := look(s).Next; !strings.Contains(got.Reason, want) {
			t.Errorf("%q: the reason is %q, want %q in it", signal, got.Reason, want)
		}
	}
}

// TestUpdateAfterAReopening: what was due once it came back keeps its figure when the
// end is told, late or not, although nobody had promised it.
func TestUpdateAfterAReopening(t *testing.T) {
	back := func(told string) *modeltest.Story {
		s := of(model.P1, func(s *modeltest.Story) {
			s.At("14:10").Do(mitigated(), resolve("5xx 9 % -> 1 %"), message("resolution")).At("14:20").Do(model.Reopen{Reason: "back"})
		})(t)
		return s.At("14:49").Do(resolve("5xx 9 % -> 1 %")).At(told).Do(message("resolution"))
	}
	for told, want := range map[string]string{"14:49:30": "29:30 of 30:00", "14:58": "38:00 of 30:00"} {
		c := look(back(told).At("16:00")).Clock("update")
		if got := deputy.Figure(c.Elapsed) + " of " + deputy.Figure(c.Limit); got != want || !c.HasLimit || (c.State == deputy.Missed) != (told == "14:58") {
			t.Errorf("told at %s: %s, %+v", told, got, c)
		}
	}
}

// TestNobodyKnew: where nobody was told anything, they hear that service is back at once.
func TestNobodyKnew(t *testing.T) {
	s := of(model.P0, func(s *modeltest.Story) { s.At("14:06").Do(mitigated()) })(t)
	if n := look(s.At("14:06:30")).Next; n.Text != "Tell everybody that service is back" || n.Action.ID != "copy:alert" {
		t.Errorf("next is %+v", n)
	}
}

// TestTheLatestAnswerCounts, in whatever order they were written down.
func TestTheLatestAnswerCounts(t *testing.T) {
	s := do(try("rollback"))(t).At("14:20").Do(escalated()).At("14:21").Backdated("14:05", model.Escalate{To: "sre"})
	if f, stands := look(s.At("14:22")).Flag("mitigation-overdue"); stands {
		t.Errorf("somebody was called in at 14:20: %s", f.Saw)
	}
}

// TestCalledInEarly: who was called in before the box was over is on the way.
func TestCalledInEarly(t *testing.T) {
	s := do(try("rollback"))(t).At("14:14").Do(escalated())
	if v := look(s.At("14:21")); slices.Contains(ids(v.Flags), "mitigation-overdue") || v.Next.Action.ID == "escalate" {
		t.Errorf("next is %+v, and %v stand", v.Next, ids(v.Flags))
	}
}
