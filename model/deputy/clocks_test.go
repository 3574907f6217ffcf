package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

func reading(value string) model.TakeReading {
	return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: value}}}
}

func TestClocks(t *testing.T) {
	mitigatedAt := func(at string, more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}).At(at).Do(mitigated())
			more(s)
		})
	}
	reopened := mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:30").Do(model.Reopen{Reason: "back"}) })
	ended := of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 20)).At("14:10").Do(resolve("5xx 9 % -> 1 %")) })
	backdated := func(t modeltest.TB) *modeltest.Story {
		return modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0, Started: modeltest.New(t, modeltest.CheckoutZone).Clock("13:40")})
	}
	box := tell(func(s *modeltest.Story) {
		s.Do(model.AddTask{Text: "check lag", Owner: "on-call B", Box: 5 * time.Minute}, model.AddTask{Text: "no box"})
	})
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		clock string
		want  string
	}{
		{"elapsed runs", do(), "14:40", "elapsed", "40:00 running"},
		{"elapsed stops at the resolution", ended, "15:40", "elapsed", "10:00 met"},
		{"elapsed stops at a false alarm", falseAlarm(), "15:40", "elapsed", "03:00 met"},
		{"elapsed before the start", do(), "13:00", "elapsed", "00:00 running"},

		{"response of P0 runs", bare(nothing), "14:11:59", "response", "03:01 running"},
		{"response of P0 is near", bare(nothing), "14:12", "response", "03:00 near"},
		{"response at its limit", bare(nothing), "14:15", "response", "00:00 near"},
		{"response over", bare(nothing), "14:15:01", "response", "00:01 over"},
		{"response missed", bare(func(s *modeltest.Story) { s.At("14:20").Do(role(model.Lead, "on-call A")) }), "15:00", "response", "20:00 missed by 05:00"},
		{"response met by a step", bare(func(s *modeltest.Story) { s.At("14:10").Do(severity(model.P1)) }), "15:00", "response", "10:00 met"},
		{"response met by the mitigation", bare(func(s *modeltest.Story) { s.At("14:10").Do(mitigated()) }), "15:00", "response", "10:00 met"},
		{"a backdated start counts", backdated, "14:00", "response", "05:00 over"},
		{"response of P3 lasts to the next business day", func(t modeltest.TB) *modeltest.Story {
			return modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P3})
		}, "14:00", "response", "28 h 00 min running"},
		{"response of a false alarm", falseAlarm(), "14:40", "response", "off: false alarm"},

		{"triage ends with a mitigation", do(try("scale")), "14:40", "triage", "03:00 met"},
		{"triage ends with a later phase", do(enter(model.Investigate)), "14:40", "triage", "03:00 met"},
		{"triage ends with the impact", do(mitigated()), "14:40", "triage", "03:00 met"},
		{"triage ends with its four answers", do(note(model.EntryDecision, "no")), "14:40", "triage", "03:00 met"},
		{"triage with an answer not applicable", do(na("triage/decide")), "14:40", "triage", "03:00 met"},
		{"triage over", do(), "14:05:30", "triage", "00:30 over"},
		{"triage missed", tell(func(s *modeltest.Story) { s.At("14:06").Do(try("scale")) }), "14:40", "triage", "06:00 missed by 01:00"},
		{"triage stays ended after a reopening", reopened, "14:40", "triage", "10:00 missed by 05:00"},
		{"triage stays ended after a resolution was reopened", tell(func(s *modeltest.Story) {
			s.At("14:03").Do(resolve("")).At("14:50").Do(model.Reopen{Reason: "back"})
		}), "14:51", "triage", "03:00 met"},

		{"mitigate waits", do(), "14:04", "mitigate", "waiting: after triage"},
		{"mitigate runs from the end of triage", do(try("scale")), "14:04", "mitigate", "14:00 running"},
		{"mitigate met", tell(func(s *modeltest.Story) { s.At("14:03").Do(try("scale")).At("14:18").Do(mitigated()) }), "14:40", "mitigate", "15:00 met"},
		{"mitigate counts from a reopening", reopened, "14:40", "mitigate", "05:00 running"},

		{"update before the first message", of(model.P1, nothing), "14:10", "update", "20:00 running"},
		{"update of P3", of(model.P3, nothing), "14:10", "update", "27 h 50 min running"},
		{"update of P3 after a message", of(model.P3, func(s *modeltest.Story) { s.Do(message("alert")) }), "14:10", "update", "off: no update is due"},
		{"update of P3 once promised", of(model.P3, func(s *modeltest.Story) { s.Do(model.PromiseUpdate{Due: s.Clock("14:30")}) }), "14:10", "update", "20:00 running"},
		{"update as promised", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 20)) }), "14:16", "update", "04:00 near"},
		{"update by the cadence", of(model.P2, func(s *modeltest.Story) { s.Do(message("alert")) }), "14:10", "update", "50:00 running"},
		{"update after the resolution, promise outstanding", ended, "14:21", "update", "01:00 over"},
		{"update after the resolution was told", tell(func(s *modeltest.Story) {
			s.At("14:10").Do(resolve("")).At("14:12").Do(message("resolution"))
		}), "16:00", "update", "12:00 met"},
		{"update after the resolution was told too late", of(model.P0, func(s *modeltest.Story) {
			s.Do(promising(s, "alert", 20)).At("14:10").Do(resolve("")).At("14:25").Do(message("resolution"))
		}), "16:00", "update", "25:00 missed by 05:00"},
		{"update after a reopening", tell(func(s *modeltest.Story) {
			s.At("14:10").Do(resolve(""), message("resolution")).At("15:00").Do(model.Reopen{Reason: "back"})
		}), "15:10", "update", "20:00 running"},
		{"update of a closed incident", tell(func(s *modeltest.Story) { s.Do(resolve(""), model.Close{}) }), "14:10", "update", "00:00 met"},

		{"soak waits", do(), "14:40", "soak", "waiting: after mitigation"},
		{"soak runs", mitigatedAt("14:10", nothing), "14:20", "soak", "20:00 running"},
		{"soak is near", mitigatedAt("14:10", nothing), "14:34", "soak", "06:00 near"},
		{"soak is over when it is quiet for long enough", mitigatedAt("14:10", nothing), "14:40", "soak", "30:00 met"},
		{"soak counts from the deploy", mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:20").Do(done("fix/deploy")) }), "14:40", "soak", "10:00 running"},
		{"a reading over its limit starts it again", mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:25").Do(reading("2 %")) }), "14:40", "soak", "15:00 running"},
		{"also when it was met", mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:45").Do(reading("2 %")) }), "14:46", "soak", "29:00 running"},
		{"a reading below it does not", mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:25").Do(reading("0.2 %")) }), "14:40", "soak", "30:00 met"},
		{"soak missed", mitigatedAt("14:10", func(s *modeltest.Story) { s.At("14:30").Do(resolve("")) }), "15:00", "soak", "20:00 missed by 10:00"},
		{"a deploy after the resolution starts nothing", mitigatedAt("14:10", func(s *modeltest.Story) {
			s.At("14:40").Do(resolve("")).At("14:50").Do(done("fix/deploy"), reading("2 %"))
		}), "15:00", "soak", "30:00 met"},
		{"soak after a reopening", reopened, "14:40", "soak", "waiting: after mitigation"},
		{"soak of P3", of(model.P3, func(s *modeltest.Story) { s.Do(mitigated()) }), "14:10", "soak", "off: no soak"},

		{"post-mortem waits", do(), "14:40", "postmortem", "waiting: after resolution"},
		{"post-mortem runs", ended, "14:10", "postmortem", "2 d 00 h running"},
		{"post-mortem over", ended, "2026-11-26 14:11", "postmortem", "01:00 over"},
		{"post-mortem met", tell(func(s *modeltest.Story) {
			s.Do(resolve("")).At("16:00").Do(model.PublishPostMortem{})
		}), "2026-11-28 14:11", "postmortem", "2 h 00 min met"},

		{"lead waits", bare(nothing), "14:10", "lead", "waiting: nobody leads"},
		{"lead counts from taking over", tell(func(s *modeltest.Story) { s.At("15:00").Do(role(model.Lead, "on-call B")) }), "16:00", "lead", "3 h 00 min running"},
		{"lead stops at the resolution", ended, "20:00", "lead", "10:00 met"},

		{"a box runs", box, "14:04", "box/1", "01:00 near"},
		{"a box is over", box, "14:06", "box/1", "01:00 over"},
		{"a task without a box has no clock", box, "14:06", "box/2", "off: "},
		{"a box is met", tell(func(s *modeltest.Story) {
			s.Do(model.AddTask{Text: "x", Box: 5 * time.Minute}).At("14:04").Do(model.ChangeTask{N: 1, State: model.TaskDone})
		}), "14:06", "box/1", "04:00 met"},
		{"a box ends with the incident", tell(func(s *modeltest.Story) {
			s.Do(model.AddTask{Text: "x", Box: 5 * time.Minute}, resolve(""))
		}), "14:06", "box/1", "off: the incident is over"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t).At(c.at)
			clock := look(s).Clock(c.clock)
			if got := figure(clock); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if owed := clock.State == deputy.Over && (c.clock == "update" || c.clock == "postmortem"); clock.Owed() != owed {
				t.Errorf("owed: got %v, want %v", clock.Owed(), owed)
			}
		})
	}
}

func TestSeverityMovesTheLimits(t *testing.T) {
	s := bare(nothing)(t)
	for _, c := range []struct {
		severity model.Severity
		want     time.Duration
	}{{model.P1, 30 * time.Minute}, {model.P2, 2 * time.Hour}, {model.P0, 15 * time.Minute}, {model.P3, 28 * time.Hour}} {
		s.Later(time.Minute).Do(severity(c.severity))
		if got := look(s).Clock("response").Limit; got != c.want {
			t.Errorf("%s: the response limit is %v, want %v from the start", c.severity, got, c.want)
		}
	}
}

func TestNextPromise(t *testing.T) {
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		at    string
		want  string // empty is none
	}{
		{"first message in time", of(model.P0, nothing), "14:05", "14:15"},
		{"first message with less than half left", of(model.P0, nothing), "14:08", "14:45"},
		{"first message with just half left", of(model.P0, nothing), "14:07:30", "14:15"},
		{"first message late", of(model.P0, nothing), "14:20", "14:45"},
		{"P2, first message, told early in its long limit", of(model.P2, nothing), "14:05", "15:00"},
		{"P2, first message", of(model.P2, nothing), "14:50", "16:00"},
		{"P2, first message late in the limit", of(model.P2, nothing), "15:10", "16:00"},
		{"P3 has no cadence", of(model.P3, nothing), "14:05", ""},
		{"a promise far ahead is kept", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 120)) }), "14:20", "16:00"},
		{"a promise from before it became worse", of(model.P2, func(s *modeltest.Story) { s.Do(promising(s, "alert", 90)).At("14:05").Do(severity(model.P0)) }), "14:36", "15:00"},
		{"beats that nobody kept are skipped", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 10)) }), "17:00", "17:40"},
		{"at the very beat", of(model.P0, func(s *modeltest.Story) { s.Do(promising(s, "alert", 10)) }), "14:10", "14:40"},
		{"after a message without a promise", of(model.P0, func(s *modeltest.Story) { s.Do(message("alert")) }), "14:20", "15:00"},
		{"a time that was set before the first message is told in it", of(model.P0, promised("14:05", "15:00")), "14:06", "15:00"},
		{"the same, told late", of(model.P0, promised("14:05", "15:00")), "14:20", "15:00"},
		{"a time that was set before the first message, and passed", of(model.P0, promised("14:05", "14:10")), "14:12", "14:40"},
		{"a false alarm", falseAlarm(), "14:20", ""},
		{"resolved", tell(func(s *modeltest.Story) { s.Do(resolve("")) }), "14:20", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t).At(c.at)
			got := deputy.NextPromise(s.State(), ours(), s.Now())
			if c.want == "" {
				if !got.IsZero() {
					t.Errorf("got %v, want none", got)
				}
				return
			}
			if want := s.Clock(c.want); !got.Equal(want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}
