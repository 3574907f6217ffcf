package deputy_test

import (
	"fmt"
	"regexp"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// border is how a clock stands at a time of the story.
type border struct{ at, want string }

// TestClockBorders has every clock at the last second of one state and the first
// of the next. Limits are those of the contract and of the process text: a limit is
// kept in its very second, and near is at most a fifth of it.
func TestClockBorders(t *testing.T) {
	for name, c := range borders() {
		t.Run(name, func(t *testing.T) {
			s := c.story(t)
			for _, b := range c.borders {
				if got := figure(look(s.At(b.at)).Clock(c.clock)); got != b.want {
					t.Errorf("at %s: %s, want %s", b.at, got, b.want)
				}
			}
		})
	}
}

type bordered struct {
	clock   string
	story   func(modeltest.TB) *modeltest.Story
	borders []border
}

func borders() map[string]bordered {
	all := map[string]bordered{}
	for _, part := range []map[string]bordered{responseBorders(), boxBorders(), updateBorders(), soakBorders(), endBorders()} {
		for name, c := range part {
			all[name] = c
		}
	}
	return all
}

// unled declares an incident of a severity at 14:00, and nobody is on it.
func unled(sev model.Severity, more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return func(t modeltest.TB) *modeltest.Story {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: sev})
		more(s)
		return s
	}
}

// later does something at a time of the story.
func later(at string, commands ...model.Command) func(*modeltest.Story) {
	return func(s *modeltest.Story) { s.At(at).Do(commands...) }
}

func responseBorders() map[string]bordered {
	lead := role(model.Lead, "on-call A")
	return map[string]bordered{
		"response P0": {"response", unled(model.P0, nothing), []border{
			{"14:00", "15:00 running"}, {"14:11:59", "03:01 running"}, {"14:12", "03:00 near"}, {"14:15", "00:00 near"}, {"14:15:01", "00:01 over"}}},
		"response P1": {"response", unled(model.P1, nothing), []border{
			{"14:23:59", "06:01 running"}, {"14:24", "06:00 near"}, {"14:30", "00:00 near"}, {"14:30:01", "00:01 over"}}},
		"response P2": {"response", unled(model.P2, nothing), []border{
			{"15:35:59", "24:01 running"}, {"15:36", "24:00 near"}, {"16:00", "00:00 near"}, {"16:00:01", "00:01 over"}}},
		"response P3, Tuesday to Wednesday 18:00": {"response", unled(model.P3, nothing), []border{
			{"2026-11-25 12:23:59", "5 h 36 min running"}, {"2026-11-25 12:24", "5 h 36 min near"},
			{"2026-11-25 18:00", "00:00 near"}, {"2026-11-25 18:00:01", "00:01 over"}}},
		"response without a severity is the strictest": {"response", unled(model.NoSeverity, nothing), []border{
			{"14:15", "00:00 near"}, {"14:15:01", "00:01 over"}}},
		"response ends with a lead in the last second":          {"response", unled(model.P0, later("14:15", lead)), []border{{"16:00", "15:00 met"}}},
		"response ends with a lead a second later":              {"response", unled(model.P0, later("14:15:01", lead)), []border{{"16:00", "15:01 missed by 00:01"}}},
		"response ends with a step":                             {"response", unled(model.P0, later("14:04", done("triage/assess"))), []border{{"16:00", "04:00 met"}}},
		"response ends with an impact, which is a step":         {"response", unled(model.P0, later("14:04", model.AssessImpact{Summary: "all"})), []border{{"16:00", "04:00 met"}}},
		"response ends with a decision, which is a step":        {"response", unled(model.P0, later("14:04", note(model.EntryDecision, "roll back"))), []border{{"16:00", "04:00 met"}}},
		"response ends with an alert, which is a step":          {"response", unled(model.P0, later("14:04", message("alert"))), []border{{"16:00", "04:00 met"}}},
		"response ends with a mitigation begun":                 {"response", unled(model.P0, later("14:04", try("scale"))), []border{{"16:00", "04:00 met"}}},
		"response goes on over a note":                          {"response", unled(model.P0, later("14:04", model.Note{Text: "x"})), []border{{"14:15:01", "00:01 over"}}},
		"response ends with the first of several":               {"response", unled(model.P0, func(s *modeltest.Story) { later("14:04", done("triage/assess"))(s); later("14:20", lead)(s) }), []border{{"16:00", "04:00 met"}}},
		"response is measured anew when the severity is raised": {"response", unled(model.P1, func(s *modeltest.Story) { later("14:20", lead)(s); later("14:25", severity(model.P0))(s) }), []border{{"14:25", "20:00 missed by 05:00"}}},
		"response is measured anew when it is lowered":          {"response", unled(model.P0, func(s *modeltest.Story) { later("14:20", lead)(s); later("14:25", severity(model.P1))(s) }), []border{{"14:25", "20:00 met"}}},
	}
}

func boxBorders() map[string]bordered {
	task := func(c model.AddTask, more ...func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.Do(c)
			for _, m := range more {
				m(s)
			}
		})
	}
	check := model.AddTask{Text: "check the database", Owner: "on-call B", Box: 5 * time.Minute}
	end := func(at string) func(*modeltest.Story) {
		return later(at, model.ChangeTask{N: 1, State: model.TaskDone})
	}
	again := later("14:07", model.ChangeTask{N: 1, Box: 5 * time.Minute})
	return map[string]bordered{
		"triage box": {"triage", unled(model.P0, nothing), []border{
			{"14:03:59", "01:01 running"}, {"14:04", "01:00 near"}, {"14:05", "00:00 near"}, {"14:05:01", "00:01 over"}}},
		"triage in its last second": {"triage", unled(model.P0, later("14:05", try("scale"))), []border{{"15:00", "05:00 met"}}},
		"triage a second later":     {"triage", unled(model.P0, later("14:05:01", try("scale"))), []border{{"15:00", "05:01 missed by 00:01"}}},
		"mitigate box": {"mitigate", unled(model.P0, later("14:05", try("scale"))), []border{
			{"14:16:59", "03:01 running"}, {"14:17", "03:00 near"}, {"14:20", "00:00 near"}, {"14:20:01", "00:01 over"}}},
		"mitigate in its last second": {"mitigate", unled(model.P0, func(s *modeltest.Story) { later("14:05", try("scale"))(s); later("14:20", mitigated())(s) }), []border{{"15:00", "15:00 met"}}},
		"mitigate a second later":     {"mitigate", unled(model.P0, func(s *modeltest.Story) { later("14:05", try("scale"))(s); later("14:20:01", mitigated())(s) }), []border{{"15:00", "15:01 missed by 00:01"}}},
		"task box": {"box/1", task(check), []border{
			{"14:00", "05:00 running"}, {"14:03:59", "01:01 running"}, {"14:04", "01:00 near"}, {"14:05", "00:00 near"}, {"14:05:01", "00:01 over"}}},
		"task in its last second":     {"box/1", task(check, end("14:05")), []border{{"15:00", "05:00 met"}}},
		"task a second later":         {"box/1", task(check, end("14:05:01")), []border{{"15:00", "05:01 missed by 00:01"}}},
		"task dropped":                {"box/1", task(check, later("14:04", model.ChangeTask{N: 1, State: model.TaskDropped})), []border{{"15:00", "off: dropped"}}},
		"task box started again":      {"box/1", task(check, again), []border{{"14:07", "05:00 running"}, {"14:11", "01:00 near"}, {"14:12", "00:00 near"}, {"14:12:01", "00:01 over"}}},
		"task box started later":      {"box/1", task(model.AddTask{Text: "x"}, again), []border{{"14:07", "05:00 running"}, {"14:12:01", "00:01 over"}}},
		"a new owner restarts no box": {"box/1", task(check, later("14:04", model.ChangeTask{N: 1, Owner: "on-call C"})), []border{{"14:05:01", "00:01 over"}}},
		"restarted and done":          {"box/1", task(check, again, end("14:12")), []border{{"15:00", "05:00 met"}}},
	}
}

func updateBorders() map[string]bordered {
	alert := func(minutes int) func(*modeltest.Story) {
		return func(s *modeltest.Story) { s.At("14:10").Do(promising(s, "alert", minutes)) }
	}
	promise := func(s *modeltest.Story) { s.At("14:25").Do(model.PromiseUpdate{Due: s.Clock("14:45")}) }
	return map[string]bordered{
		"first alert of P0": {"update", unled(model.P0, nothing), []border{
			{"14:11:59", "03:01 running"}, {"14:12", "03:00 near"}, {"14:15", "00:00 near"}, {"14:15:01", "00:01 over"}}},
		"the promise that a message states is the limit": {"update", of(model.P0, alert(20)), []border{
			{"14:10", "20:00 running"}, {"14:25:59", "04:01 running"}, {"14:26", "04:00 near"}, {"14:30", "00:00 near"}, {"14:30:01", "00:01 over"}}},
		"cadence of P0": {"update", of(model.P0, later("14:10", message("alert"))), []border{
			{"14:33:59", "06:01 running"}, {"14:34", "06:00 near"}, {"14:40", "00:00 near"}, {"14:40:01", "00:01 over"}}},
		"cadence of P1": {"update", of(model.P1, later("14:10", message("alert"))), []border{{"14:40", "00:00 near"}, {"14:40:01", "00:01 over"}}},
		"cadence of P2": {"update", of(model.P2, later("14:10", message("alert"))), []border{{"14:57:59", "12:01 running"}, {"14:58", "12:00 near"}, {"15:10", "00:00 near"}, {"15:10:01", "00:01 over"}}},
		"none for P3":   {"update", of(model.P3, later("14:10", message("alert"))), []border{{"18:00", "off: no update is due"}}},
		"restarts with a promise": {"update", of(model.P0, func(s *modeltest.Story) { alert(20)(s); promise(s) }), []border{
			{"14:25", "20:00 running"}, {"14:40:59", "04:01 running"}, {"14:41", "04:00 near"}, {"14:45:01", "00:01 over"}}},
		"restarts with the next message": {"update", of(model.P0, func(s *modeltest.Story) { alert(20)(s); later("14:29", message("update"))(s) }), []border{
			{"14:29", "30:00 running"}, {"14:59:01", "00:01 over"}}},
		"cadence changes with the severity": {"update", of(model.P2, func(s *modeltest.Story) { later("14:10", message("alert"))(s); later("14:20", severity(model.P0))(s) }), []border{
			{"14:20", "20:00 running"}, {"14:40:01", "00:01 over"}}},
	}
}

func soakBorders() map[string]bordered {
	all := map[string]bordered{
		"soak P3":         {"soak", of(model.P3, later("14:10", mitigated())), []border{{"18:00", "off: no soak"}}},
		"soak waits":      {"soak", of(model.P0, nothing), []border{{"18:00", "waiting: after mitigation"}}},
		"soak is missed":  {"soak", of(model.P0, func(s *modeltest.Story) { later("14:10", mitigated())(s); later("14:39:59", resolve(""))(s) }), []border{{"18:00", "29:59 missed by 00:01"}}},
		"soak is met":     {"soak", of(model.P0, func(s *modeltest.Story) { later("14:10", mitigated())(s); later("14:40", resolve(""))(s) }), []border{{"18:00", "30:00 met"}}},
		"soak by the fix": {"soak", of(model.P1, func(s *modeltest.Story) { later("14:10", mitigated())(s); later("15:00", done("fix/deploy"))(s) }), []border{{"15:19:59", "00:01 near"}, {"15:20", "20:00 met"}}},
	}
	for _, c := range []struct {
		sev                         model.Severity
		running, near, last, gotMet border
	}{
		{model.P0, border{"14:33:59", "06:01 running"}, border{"14:34", "06:00 near"}, border{"14:39:59", "00:01 near"}, border{"14:40", "30:00 met"}},
		{model.P1, border{"14:25:59", "04:01 running"}, border{"14:26", "04:00 near"}, border{"14:29:59", "00:01 near"}, border{"14:30", "20:00 met"}},
		{model.P2, border{"14:17:59", "02:01 running"}, border{"14:18", "02:00 near"}, border{"14:19:59", "00:01 near"}, border{"14:20", "10:00 met"}},
	} {
		all["soak "+string(c.sev)] = bordered{"soak", of(c.sev, later("14:10", mitigated())), []border{c.running, c.near, c.last, c.gotMet}}
	}
	return all
}

func endBorders() map[string]bordered {
	published := func(at string) func(*modeltest.Story) {
		return func(s *modeltest.Story) { later("14:10", resolve(""))(s); later(at, model.PublishPostMortem{})(s) }
	}
	return map[string]bordered{
		"post-mortem": {"postmortem", of(model.P0, later("14:10", resolve(""))), []border{
			{"2026-11-26 04:33:59", "9 h 36 min running"}, {"2026-11-26 04:34", "9 h 36 min near"}, {"2026-11-26 14:10", "00:00 near"}, {"2026-11-26 14:10:01", "00:01 over"}}},
		"post-mortem in its last second": {"postmortem", of(model.P0, published("2026-11-26 14:10")), []border{{"2026-11-28 14:00", "2 d 00 h met"}}},
		"post-mortem a second later":     {"postmortem", of(model.P0, published("2026-11-26 14:10:01")), []border{{"2026-11-28 14:00", "2 d 00 h missed by 00:01"}}},
		"lead for 4 h": {"lead", of(model.P0, nothing), []border{
			{"17:11:59", "48:01 running"}, {"17:12", "48:00 near"}, {"18:00", "00:00 near"}, {"18:00:01", "00:01 over"}}},
		"lead after a hand-over": {"lead", of(model.P0, later("16:00", role(model.Lead, "on-call B"))), []border{{"18:00:01", "1 h 59 min running"}, {"20:00:01", "00:01 over"}}},
		"elapsed":                {"elapsed", of(model.P0, later("14:10", resolve(""))), []border{{"14:10", "10:00 met"}, {"18:00", "10:00 met"}}},
	}
}

// negative is a figure below nothing in a sentence.
var negative = regexp.MustCompile(`(^|[ (,])[-−]\d`)

// TestClocksBeforeTheirTime looks at incidents at times before anything in them,
// as after a step of the wall clock or under an earlier --now: no figure is
// negative, whatever the story.
func TestClocksBeforeTheirTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		watch := deputy.NewWatch(s.State(), ours())
		now := s.Now().Add(-time.Duration(rapid.Int64Range(0, int64(72*time.Hour)).Draw(t, "earlier")))
		v := watch.At(now)
		for _, c := range v.Clocks {
			switch {
			case c.Elapsed < 0:
				t.Fatalf("%s has counted %v", c.ID, c.Elapsed)
			case c.HasLimit && c.Limit < 0:
				t.Fatalf("%s has the limit %v", c.ID, c.Limit)
			case c.State == deputy.Over && !now.After(c.Due):
				t.Fatalf("%s is over at %v, due at %v", c.ID, now, c.Due)
			case !c.Runs() && c.State != deputy.Met && c.State != deputy.Missed && !c.Due.IsZero():
				t.Fatalf("%s is %s and due at %v", c.ID, c.State, c.Due)
			}
		}
		for _, f := range v.Flags {
			if f.Since.After(now) {
				t.Fatalf("%s stands since %v, which is to come at %v", f.ID, f.Since, now)
			}
		}
		for _, text := range []string{v.Next.Text, v.Next.Reason, fmt.Sprint(v.Flags)} {
			if negative.MatchString(text) {
				t.Fatalf("a negative figure in %q", text)
			}
		}
	})
}

// A wall clock that ran back may have written what happened before the start.
func TestAClockThatRanBackLeavesNoNegativeFigure(t *testing.T) {
	s := begin(t, model.P0)
	s.At("13:00").Do(try("scale"), message("alert"), model.AddTask{Text: "x", Box: time.Minute})
	for _, at := range []string{"12:00", "13:00", "14:00"} {
		for _, c := range look(s.At(at)).Clocks {
			if c.Elapsed < 0 || c.Limit < 0 {
				t.Errorf("at %s: %+v", at, c)
			}
		}
	}
}

// That the laptop slept is nothing that somebody did.
func TestASleepIsNoActivity(t *testing.T) {
	s := begin(t, model.P0).At("14:10").Do(model.NoteClock{Slept: 8 * time.Minute}).At("14:15")
	if _, stands := look(s).Flag("silent-log"); !stands {
		t.Error("the sleep of the laptop counts as an entry")
	}
}
