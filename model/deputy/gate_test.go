package deputy_test

import (
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

// soaking is an incident of P0 mitigated at 14:10 whose signals 5xx and p95 are
// watched; all that comes before resolving is done at 14:11. Its soak is 30 min.
func soaking(more func(*modeltest.Story)) func(modeltest.TB) *modeltest.Story {
	return tell(func(s *modeltest.Story) {
		s.Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.WatchSignal{Name: "p95", Limit: "400 ms"})
		s.At("14:10").Do(mitigated()).At("14:11").Do(finding(), model.NameCause{Text: "v42"}, done("fix/test"), done("fix/implement"),
			done("fix/staging"), done("fix/deploy"), promising(s, "update", 24*60))
		more(s)
	})
}

func reads(rate, p95 string) model.TakeReading {
	var values []model.NamedValue
	for _, v := range []model.NamedValue{{Name: "5xx", Value: rate}, {Name: "p95", Value: p95}} {
		if v.Value != "" {
			values = append(values, v)
		}
	}
	return model.TakeReading{Values: values}
}

// TestSoakOfReadings: a reading over its limit starts the soak again, one below it
// does not, each signal counts in its own unit, and what was not read is asked for.
func TestSoakOfReadings(t *testing.T) {
	at := func(times ...any) func(*modeltest.Story) {
		return func(s *modeltest.Story) {
			for i := 0; i < len(times); i += 2 {
				s.At(times[i].(string)).Do(times[i+1].(model.Command))
			}
		}
	}
	good := reads("0.1 %", "180 ms")
	for _, c := range []struct {
		name  string
		story func(*modeltest.Story)
		at    string
		soak  string
		next  string
	}{
		{"quiet", at("14:20", good, "14:36", good), "14:40", "29:00 of 30:00", "Watch 5xx and p95 until 14:41"},
		{"over", at("14:20", good, "14:36", good), "14:41", "met", "Resolve it"},
		{"over, and read a while ago", at("14:31", good), "14:41", "met", "Resolve it"},
		{"over, and read too long ago", at("14:20", good), "14:41", "met", "Read 5xx and p95 again before resolving"},
		{"nobody looked", nothing, "14:41", "met", "Read 5xx and p95 before resolving"},
		{"one was not read", at("14:36", reads("0.1 %", "")), "14:41", "met", "Read p95 before resolving"},
		{"read before the mitigation alone", func(s *modeltest.Story) { s.Backdated("14:05", good) }, "14:41", "met", "Read 5xx and p95 before resolving"},
		{"read before the deploy alone", func(s *modeltest.Story) { s.Backdated("14:10:30", good) }, "14:41", "met", "Read 5xx and p95 before resolving"},
		{"one over its limit", at("14:20", good, "14:30", reads("2 %", "180 ms")), "14:41", "11:00 of 30:00", "5xx reads 2 %, limit 1 %"},
		{"the other one over its limit", at("14:30", reads("0.1 %", "0.5 s")), "14:41", "11:00 of 30:00", "p95 reads 0.5 s, limit 400 ms"},
		{"another unit below its limit", at("14:36", reads("0.1 %", "0.3 s")), "14:41", "met", "Resolve it"},
		{"at its limit is over", at("14:30", reads("1 %", "180 ms")), "14:41", "11:00 of 30:00", "5xx reads 1 %, limit 1 %"},
		{"below again", at("14:30", reads("2 %", ""), "14:55", good), "15:00", "met", "Resolve it"},
		{"over, a moment ago", at("14:20", good, "14:30", reads("2 %", "")), "14:34", "04:00 of 30:00", "5xx reads 2 %, limit 1 %"},
		{"over, and not read again", at("14:20", good, "14:30", reads("2 %", "")), "14:35", "05:00 of 30:00", "5xx reads 2 %, limit 1 %"},
		{"over, and not read again for long", at("14:20", good, "14:30", reads("2 %", "")), "15:00", "met", "5xx reads 2 %, limit 1 %"},
		{"over twice", at("14:30", reads("2 %", ""), "14:40", reads("", "900 ms")), "14:50", "10:00 of 30:00", "5xx reads 2 %, limit 1 %"},
		{"over, when the soak was over", at("14:20", good, "14:50", reads("2 %", "")), "14:51", "01:00 of 30:00", "5xx reads 2 %, limit 1 %"},
		{"a signal without a limit", at("14:36", good, "14:37", model.TakeReading{Values: []model.NamedValue{{Name: "queue", Value: "9000"}}}), "14:41", "met", "Resolve it"},
		{"a reading written down late", func(s *modeltest.Story) { s.At("14:40").Do(good).Backdated("14:25", reads("2 %", "")) }, "14:41", "16:00 of 30:00", "Watch 5xx and p95 until 14:55"},
		{"the limit was raised since", at("14:20", good, "14:30", reads("2 %", ""), "14:31", model.WatchSignal{Name: "5xx", Limit: "3 %"}, "14:38", reads("2 %", "180 ms")),
			"14:41", "11:00 of 30:00", "Watch 5xx and p95 until 15:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := look(soaking(c.story)(t).At(c.at).Do(said())) // the call of the minute is made
			clock := v.Clock("soak")
			got := deputy.Figure(clock.Elapsed) + " of " + deputy.Figure(clock.Limit)
			if clock.State == deputy.Met {
				got = "met"
			}
			if got != c.soak || v.Next.Text != c.next {
				t.Errorf("soak %q, next %q; want %q, %q", got, v.Next.Text, c.soak, c.next)
			}
		})
	}
}

// TestGateInOrder: what is missing before resolving comes up one after the other,
// and nothing of it is asked for twice.
func TestGateInOrder(t *testing.T) {
	s := of(model.P1, func(s *modeltest.Story) {
		s.Do(promising(s, "alert", 24*60)).At("14:03").Do(try("scale")).At("14:10").Do(mitigated())
	})(t)
	for _, step := range []struct {
		at, next string
		do       model.Command
	}{
		{"14:11", "Say whether Scale worked", end(1, model.ChangeVerified)},
		{"14:16", "Tell everybody that service is back", model.SendMessage{Name: "update", Channel: "slack", Text: "x", Promises: s.Clock("23:00")}},
		{"14:16", "Find out when it started", finding()},
		{"14:16", "Find out when it started", model.NameCause{Text: "v42"}},
		{"14:17", "Write a failing test", done("fix/test")},
		{"14:18", "Make the fix", done("fix/implement")},
		{"14:19", "Verify the fix on staging", done("fix/staging")},
		{"14:21", "Deploy the fix", done("fix/deploy")},
		{"14:25", "Watch until 14:41", note("", "quiet")},
		{"14:26", "Tell everybody that the fix is out", model.SendMessage{Name: "update", Channel: "slack", Text: "x", Promises: s.Clock("23:00")}},
		{"14:27", "Watch until 14:41", note("", "quiet")},
		{"14:41", "Resolve it", resolve("5xx: 94 % -> 0.1 %")},
		{"14:42", "Send the resolution", message("resolution")},
		{"14:43", "Write the post-mortem", model.PublishPostMortem{Reason: "short"}},
		{"14:44", "Close the incident", model.Close{}},
	} {
		v := look(s.At(step.at))
		if v.Next.Text != step.next {
			t.Fatalf("%s: next is %q, want %q", step.at, v.Next.Text, step.next)
		}
		s.Do(step.do)
	}
	if v := look(s.Later(minutes(1))); v.Next.Text != "Nothing is due" || len(v.Flags) > 0 {
		t.Errorf("at the end: %+v, %v", v.Next, ids(v.Flags))
	}
}

// TestResolveNowWithAReason is always possible while the incident runs; the log
// says so, no flag nags about it, and the post-mortem tells it.
func TestResolveNowWithAReason(t *testing.T) {
	const reason = "traffic moved to the second region"
	for name, story := range map[string]func(modeltest.TB) *modeltest.Story{
		"at once":            bare(nothing),
		"while it lasts":     do(try("scale"), change("raise pool")),
		"with half the soak": soaking(func(s *modeltest.Story) { s.At("14:26") }),
	} {
		t.Run(name, func(t *testing.T) {
			s := story(t).Later(minutes(1)).Do(model.Resolve{Reason: reason})
			rows := s.State().Timeline
			if last := rows[len(rows)-2]; last.Kind != model.EntryResolved || last.Text != "without a signal; resolved now because "+reason {
				t.Errorf("the log says %s %q", last.Kind, last.Text)
			}
			if last := rows[len(rows)-1]; last.Kind != model.EntryOverride || last.Text != "unverified-resolution: "+reason {
				t.Errorf("behind it the log says %s %q", last.Kind, last.Text)
			}
			overridden := rows[len(rows)-1].ID
			if _, stands := look(s.Later(minutes(90))).Flag("unverified-resolution"); stands {
				t.Error("the flag stands, although it was overridden")
			}
			if _, stands := look(s.Fork().Do(model.RetractEntry{Entry: overridden})).Flag("unverified-resolution"); !stands {
				t.Error("the flag does not stand, although the override was taken back")
			}
			doc := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone, Clocks: postmortem.Ended(look(s))})
			if poorly := doc.Section("went_poorly").Text; !strings.Contains(poorly, "before every condition held: "+reason) {
				t.Errorf("the post-mortem says %q", poorly)
			}
			s.Do(model.Reopen{Reason: "back"}).Later(minutes(1)).Do(resolve(""))
			if _, stands := look(s).Flag("unverified-resolution"); !stands {
				t.Error("the reason of the first time holds for the second")
			}
		})
	}
}
